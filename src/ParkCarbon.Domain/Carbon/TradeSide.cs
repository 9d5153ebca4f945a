namespace ParkCarbon.Domain.Carbon;

/// <summary>Which side of a trade an entity stands on.</summary>
public enum TradeSide
{
    /// <summary>The entity bought.</summary>
    Bought,

    /// <summary>The entity sold.</summary>
    Sold,
}
