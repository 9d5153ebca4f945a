using ParkCarbon.Domain;
using ParkCarbon.Rules.Engine;
using ParkCarbon.Rules.Facts;
using ParkCarbon.Rules.Files;

namespace ParkCarbon.Rules.Methods;

/// <summary>Loads a method from its file: all of it, or every reason why not.</summary>
internal sealed class MethodLoader(RuleFile file)
{
    private const string TreatmentsSuffix = "/treatments";
    private const string LinesSuffix = "/lines";
    private const string TestsSuffix = "/tests";

    private readonly List<BilingualText> _problems = [];
    private NativeFile<MethodProperties> _native = null!;

    public AccountingMethod Load()
    {
        if (
            NativeFile<MethodProperties>.Read(
                file,
                RuleFileContext.Default.IReadOnlyListNativeWorkflowMethodProperties,
                _problems
            )
            is not { } native
        )
        {
            throw new RulePackException(_problems);
        }

        _native = native;
        var treatments = Compile(TreatmentsSuffix, FactVocabulary.TreatmentInputs);
        var lines = Compile(LinesSuffix, FactVocabulary.LineInputs);
        var tests = Compile(TestsSuffix, FactVocabulary.TestInputs);
        if (treatments is { } t && lines is { } l && tests is { } s)
        {
            Check(t.Index, l.Index, s.Index);
        }

        if (_problems.Count > 0)
        {
            throw new RulePackException(_problems);
        }

        return new AccountingMethod(
            file,
            lines!.Value.Workflow.Name[..^LinesSuffix.Length],
            (treatments!.Value.Workflow, PropertiesOf(treatments.Value.Index)),
            (lines.Value.Workflow.Rules[0], _native.Workflows[lines.Value.Index].Rules[0].Properties),
            (tests!.Value.Workflow, PropertiesOf(tests.Value.Index))
        );
    }

    private Dictionary<string, MethodProperties> PropertiesOf(int workflow) =>
        _native
            .Workflows[workflow]
            .Rules.ToDictionary(rule => rule.RuleName, rule => rule.Properties, StringComparer.Ordinal);

    private (int Index, CompiledWorkflow Workflow)? Compile(string suffix, RuleInputs inputs)
    {
        var indexes = Enumerable
            .Range(0, _native.Workflows.Count)
            .Where(i => _native.Workflows[i].WorkflowName.EndsWith(suffix, StringComparison.Ordinal))
            .ToList();
        if (indexes.Count != 1)
        {
            _problems.Add(
                _native.Problem(
                    "$",
                    $"有 {indexes.Count} 个名称以“{suffix}”结尾的工作流，应恰有一个。",
                    $"{indexes.Count} workflows have a name that ends in '{suffix}'; exactly one is expected."
                )
            );
            return null;
        }

        var compilation = new RuleCompiler(FactVocabulary.Methods).Compile(_native.Source(indexes[0]), inputs);
        _problems.AddRange(compilation.Problems.Select(problem => new BilingualText(problem.Zh, problem.En)));
        return compilation.Workflow is { } workflow ? (indexes[0], workflow) : null;
    }

    private void Check(int treatments, int lines, int tests)
    {
        for (var i = 0; i < _native.Workflows[treatments].Rules.Count; i++)
        {
            var rule = _native.Workflows[treatments].Rules[i];
            Need(rule.SuccessEvent, $"$[{treatments}].Rules[{i}]", "SuccessEvent");
            Need(rule.Properties.Label, $"$[{treatments}].Rules[{i}].Properties", "label");
            Need(rule.Properties.Citation, $"$[{treatments}].Rules[{i}].Properties", "citation");
        }

        if (_native.Workflows[lines].Rules is not [var statement])
        {
            _problems.Add(
                _native.Problem(
                    $"$[{lines}].Rules",
                    "应恰有一条规则，其 LocalParams 为各行。",
                    "exactly one rule is expected, with the lines as its LocalParams."
                )
            );
            return;
        }

        var path = $"$[{lines}].Rules[0].Properties";
        var properties = statement.Properties;
        Need(properties.Title, path, "title");
        Need(properties.Version, path, "version");
        Need(properties.Net, path, "net");
        Need(properties.Lines, path, "lines");
        var ids = (properties.Lines ?? []).Select(line => line.Id).ToHashSet(StringComparer.Ordinal);
        if (properties.Net is { } net)
        {
            Known(net, ids, path + ".net");
        }

        var locals = (statement.LocalParams ?? []).Select(local => local.Name).ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < (properties.Lines?.Count ?? 0); i++)
        {
            Known(properties.Lines![i].Local, locals, $"{path}.lines[{i}].local");
        }

        for (var i = 0; i < (properties.Readings?.Count ?? 0); i++)
        {
            var reading = properties.Readings![i];
            Known(
                reading.Default,
                reading.Choices.Select(choice => choice.Id).ToHashSet(StringComparer.Ordinal),
                $"{path}.readings[{i}].default"
            );
        }

        var parameters = (properties.Parameters ?? [])
            .Select(parameter => parameter.Id)
            .ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < _native.Workflows[tests].Rules.Count; i++)
        {
            CheckTest(
                _native.Workflows[tests].Rules[i].Properties,
                $"$[{tests}].Rules[{i}].Properties",
                ids,
                parameters
            );
        }
    }

    private void CheckTest(MethodProperties test, string path, HashSet<string> lines, HashSet<string> parameters)
    {
        Need(test.Label, path, "label");
        Need(test.Citation, path, "citation");
        if (Need(test.Line, path, "line"))
        {
            Known(test.Line!, lines, path + ".line");
        }

        if (Need(test.Threshold, path, "threshold"))
        {
            Known(test.Threshold!, parameters, path + ".threshold");
        }
    }

    private bool Need(object? value, string path, string member)
    {
        if (value is null)
        {
            _problems.Add(_native.Problem(path, $"缺少 {member}。", $"{member} is missing."));
        }

        return value is not null;
    }

    private void Known(string name, HashSet<string> known, string path)
    {
        if (!known.Contains(name))
        {
            var list = string.Join(", ", known.Order(StringComparer.Ordinal));
            _problems.Add(
                _native.Problem(path, $"没有“{name}”；可用：{list}。", $"there is no '{name}'; there are: {list}.")
            );
        }
    }
}
