using NodaTime;
using ParkCarbon.Domain.Standard;
using ParkCarbon.Domain.Support;

namespace ParkCarbon.Domain.Operation;

/// <summary>A report on an entity's emissions (温室气体排放报告, 8.2).</summary>
[Clause("8.2/1.2")]
public sealed record GhgReport
{
    /// <summary>The id of the report.</summary>
    public required Id<GhgReport> Id { get; init; }

    /// <summary>The entity reported on.</summary>
    public required Id<ParkEntity> Entity { get; init; }

    /// <summary>The period reported on, first and last day included.</summary>
    public required DateInterval Period { get; init; }

    /// <summary>The accounting on which the report rests.</summary>
    public Id<GhgAccounting>? Accounting { get; init; }

    /// <summary>The day on which the report was issued.</summary>
    [CountsFrom]
    public LocalDate? IssuedOn { get; init; }

    /// <summary>The documented information that is the report.</summary>
    public Id<DocumentedInformation>? Document { get; init; }
}
