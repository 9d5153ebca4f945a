namespace ParkCarbon.Domain.Quantities;

/// <summary>Temperature difference (温差): how much warmer, in kelvin. A temperature itself is a <see cref="Temperature"/>.</summary>
public sealed class TemperatureDifference : IDimension
{
    private TemperatureDifference() { }

    /// <inheritdoc/>
    public static Dimension Dimension { get; } =
        new(
            "temperatureDifference",
            "temperature difference",
            "温差",
            new UnitTable { { "K", 1, "开", "开尔文", "kelvin", "Δ°C" } }
        );

    /// <summary>1 K, the step of the Celsius scale too.</summary>
    public static Unit<TemperatureDifference> Kelvin { get; } = Dimension.Typed<TemperatureDifference>("K");
}
