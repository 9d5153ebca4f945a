using NodaTime;
using ParkCarbon.Domain.Standard;
using ParkCarbon.Domain.Support;

namespace ParkCarbon.Domain.Context;

/// <summary>What an interested party needs or expects (需求和期望).</summary>
[Clause("4.2/1.b")]
public sealed record Need
{
    /// <summary>The id of the need.</summary>
    public required Id<Need> Id { get; init; }

    /// <summary>Whose it is.</summary>
    [Clause("4.2/1.b")]
    public required Id<InterestedParty> Party { get; init; }

    /// <summary>What is needed or expected.</summary>
    public required BilingualText Statement { get; init; }

    /// <summary>Whether it is a requirement or an expectation.</summary>
    [Clause("4.2/1.b")]
    public NeedKind? Kind { get; init; }

    /// <summary>The day on which it was determined.</summary>
    [CountsFrom]
    public LocalDate? DeterminedOn { get; init; }

    /// <summary>What the park decided about it; unset while it has not decided.</summary>
    [Clause("4.2/1.c")]
    public NeedHandling? Handling { get; init; }

    /// <summary>Why it decided so.</summary>
    [Clause("4.2/1.c")]
    public BilingualText? HandlingReason { get; init; }

    /// <summary>The documented information that holds it.</summary>
    [Clause("4.2/3")]
    public IReadOnlyList<Id<DocumentedInformation>> Evidence
    {
        get;
        init => field = ValueList<Id<DocumentedInformation>>.Copy(value);
    } = ValueList<Id<DocumentedInformation>>.Empty;
}
