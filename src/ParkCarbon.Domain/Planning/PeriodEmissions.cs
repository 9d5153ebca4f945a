using NodaTime;
using ParkCarbon.Domain.Quantities;
using ParkCarbon.Domain.Standard;

namespace ParkCarbon.Domain.Planning;

/// <summary>The park's emissions over some days, past or expected.</summary>
[Clause("6.3/2.d.2")]
[Clause("6.3/2.d.9")]
public sealed record PeriodEmissions
{
    /// <summary>The days.</summary>
    public required DateInterval Period { get; init; }

    /// <summary>The emissions, a mass of CO₂e.</summary>
    public required Amount Total
    {
        get;
        init => field = Require.AmountOf(Mass.Dimension, value, nameof(Total));
    }
}
