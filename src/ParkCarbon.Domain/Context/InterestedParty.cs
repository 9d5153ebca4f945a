using NodaTime;
using ParkCarbon.Domain.Standard;
using ParkCarbon.Domain.Support;

namespace ParkCarbon.Domain.Context;

/// <summary>Somebody who matters to the system or to whom its performance matters (相关方).</summary>
[Clause("4.2/1.a")]
public sealed record InterestedParty
{
    /// <summary>The id of the party.</summary>
    public required Id<InterestedParty> Id { get; init; }

    /// <summary>Its name.</summary>
    public required BilingualText Name { get; init; }

    /// <summary>Why it is relevant to the system or to neutrality performance.</summary>
    [Clause("4.2/1.a")]
    public BilingualText? Relevance { get; init; }

    /// <summary>The day on which it was determined.</summary>
    [CountsFrom]
    public LocalDate? DeterminedOn { get; init; }

    /// <summary>The documented information that holds it.</summary>
    [Clause("4.2/3")]
    public IReadOnlyList<Id<DocumentedInformation>> Evidence
    {
        get;
        init => field = ValueList<Id<DocumentedInformation>>.Copy(value);
    } = ValueList<Id<DocumentedInformation>>.Empty;
}
