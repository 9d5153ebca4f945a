using NodaTime;
using ParkCarbon.Domain.Standard;
using ParkCarbon.Domain.Support;

namespace ParkCarbon.Domain.Planning;

/// <summary>That data of a line of the plan arrived; activity data of sources are their own record.</summary>
[Clause("6.5/2")]
public sealed record CollectedData
{
    /// <summary>The line of the plan.</summary>
    public required Id<DataPlanLine> Line { get; init; }

    /// <summary>The entity that the data are of; unset where they are the park's.</summary>
    public Id<ParkEntity>? Entity { get; init; }

    /// <summary>The days that they are about.</summary>
    public required DateInterval Period { get; init; }

    /// <summary>The day on which they arrived.</summary>
    [CountsFrom]
    public required LocalDate CollectedOn { get; init; }

    /// <summary>The documented information that holds them.</summary>
    [Clause("6.5/5")]
    public Id<DocumentedInformation>? Document { get; init; }
}
