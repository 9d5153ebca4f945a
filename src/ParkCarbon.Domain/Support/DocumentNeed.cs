using NodaTime;
using ParkCarbon.Domain.Standard;

namespace ParkCarbon.Domain.Support;

/// <summary>Documented information that the park found necessary for its system beyond what the standard asks.</summary>
[Clause("7.5.1/1.b")]
public sealed record DocumentNeed
{
    /// <summary>The id.</summary>
    public required Id<DocumentNeed> Id { get; init; }

    /// <summary>What has to be documented.</summary>
    public required BilingualText What { get; init; }

    /// <summary>Why the system needs it.</summary>
    public BilingualText? Reason { get; init; }

    /// <summary>The day on which that was determined.</summary>
    [CountsFrom]
    public LocalDate? DeterminedOn { get; init; }

    /// <summary>The documented information that answers it.</summary>
    [Clause("7.5.1/1.b")]
    public IReadOnlyList<Id<DocumentedInformation>> Documents
    {
        get;
        init => field = ValueList<Id<DocumentedInformation>>.Copy(value);
    } = ValueList<Id<DocumentedInformation>>.Empty;
}
