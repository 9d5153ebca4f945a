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
    private const string RemarksSuffix = "/remarks";

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
        var remarks = _native.Workflows.Any(workflow =>
            workflow.WorkflowName.EndsWith(RemarksSuffix, StringComparison.Ordinal)
        )
            ? Compile(RemarksSuffix, FactVocabulary.TestInputs)
            : null;
        CheckId();
        if (treatments is { } t && lines is { } l && tests is { } s)
        {
            new MethodCheck(_native, _problems).Check(t.Index, (l.Index, l.Workflow), s.Index, remarks?.Index);
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
            (tests!.Value.Workflow, PropertiesOf(tests.Value.Index)),
            remarks is { } r ? (r.Workflow, PropertiesOf(r.Index)) : null
        );
    }

    private Dictionary<string, MethodProperties> PropertiesOf(int workflow) =>
        _native
            .Workflows[workflow]
            .Rules.ToDictionary(rule => rule.RuleName, rule => rule.Properties, StringComparer.Ordinal);

    /// <summary>The three workflows are of one method: what stands before the last slash is its id.</summary>
    private void CheckId()
    {
        var ids = _native
            .Workflows.Select(workflow => workflow.WorkflowName)
            .Select(name => name[..Math.Max(0, name.LastIndexOf('/'))])
            .Distinct()
            .ToList();
        if (ids.Count != 1 || ids[0].Length == 0)
        {
            var found = string.Join(", ", _native.Workflows.Select(workflow => workflow.WorkflowName));
            _problems.Add(
                _native.Problem(
                    "$",
                    $"工作流名称应为同一方法的“编号{TreatmentsSuffix}”“编号{LinesSuffix}”“编号{TestsSuffix}”；此处为 {found}。",
                    $"the workflows of a method are called id{TreatmentsSuffix}, id{LinesSuffix}, id{TestsSuffix} with one id; these are: {found}."
                )
            );
        }
    }

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
}
