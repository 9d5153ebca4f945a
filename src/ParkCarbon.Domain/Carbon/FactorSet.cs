namespace ParkCarbon.Domain.Carbon;

/// <summary>A set of factors that one document publishes and that is not mixed with another (因子集).</summary>
public sealed record FactorSet
{
    private readonly IReadOnlyList<Factor> _factors = ValueList<Factor>.Empty;

    /// <summary>The id of the set.</summary>
    public required Id<FactorSet> Id { get; init; }

    /// <summary>The title of the set.</summary>
    public required BilingualText Title { get; init; }

    /// <summary>Where the set comes from.</summary>
    public required Provenance Source { get; init; }

    /// <summary>The factors.</summary>
    public required IReadOnlyList<Factor> Factors
    {
        get => _factors;
        init => _factors = ValueList<Factor>.Copy(value);
    }
}
