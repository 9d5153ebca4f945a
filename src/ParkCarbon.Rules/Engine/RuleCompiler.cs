using ParkCarbon.Rules.Engine.Syntax;

namespace ParkCarbon.Rules.Engine;

/// <summary>Compiles workflows: all of a workflow, or nothing and all of its problems.</summary>
internal sealed class RuleCompiler(RuleVocabulary vocabulary)
{
    private readonly RuleGate _gate = new(vocabulary);

    /// <summary>Compiles a workflow against the inputs its rules see.</summary>
    public RuleCompilation Compile(WorkflowSource workflow, RuleInputs inputs)
    {
        var problems = new List<RuleProblem>(vocabulary.Problems);
        CheckInputs(workflow, inputs, problems);
        CheckRuleNames(workflow, problems);
        if (problems.Count > 0)
        {
            return new RuleCompilation(null, problems);
        }

        var rules = workflow.Rules.Select(rule => Compile(rule, inputs, problems)).ToList();
        return problems.Count > 0
            ? new RuleCompilation(null, problems)
            : new RuleCompilation(new CompiledWorkflow(workflow.WorkflowName, inputs, rules!), []);
    }

    private CompiledRule? Compile(RuleSource rule, RuleInputs inputs, List<RuleProblem> problems)
    {
        var log = new ProblemLog(rule.RuleName, null, rule.Location, problems);
        if (rule.LocalParams.Count > RuleLimits.Locals)
        {
            log.Add(
                RuleProblemCode.TooLong,
                -1,
                string.Create(CultureInfo.InvariantCulture, $"{rule.LocalParams.Count}"),
                ("局部量过多", "there are too many locals"),
                ($"至多 {RuleLimits.Locals} 个", $"at most {RuleLimits.Locals}")
            );
            return null;
        }

        var scope = new RuleScope(inputs);
        var broken = new HashSet<string>();
        foreach (var local in rule.LocalParams)
        {
            if (!TryAdd(local, rule, scope, broken, problems))
            {
                broken.Add(local.Name);
            }
        }

        // What names a broken local would only repeat that local's problem.
        return
            !Names(rule.Expression, broken)
            && _gate.Pass(rule.Expression, scope.Names, isCondition: true, log) is { } expression
            && broken.Count == 0
            ? new CompiledRule(rule, inputs, scope, expression)
            : null;
    }

    private bool TryAdd(
        LocalSource local,
        RuleSource rule,
        RuleScope scope,
        HashSet<string> broken,
        List<RuleProblem> problems
    )
    {
        var log = new ProblemLog(rule.RuleName, local.Name, local.Location ?? rule.Location, problems);
        if (
            !vocabulary.CanName(local.Name)
            || scope.Names.Any(name => name.Name == local.Name)
            || broken.Contains(local.Name)
        )
        {
            log.Add(
                RuleProblemCode.Duplicate,
                -1,
                local.Name,
                ("此名称不能用于局部量", "a local cannot have this name"),
                ("字母开头、尚未使用的名称", "a name that begins with a letter and that nothing else has")
            );
            return false;
        }

        if (
            Names(local.Expression, broken)
            || _gate.Pass(local.Expression, scope.Names, isCondition: false, log) is not { } expression
        )
        {
            return false;
        }

        if (!vocabulary.Allows(expression.Tree.Type))
        {
            log.Add(
                RuleProblemCode.Type,
                0,
                local.Expression,
                ("此值没有类型", "this value has no type"),
                ("词汇表中类型的值", "a value of a type of the vocabulary")
            );
            return false;
        }

        scope.Add(local.Name, expression);
        return true;
    }

    private void CheckInputs(WorkflowSource workflow, RuleInputs inputs, List<RuleProblem> problems)
    {
        var log = new ProblemLog(workflow.WorkflowName, null, workflow.Location, problems);
        foreach (
            var input in inputs
                .Items.Where(input => !vocabulary.CanName(input.Name))
                .Concat(Repeated(inputs.Items, input => input.Name))
        )
        {
            log.Add(
                RuleProblemCode.Duplicate,
                -1,
                input.Name,
                ("输入不能用此名称", "an input cannot have this name"),
                ("字母开头、尚未使用的名称", "a name that begins with a letter and that nothing else has")
            );
        }

        foreach (var input in inputs.Items.Where(input => !vocabulary.Allows(input.Type)))
        {
            log.Add(
                RuleProblemCode.NotAllowed,
                -1,
                $"{input.Name}: {TypeText.Of(input.Type)}",
                ("输入的类型不在词汇表中", "the input's type is not in the vocabulary"),
                ("词汇表中的类型", "a type of the vocabulary")
            );
        }
    }

    private static void CheckRuleNames(WorkflowSource workflow, List<RuleProblem> problems)
    {
        foreach (var rule in Repeated(workflow.Rules, rule => rule.RuleName))
        {
            new ProblemLog(rule.RuleName, null, rule.Location, problems).Add(
                RuleProblemCode.Duplicate,
                -1,
                rule.RuleName,
                ("规则重名", "two rules have the same name"),
                ("工作流中唯一的名称", "a name that is unique in its workflow")
            );
        }
    }

    private static IEnumerable<T> Repeated<T>(IEnumerable<T> items, Func<T, string> name) =>
        items.GroupBy(name, StringComparer.Ordinal).SelectMany(same => same.Skip(1));

    private static bool Names(string expression, HashSet<string> broken) =>
        broken.Any(name => expression.Contains(name, StringComparison.Ordinal));
}
