using NodaTime;
using ParkCarbon.Domain.Standard;
using ParkCarbon.Domain.Support;

namespace ParkCarbon.Domain.Carbon;

/// <summary>The end of a certificate, credit or allowance: it is used up for one claim (核销, 注销, 清缴).</summary>
public sealed record Retirement
{
    /// <summary>The entity for which it was retired.</summary>
    public required Id<ParkEntity> Entity { get; init; }

    /// <summary>The day of the retirement.</summary>
    [CountsFrom]
    public required LocalDate On { get; init; }

    /// <summary>The days whose consumption or emissions the claim is about.</summary>
    public required DateInterval Period { get; init; }

    /// <summary>The electricity source that a certificate covers; unset where the claim names none.</summary>
    public Id<EmissionSource>? Source { get; init; }

    /// <summary>The documented information that proves the retirement.</summary>
    public Id<DocumentedInformation>? Evidence { get; init; }
}
