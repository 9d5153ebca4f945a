using NodaTime;
using ParkCarbon.Rules.Methods;
using ParkCarbon.Rules.Packs;

namespace ParkCarbon.Rules.Assessment;

/// <summary>What an assessment found: one finding a rule and subject, with everything needed to run it again (符合性报告).</summary>
public sealed record ConformityReport
{
    /// <summary>The rule pack used.</summary>
    public required RulePack Pack { get; init; }

    /// <summary>The date at which everything was judged.</summary>
    public required LocalDate AsOf { get; init; }

    /// <summary>The findings, in order of requirement and subject.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }

    /// <summary>What became of each requirement of the catalogue, in its order (适用性声明).</summary>
    public required IReadOnlyList<ApplicabilityStatement> Applicability { get; init; }

    /// <summary>The attestations and exclusions that touched no finding, each with the reason.</summary>
    public required IReadOnlyList<Unheeded> Unheeded { get; init; }

    /// <summary>The parameters of the pack that were used, with their values.</summary>
    public required IReadOnlyList<PackParameter> Parameters { get; init; }

    /// <summary>The park's neutrality statement by the method that the dossier chose.</summary>
    public required NeutralityStatement Neutrality { get; init; }

    /// <summary>How many findings have a verdict.</summary>
    /// <param name="verdict">The verdict.</param>
    public int Count(Verdict verdict) => Findings.Count(finding => finding.Verdict == verdict);
}
