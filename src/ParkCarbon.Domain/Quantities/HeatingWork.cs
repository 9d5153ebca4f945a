namespace ParkCarbon.Domain.Quantities;

/// <summary>Heating work (质量温差): a mass times how much warmer it became, what a specific heat of 4.1868 kJ/(kg·K) multiplies; base unit kg·K.</summary>
public sealed class HeatingWork : IDimension
{
    private HeatingWork() { }

    /// <inheritdoc/>
    public static Dimension Dimension { get; } =
        new(
            "heatingWork",
            "mass times temperature difference",
            "质量温差",
            new UnitTable
            {
                { "kg·K", 1, "kg·°C", "千克·开" },
                { "g·K", 1e-3m, "g·°C" },
                { "t·K", 1e3m, "t·°C" },
            }
        );

    /// <summary>One kilogram made one kelvin warmer.</summary>
    public static Unit<HeatingWork> KilogramKelvin { get; } = Dimension.Typed<HeatingWork>("kg·K");
}
