namespace ParkCarbon.Domain.Carbon;

/// <summary>The uncertainty of a factor that its set does not state, as the park found or took it.</summary>
/// <remarks>A factor's own <see cref="Factor.Uncertainty"/> comes first; what is given here serves factors of sets that give none.</remarks>
public sealed record FactorUncertainty
{
    /// <summary>The factor.</summary>
    public required FactorReference Factor { get; init; }

    /// <summary>Its uncertainty.</summary>
    public required Uncertainty Uncertainty { get; init; }
}
