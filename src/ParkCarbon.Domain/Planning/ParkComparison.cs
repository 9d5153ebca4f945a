using ParkCarbon.Domain.Standard;

namespace ParkCarbon.Domain.Planning;

/// <summary>A comparison with a park of the same kind (同类园区对比).</summary>
[Clause("6.3/2.d.4")]
public sealed record ParkComparison
{
    /// <summary>The other park, or group of parks.</summary>
    public required BilingualText Park { get; init; }

    /// <summary>Where it lies.</summary>
    [Clause("6.3/2.d.4")]
    public required ParkLocation Location { get; init; }

    /// <summary>What is compared.</summary>
    [Clause("6.3/2.d.4")]
    public required BilingualText Indicator { get; init; }

    /// <summary>The figure of this park.</summary>
    [Clause("6.3/2.d.4")]
    public EmissionFigure? Ours { get; init; }

    /// <summary>The figure of the other.</summary>
    [Clause("6.3/2.d.4")]
    public EmissionFigure? Theirs { get; init; }

    /// <summary>Where the other's figure comes from.</summary>
    [Clause("6.3/2.d.4")]
    public BilingualText? Source { get; init; }
}
