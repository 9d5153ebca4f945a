using NodaTime;
using ParkCarbon.Domain.Standard;
using ParkCarbon.Domain.Support;

namespace ParkCarbon.Domain.Leadership;

/// <summary>The neutrality policy of the park (园区碳中和管理方针).</summary>
[Clause("5.2/1.a")]
public sealed record NeutralityPolicy
{
    /// <summary>The id of this version of the policy.</summary>
    public required Id<NeutralityPolicy> Id { get; init; }

    /// <summary>Its text.</summary>
    public required BilingualText Statement { get; init; }

    /// <summary>The day on which it was adopted.</summary>
    [CountsFrom]
    public LocalDate? AdoptedOn { get; init; }

    /// <summary>Who of top management adopted it.</summary>
    public Id<Person>? AdoptedBy { get; init; }

    /// <summary>The day from which it is no longer in force; unset while it is.</summary>
    public LocalDate? WithdrawnOn { get; init; }

    /// <summary>The strategy that it follows.</summary>
    [Clause("5.2/1.a")]
    public Id<NeutralityStrategy>? Strategy { get; init; }

    /// <summary>How it fits the strategic direction.</summary>
    [Clause("5.2/1.a")]
    public BilingualText? StrategicFit { get; init; }

    /// <summary>What frame it gives for planning objectives.</summary>
    [Clause("5.2/1.b")]
    public BilingualText? ObjectivesFrame { get; init; }

    /// <summary>What it promises.</summary>
    [Clause("5.2/1.c")]
    public IReadOnlyList<PolicyCommitment> Commitments
    {
        get;
        init => field = ValueList<PolicyCommitment>.Copy(value);
    } = ValueList<PolicyCommitment>.Empty;

    /// <summary>Where interested parties can read it.</summary>
    [Clause("5.2/2.3")]
    public string? AvailableAt { get; init; }

    /// <summary>The day from which they can.</summary>
    [Clause("5.2/2.3")]
    public LocalDate? AvailableFrom { get; init; }

    /// <summary>Its reviews.</summary>
    [Clause("5.2/2.4")]
    public PeriodicReview? Review { get; init; }

    /// <summary>The documented information that is the policy.</summary>
    [Clause("5.2/2.1")]
    public Id<DocumentedInformation>? Document { get; init; }
}
