using NodaTime;
using ParkCarbon.Domain.Standard;
using ParkCarbon.Domain.Support;

namespace ParkCarbon.Domain.Context;

/// <summary>A legal or other requirement on neutrality that applies (适用的法律法规及其他要求, 合规义务).</summary>
[Clause("4.2/2.1")]
public sealed record ComplianceObligation
{
    /// <summary>The id of the obligation.</summary>
    public required Id<ComplianceObligation> Id { get; init; }

    /// <summary>Its title.</summary>
    public required BilingualText Title { get; init; }

    /// <summary>Where it comes from.</summary>
    public required ObligationKind Kind { get; init; }

    /// <summary>Its number, such as that of the order.</summary>
    public string? Number { get; init; }

    /// <summary>What it asks of the park or its entities.</summary>
    public BilingualText? Summary { get; init; }

    /// <summary>The day on which the park found that it applies.</summary>
    [CountsFrom]
    public LocalDate? DeterminedOn { get; init; }

    /// <summary>The first day on which it is in force; unset where it always was.</summary>
    public LocalDate? InForceFrom { get; init; }

    /// <summary>The day from which it is no longer in force; unset while it is.</summary>
    public LocalDate? RepealedOn { get; init; }

    /// <summary>Where those who need it find its current text.</summary>
    [Clause("4.2/2.1")]
    public string? AccessibleAt { get; init; }

    /// <summary>The entities that it applies to; unset where it applies to all of them.</summary>
    public IReadOnlyList<Id<ParkEntity>>? AppliesTo
    {
        get;
        init => field = ValueList<Id<ParkEntity>>.CopyOrNull(value);
    }

    /// <summary>The text as the park keeps it, a document of external origin.</summary>
    [Clause("4.2/2.1")]
    public Id<DocumentedInformation>? Document { get; init; }
}
