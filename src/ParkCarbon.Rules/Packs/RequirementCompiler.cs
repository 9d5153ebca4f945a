using ParkCarbon.Domain;
using ParkCarbon.Rules.Engine;
using ParkCarbon.Rules.Engine.Syntax;
using ParkCarbon.Rules.Facts;
using ParkCarbon.Rules.Files;

namespace ParkCarbon.Rules.Packs;

/// <summary>Compiles one requirement rule: the whole of it, each of its conditions, and when it applies.</summary>
internal sealed class RequirementCompiler(
    NativeFile<RequirementProperties> native,
    int workflow,
    List<BilingualText> problems
)
{
    /// <summary>The name under which the evidence of a rule is compiled beside its locals.</summary>
    public const string EvidenceLocal = "evidence_";

    /// <summary>Compiles a rule, or notes every reason why not.</summary>
    public RequirementRule? Compile(int index, Requirement requirement, string file)
    {
        var properties = native.Workflows[workflow].Rules[index].Properties;
        var source = native.Source(workflow, index);
        var inputs = FactVocabulary.InputsOf(properties.Subject);
        var whole = Compile(WithEvidence(source, index, properties), inputs);
        var applies = properties.AppliesWhen is { } when
            ? Compile(Part(source, when, PropertyLocation(index, "appliesWhen")), inputs)
            : null;
        if (whole is null || (properties.AppliesWhen is not null && applies is null))
        {
            return null;
        }

        var names = ConditionNames(index, source);
        return names is null
            ? null
            : new RequirementRule(
                requirement,
                properties,
                whole,
                [.. names.Select(name => ConditionOf(name, source, properties, inputs))]
            )
            {
                File = file,
                Applies = applies,
                AppliesNeeds = applies is null ? [] : FactSections.NeedsOf(applies.Reads, inputs),
            };
    }

    private RuleSource WithEvidence(RuleSource source, int index, RequirementProperties properties) =>
        properties.Evidence is { } evidence
            ? source with
            {
                LocalParams =
                [
                    .. source.LocalParams,
                    new LocalSource(EvidenceLocal, evidence) { Location = PropertyLocation(index, "evidence") },
                ],
            }
            : source;

    private static RuleSource Part(RuleSource source, string expression, RuleLocation? location) =>
        source with
        {
            Expression = expression,
            Location = location,
        };

    private RuleLocation PropertyLocation(int index, string member) =>
        native.Location($"{NativeFile<RequirementProperties>.RulePath(workflow, index)}.Properties.{member}");

    private RequirementCondition ConditionOf(
        string name,
        RuleSource source,
        RequirementProperties properties,
        RuleInputs inputs
    )
    {
        var said = properties.Conditions?.GetValueOrDefault(name);
        var rule = Compile(Part(source, name == source.RuleName ? source.Expression : name, source.Location), inputs)!;
        return new RequirementCondition(
            name,
            rule,
            FactSections.NeedsOf(rule.Reads, inputs),
            said?.Otherwise ?? properties.Otherwise!,
            said?.Remedy ?? properties.Remedy!,
            said?.Grade ?? properties.Grade
        );
    }

    private CompiledRule? Compile(RuleSource rule, RuleInputs inputs)
    {
        var source = new WorkflowSource { WorkflowName = native.Workflows[workflow].WorkflowName, Rules = [rule] };
        var compilation = new RuleCompiler(FactVocabulary.Requirements).Compile(source, inputs);
        problems.AddRange(compilation.Problems.Select(problem => new BilingualText(problem.Zh, problem.En)));
        return compilation.Workflow?.Rules[0];
    }

    /// <summary>The conditions that the rule joins by "and", each with a sentence of its own; null where that is not so.</summary>
    /// <remarks>One sentence for several ways of falling short would leave the reader to guess which.</remarks>
    private List<string>? ConditionNames(int index, RuleSource source)
    {
        var before = problems.Count;
        var properties = native.Workflows[workflow].Rules[index].Properties;
        var joined = Operands(source.Expression);
        if (properties.Conditions is not { } said)
        {
            CheckOne(index, joined.Count, properties);
            return problems.Count == before ? [source.RuleName] : null;
        }

        if (!joined.All(said.ContainsKey) || said.Count != joined.Count || properties.Otherwise is not null)
        {
            problems.Add(
                native.Problem(
                    workflow,
                    index,
                    "Expression",
                    $"有 conditions 的规则须恰好用 && 连接这些条件（{string.Join(" && ", said.Keys)}），且不写 otherwise；此处为“{source.Expression}”。",
                    $"a rule with conditions joins exactly these by && ({string.Join(" && ", said.Keys)}) and has no otherwise; this is '{source.Expression}'."
                )
            );
        }

        foreach (var name in said.Keys.Where(name => (said[name].Remedy ?? properties.Remedy) is null))
        {
            problems.Add(
                native.Problem(
                    workflow,
                    index,
                    "Properties.conditions",
                    $"条件 {name} 没有 remedy，规则也没有。",
                    $"condition {name} has no remedy, nor has the rule."
                )
            );
        }

        return problems.Count == before ? joined : null;
    }

    private void CheckOne(int index, int conditions, RequirementProperties properties)
    {
        if (conditions != 1)
        {
            problems.Add(
                native.Problem(
                    workflow,
                    index,
                    "Expression",
                    $"连接了 {conditions} 个条件：请把每个条件写成 LocalParam，并在 Properties.conditions 中各写一句。",
                    $"{conditions} conditions are joined: make each a LocalParam and give it a sentence under Properties.conditions."
                )
            );
        }

        if (properties is { Otherwise: null } or { Remedy: null })
        {
            problems.Add(
                native.Problem(
                    workflow,
                    index,
                    "Properties",
                    "只有一个条件的规则须有 otherwise 和 remedy。",
                    "a rule of one condition needs otherwise and remedy."
                )
            );
        }
    }

    /// <summary>The texts that "and" or "or" join at the top of an expression that passed the gate.</summary>
    private static List<string> Operands(string expression)
    {
        var texts = new List<string>();
        Collect(RuleSyntaxParser.Parse(expression, new ProblemLog("", null, null, []))!);
        return texts;

        void Collect(RuleSyntax syntax)
        {
            if (syntax is BinarySyntax { Operator.Text: "&&" } both)
            {
                Collect(both.Left);
                Collect(both.Right);
            }
            else
            {
                texts.Add(syntax.TextIn(expression));
            }
        }
    }
}
