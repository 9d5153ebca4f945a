using ParkCarbon.Domain.Quantities;
using ParkCarbon.Domain.Standard;

namespace ParkCarbon.Domain.Planning;

/// <summary>What an entity, or the authority for the park, bought of green power over the days reviewed (绿电绿证采购).</summary>
[Clause("6.3/2.d.5")]
public sealed record GreenPurchase
{
    /// <summary>The entity.</summary>
    public required Id<ParkEntity> Entity { get; init; }

    /// <summary>The electricity that the green certificates stand for.</summary>
    [Clause("6.3/2.d.5")]
    public Amount? Certificates
    {
        get;
        init => field = value is { } amount ? Require.AmountOf(Energy.Dimension, amount, nameof(Certificates)) : null;
    }

    /// <summary>The green power.</summary>
    [Clause("6.3/2.d.5")]
    public Amount? GreenPower
    {
        get;
        init => field = value is { } amount ? Require.AmountOf(Energy.Dimension, amount, nameof(GreenPower)) : null;
    }
}
