namespace ParkCarbon.Domain.Carbon;

/// <summary>How green power reaches the entity that uses it.</summary>
public enum GreenPowerKind
{
    /// <summary>A trade of power together with its certificates (绿电交易).</summary>
    Trade,

    /// <summary>A direct line from the generator, not through the public grid (绿电直连).</summary>
    DirectSupply,
}
