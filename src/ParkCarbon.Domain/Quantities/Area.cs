namespace ParkCarbon.Domain.Quantities;

/// <summary>Area (面积): of buildings, land, forest; base unit m².</summary>
/// <remarks>A 亩 is 10000/15 m², no finite decimal. Areas are therefore kept in thirds of 10⁻¹² m², in which it is exact.</remarks>
public sealed class Area : IDimension
{
    private Area() { }

    /// <inheritdoc/>
    public static Dimension Dimension { get; } =
        new(
            "area",
            "area",
            "面积",
            new UnitTable(grainMultiplier: 3)
            {
                { "m²", 1, "平方米", "平米", "square metre" },
                { "万m²", 1e4m, "万平方米", "万平米", "10⁴m²" },
                { "ha", 1e4m, "公顷", "hm²", "hectare" },
                { "km²", 1e6m, "平方公里", "平方千米", "square kilometre" },
                { "亩", Rational.Of(2000, 3), "mu" },
                { "万亩", Rational.Of(20_000_000, 3), "万mu" },
                { "acre", 4046.8564224m, "英亩" },
                { "ft²", 0.09290304m, "square foot", "平方英尺" },
            }
        );

    /// <summary>1 m².</summary>
    public static Unit<Area> SquareMetre { get; } = Dimension.Typed<Area>("m²");

    /// <summary>10⁴ m² (公顷).</summary>
    public static Unit<Area> Hectare { get; } = Dimension.Typed<Area>("ha");

    /// <summary>10000/15 m² (亩).</summary>
    public static Unit<Area> Mu { get; } = Dimension.Typed<Area>("亩");
}
