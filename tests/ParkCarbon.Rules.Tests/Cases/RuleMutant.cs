using System.Text.Json;
using System.Text.Json.Nodes;
using ParkCarbon.Domain;
using ParkCarbon.Rules.Facts;
using ParkCarbon.Rules.Files;
using ParkCarbon.Rules.Packs;

namespace ParkCarbon.Rules.Tests.Cases;

/// <summary>A rule with one expression changed.</summary>
/// <param name="Rule">The rule as it ships.</param>
/// <param name="Member">The local that is changed, or "Expression" or "appliesWhen".</param>
/// <param name="Expression">What stands there instead.</param>
/// <param name="Content">A file with the changed rule alone.</param>
internal sealed record RuleMutant(RequirementRule Rule, string Member, string Expression, byte[] Content)
{
    private static readonly Dictionary<string, IReadOnlyList<string>> NoTexts = [];

    private static readonly IReadOnlyList<Type> Enums =
    [
        .. FactVocabulary.Requirements.Types.Where(type => type.IsEnum),
    ];

    /// <summary>What a file of equivalent mutants calls it.</summary>
    public string Text => $"{Member}: {Expression}";

    /// <summary>One mutant for each small change of each expression of a rule.</summary>
    public static IEnumerable<RuleMutant> Of(RequirementRule rule, JsonArray file)
    {
        var (workflow, native) = file.SelectMany(workflow =>
                workflow!["Rules"]!.AsArray().Select(native => (workflow!["WorkflowName"], native!.AsObject()))
            )
            .First(pair => IsOf(rule, pair.Item2));
        var changed = native.DeepClone().AsObject();
        var alone = new JsonArray(
            new JsonObject { ["WorkflowName"] = workflow!.DeepClone(), ["Rules"] = new JsonArray(changed) }
        );
        foreach (var (name, holder, member) in ExpressionsOf(changed))
        {
            var original = (string)holder[member]!;
            foreach (var mutant in Mutants.Of(original, NoTexts, Enums))
            {
                holder[member] = mutant;
                yield return new RuleMutant(rule, name, mutant, JsonSerializer.SerializeToUtf8Bytes(alone));
            }

            holder[member] = original;
        }
    }

    /// <summary>The changed rule, compiled on its own; null where it does not load.</summary>
    public RequirementRule? Load()
    {
        var problems = new List<BilingualText>();
        var native = NativeFile<RequirementProperties>.Read(
            new RuleFile(Rule.File, Content),
            RuleFileContext.Default.IReadOnlyListNativeWorkflowRequirementProperties,
            problems
        );
        return native is null
            ? null
            : new RequirementCompiler(native, 0, problems).Compile(0, Rule.Requirement, Rule.File);
    }

    private static bool IsOf(RequirementRule rule, JsonObject native) =>
        (string?)native["RuleName"] == rule.Requirement.Id
        && (string?)native["Properties"]!["subject"] == JsonNamingPolicy.CamelCase.ConvertName(rule.Subject.ToString());

    private static IEnumerable<(string Name, JsonObject Holder, string Member)> ExpressionsOf(JsonObject rule)
    {
        yield return ("Expression", rule, "Expression");
        foreach (var local in rule["LocalParams"]?.AsArray() ?? [])
        {
            yield return ((string)local!["Name"]!, local.AsObject(), "Expression");
        }

        if (rule["Properties"]!["appliesWhen"] is not null)
        {
            yield return ("appliesWhen", rule["Properties"]!.AsObject(), "appliesWhen");
        }
    }
}
