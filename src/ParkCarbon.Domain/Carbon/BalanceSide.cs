namespace ParkCarbon.Domain.Carbon;

/// <summary>The side of a material balance that an amount stands on.</summary>
public enum BalanceSide
{
    /// <summary>The amount enters the process; its carbon is counted.</summary>
    In,

    /// <summary>The amount leaves the process in a product, by-product or residue; its carbon is deducted.</summary>
    Out,
}
