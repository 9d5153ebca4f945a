using NodaTime;
using ParkCarbon.Domain.Evaluation;
using ParkCarbon.Domain.Standard;
using ParkCarbon.Domain.Support;

namespace ParkCarbon.Domain.Improvement;

/// <summary>A nonconformity and what was done about it (不符合).</summary>
[Clause("10.2/1.a.1")]
public sealed record Nonconformity
{
    /// <summary>The id of the nonconformity.</summary>
    public required Id<Nonconformity> Id { get; init; }

    /// <summary>The entity in which it was found; unset where it is the park's own.</summary>
    public Id<ParkEntity>? Entity { get; init; }

    /// <summary>Where it was found.</summary>
    public required NonconformitySource Source { get; init; }

    /// <summary>The audit that found it, where one did.</summary>
    public Id<InternalAudit>? Audit { get; init; }

    /// <summary>The requirement of the standard that was not fulfilled, such as "6.5/2"; unset where it is one of the park's own.</summary>
    public string? Requirement { get; init; }

    /// <summary>The day on which it was found.</summary>
    [CountsFrom]
    public required LocalDate FoundOn { get; init; }

    /// <summary>The day by which the park wants it corrected, reviewed, its causes found and its actions decided; unset where it allows no time.</summary>
    [Clause("10.2/1.a.1")]
    [Clause("10.2/1.a.2")]
    [Clause("10.2/1.b.1")]
    [Clause("10.2/1.b.2")]
    [Clause("10.2/1.b.3")]
    [Clause("10.2/1.c")]
    [Clause("10.2/1.e")]
    public LocalDate? HandleBy { get; init; }

    /// <summary>The day by which the park wants to see whether the actions worked; unset where that is to be seen as soon as they are done.</summary>
    [Clause("10.2/1.d")]
    public LocalDate? VerifyBy { get; init; }

    /// <summary>What was found: the nature of the nonconformity.</summary>
    [Clause("10.2/3.1")]
    public BilingualText? Description { get; init; }

    /// <summary>What effects it has.</summary>
    [Clause("10.2/2")]
    public BilingualText? Effects { get; init; }

    /// <summary>What was done to control and correct it.</summary>
    [Clause("10.2/1.a.1")]
    public Correction? Correction { get; init; }

    /// <summary>Why there was nothing to correct; unset where there was.</summary>
    [Clause("10.2/1.a.1")]
    public BilingualText? NoCorrectionBecause { get; init; }

    /// <summary>How its consequences were dealt with.</summary>
    [Clause("10.2/1.a.2")]
    public CompletedStep? Consequences { get; init; }

    /// <summary>Why it had no consequences to deal with; unset where it had.</summary>
    [Clause("10.2/1.a.2")]
    public BilingualText? NoConsequencesBecause { get; init; }

    /// <summary>That it was reviewed.</summary>
    [Clause("10.2/1.b.1")]
    public CompletedStep? Review { get; init; }

    /// <summary>Its causes.</summary>
    [Clause("10.2/1.b.2")]
    public CauseAnalysis? Cause { get; init; }

    /// <summary>The search for similar cases.</summary>
    [Clause("10.2/1.b.3")]
    public SimilarCases? Similar { get; init; }

    /// <summary>Why no corrective action is needed; unset where one is.</summary>
    [Clause("10.2/1.c")]
    public BilingualText? NoActionBecause { get; init; }

    /// <summary>The corrective actions.</summary>
    [Clause("10.2/1.c")]
    public IReadOnlyList<CorrectiveAction> Actions
    {
        get;
        init => field = ValueList<CorrectiveAction>.Copy(value);
    } = ValueList<CorrectiveAction>.Empty;

    /// <summary>What the review of the actions' effectiveness came to.</summary>
    [Clause("10.2/1.d")]
    [Clause("10.2/3.2")]
    public EffectivenessReview? Effectiveness { get; init; }

    /// <summary>Whether the system has to be changed.</summary>
    [Clause("10.2/1.e")]
    public SystemChangeDecision? Change { get; init; }

    /// <summary>The documented information that holds all this.</summary>
    [Clause("10.2/3.1")]
    [Clause("10.2/3.2")]
    public IReadOnlyList<Id<DocumentedInformation>> Evidence
    {
        get;
        init => field = ValueList<Id<DocumentedInformation>>.Copy(value);
    } = ValueList<Id<DocumentedInformation>>.Empty;
}
