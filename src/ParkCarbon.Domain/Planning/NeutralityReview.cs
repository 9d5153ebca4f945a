using NodaTime;
using ParkCarbon.Domain.Standard;
using ParkCarbon.Domain.Support;

namespace ParkCarbon.Domain.Planning;

/// <summary>A review of where the park stands, from which further measures are planned (园区碳中和评审).</summary>
[Clause("6.3/1")]
public sealed record NeutralityReview
{
    /// <summary>The id of the review.</summary>
    public required Id<NeutralityReview> Id { get; init; }

    /// <summary>The day of the review.</summary>
    [CountsFrom]
    public required LocalDate On { get; init; }

    /// <summary>The period that it looked at.</summary>
    public DateInterval? Period { get; init; }

    /// <summary>The measures that were planned on its ground.</summary>
    [Clause("6.3/1")]
    public IReadOnlyList<Id<ObjectiveMeasure>> FurtherMeasures
    {
        get;
        init => field = ValueList<Id<ObjectiveMeasure>>.Copy(value);
    } = ValueList<Id<ObjectiveMeasure>>.Empty;

    /// <summary>The documented information that holds it.</summary>
    [Clause("6.3/3")]
    public Id<DocumentedInformation>? Document { get; init; }
}
