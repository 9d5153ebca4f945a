using NodaTime;
using ParkCarbon.Domain.Support;

namespace ParkCarbon.Domain.Carbon.Trends;

/// <summary>A factor that took the place of another afterwards (因子修订).</summary>
public sealed record FactorRestatement
{
    /// <summary>The id of the restatement.</summary>
    public required Id<FactorRestatement> Id { get; init; }

    /// <summary>The factor as first used.</summary>
    public required FactorReference From { get; init; }

    /// <summary>The factor that takes its place.</summary>
    public required FactorReference To { get; init; }

    /// <summary>The day of the restatement.</summary>
    public LocalDate? On { get; init; }

    /// <summary>Why.</summary>
    public BilingualText? Reason { get; init; }

    /// <summary>The documented information that holds it.</summary>
    public Id<DocumentedInformation>? Document { get; init; }
}
