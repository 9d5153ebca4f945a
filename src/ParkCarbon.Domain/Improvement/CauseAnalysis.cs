using NodaTime;
using ParkCarbon.Domain.Standard;
using ParkCarbon.Domain.Support;

namespace ParkCarbon.Domain.Improvement;

/// <summary>Why a nonconformity came about (原因).</summary>
[Clause("10.2/1.b.2")]
public sealed record CauseAnalysis
{
    /// <summary>The day on which the causes were determined.</summary>
    [CountsFrom]
    public required LocalDate On { get; init; }

    /// <summary>The causes.</summary>
    public required BilingualText Causes { get; init; }

    /// <summary>How they were found.</summary>
    public BilingualText? Method { get; init; }

    /// <summary>Who found them.</summary>
    public Id<Person>? By { get; init; }
}
