using ParkCarbon.Domain.Carbon;
using ParkCarbon.Domain.Carbon.Accounts;
using ParkCarbon.Domain.Carbon.Claims;
using ParkCarbon.Domain.Carbon.Indicators;
using ParkCarbon.Domain.Carbon.Supply;
using ParkCarbon.Rules.Assessment;
using ParkCarbon.Rules.Engine;
using ParkCarbon.Rules.Methods;

namespace ParkCarbon.Rules.Facts;

/// <summary>The types that rules may name, and the inputs that they see.</summary>
internal static class FactVocabulary
{
    /// <summary>What rules on requirements may name: every fact type that a subject leads to, and the enums in their members.</summary>
    public static RuleVocabulary Requirements { get; } =
        RuleVocabulary.Of(
            FactTypes.ReachableFrom(
                Enum.GetValues<SubjectKind>()
                    .SelectMany(kind => Population.Of(kind).Inputs.Items)
                    .Select(input => input.Type)
            )
        );

    /// <summary>What rules of accounting methods may name.</summary>
    public static RuleVocabulary Methods { get; } =
        RuleVocabulary.Of(
            typeof(EntryFacts),
            typeof(AccountFacts),
            typeof(StatementFacts),
            typeof(ReadingFacts),
            typeof(ParameterFacts),
            typeof(Figure),
            typeof(IndicatorFacts),
            typeof(ClaimFacts),
            typeof(EntryKind),
            typeof(SourceType),
            typeof(GenerationTechnology),
            typeof(CreditCriterion),
            typeof(RecoveryKind),
            typeof(GhgCategory)
        );

    public static RuleInputs TreatmentInputs { get; } =
        new(
            new RuleInput("entry", typeof(EntryFacts)),
            new RuleInput("readings", typeof(ReadingFacts)),
            new RuleInput("parameters", typeof(ParameterFacts))
        );

    public static RuleInputs LineInputs { get; } =
        new(
            new RuleInput("account", typeof(AccountFacts)),
            new RuleInput("indicators", typeof(IndicatorFacts)),
            new RuleInput("readings", typeof(ReadingFacts)),
            new RuleInput("parameters", typeof(ParameterFacts))
        );

    public static RuleInputs TestInputs { get; } =
        new(
            new RuleInput("statement", typeof(StatementFacts)),
            new RuleInput("claim", typeof(ClaimFacts)),
            new RuleInput("readings", typeof(ReadingFacts)),
            new RuleInput("parameters", typeof(ParameterFacts))
        );

    public static RuleInputs InputsOf(SubjectKind subject) => Population.Of(subject).Inputs;
}
