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
            problems.AddRange(
                read.Problems.Select(problem => new BilingualText(problem.Message.Zh, problem.Message.En))
            );
            return null;
        }

        return new NativeFile<TProperties>(file.Name, workflows, read.Locator);
    }

    /// <summary>The workflow as the engine takes it; <paramref name="asLocals"/> adds expressions of ours that the file keeps in Properties.</summary>
    public WorkflowSource Source(int workflow, Func<TProperties, IEnumerable<LocalSource>>? asLocals = null)
    {
        var native = Workflows[workflow];
        return new WorkflowSource
        {
            WorkflowName = native.WorkflowName,
            Location = Location($"$[{workflow}].WorkflowName"),
            Rules =
            [
                .. native.Rules.Select(
                    (rule, i) =>
                        new RuleSource
                        {
                            RuleName = rule.RuleName,
                            Expression = rule.Expression,
                            SuccessEvent = rule.SuccessEvent,
                            Location = Location($"$[{workflow}].Rules[{i}].Expression"),
                            LocalParams =
                            [
                                .. (rule.LocalParams ?? []).Select(
                                    (local, j) =>
                                        new LocalSource(local.Name, local.Expression)
                                        {
                                            Location = Location(
                                                $"$[{workflow}].Rules[{i}].LocalParams[{j}].Expression"
                                            ),
                                        }
                                ),
                                .. asLocals?.Invoke(rule.Properties) ?? [],
                            ],
                        }
                ),
            ],
        };
    }

    public BilingualText Problem(string path, string zh, string en)
    {
        var place = _locator.Locate(path);
        return new BilingualText(
            string.Create(CultureInfo.InvariantCulture, $"{_name}:{place.Line}:{place.Column} {path}：{zh}"),
            string.Create(CultureInfo.InvariantCulture, $"{_name}:{place.Line}:{place.Column} {path}: {en}")
        );
    }

    private RuleLocation Location(string path) => new(_name, _locator.Locate(path).Line);
}
