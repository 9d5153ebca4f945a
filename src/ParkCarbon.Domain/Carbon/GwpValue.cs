namespace ParkCarbon.Domain.Carbon;

/// <summary>The global warming potential of one gas: tonnes of CO₂ that warm as much as one tonne of it.</summary>
public sealed record GwpValue
{
    /// <summary>The gas.</summary>
    public required GreenhouseGas Gas { get; init; }

    /// <summary>The potential, zero or more.</summary>
    public required decimal Value
    {
        get;
        init => field = Require.NotNegative(value, nameof(Value));
    }

    /// <summary>Where the value comes from, where it is not simply the set's document.</summary>
    public Provenance? Source { get; init; }
}
