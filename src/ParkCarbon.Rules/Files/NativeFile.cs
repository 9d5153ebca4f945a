using System.Text.Json.Serialization.Metadata;
using ParkCarbon.Domain;
using ParkCarbon.Json;
using ParkCarbon.Rules.Engine;

namespace ParkCarbon.Rules.Files;

/// <summary>A rule file that was read: its workflows, and where each rule stands in it.</summary>
internal sealed class NativeFile<TProperties>
{
    private readonly string _name;
    private readonly JsonLocator _locator;

    private NativeFile(string name, IReadOnlyList<NativeWorkflow<TProperties>> workflows, JsonLocator locator)
    {
        _name = name;
        Workflows = workflows;
        _locator = locator;
    }

    public IReadOnlyList<NativeWorkflow<TProperties>> Workflows { get; }

    public static NativeFile<TProperties>? Read(
        RuleFile file,
        JsonTypeInfo<IReadOnlyList<NativeWorkflow<TProperties>>> type,
        List<BilingualText> problems
    )
    {
        var read = StrictJson.Read(file.Content, file.Name, type);
        if (!read.TryGetValue(out var workflows))
        {
            problems.AddRange(new NativeProblems(file).Describe(read.Problems));
            return null;
        }

        return new NativeFile<TProperties>(file.Name, workflows, read.Locator);
    }

    /// <summary>The workflow as the engine takes it.</summary>
    public WorkflowSource Source(int workflow)
    {
        var native = Workflows[workflow];
        return new WorkflowSource
        {
            WorkflowName = native.WorkflowName,
            Location = Location($"$[{workflow}].WorkflowName"),
            Rules = [.. Enumerable.Range(0, native.Rules.Count).Select(rule => Source(workflow, rule))],
        };
    }

    /// <summary>One rule as the engine takes it.</summary>
    public RuleSource Source(int workflow, int rule)
    {
        var native = Workflows[workflow].Rules[rule];
        var path = RulePath(workflow, rule);
        return new RuleSource
        {
            RuleName = native.RuleName,
            Expression = native.Expression,
            SuccessEvent = native.SuccessEvent,
            Location = Location(path + ".Expression"),
            LocalParams =
            [
                .. (native.LocalParams ?? []).Select(
                    (local, i) =>
                        new LocalSource(local.Name, local.Expression)
                        {
                            Location = Location($"{path}.LocalParams[{i}].Expression"),
                        }
                ),
            ],
        };
    }

    public static string RulePath(int workflow, int rule) =>
        string.Create(CultureInfo.InvariantCulture, $"$[{workflow}].Rules[{rule}]");

    public RuleLocation Location(string path) => new(_name, _locator.Locate(path).Line);

    public BilingualText Problem(string path, string zh, string en)
    {
        var place = _locator.Locate(path);
        return new BilingualText(
            string.Create(CultureInfo.InvariantCulture, $"{_name}:{place.Line}:{place.Column} {path}：{zh}"),
            string.Create(CultureInfo.InvariantCulture, $"{_name}:{place.Line}:{place.Column} {path}: {en}")
        );
    }

    /// <summary>A problem of one rule, which its name tells better than its place in a list.</summary>
    public BilingualText Problem(int workflow, int rule, string member, string zh, string en)
    {
        var name = Workflows[workflow].Rules[rule].RuleName;
        return Problem($"{RulePath(workflow, rule)}.{member}", $"规则 {name}：{zh}", $"rule {name}: {en}");
    }
}
