namespace ParkCarbon.Domain.Quantities;

/// <summary>Liquid volume (液体体积): petrol, diesel, water, waste water; base unit millilitre.</summary>
/// <remarks>The base is the millilitre so that gallons and barrels, of nine decimals to the litre, are exact to six decimals of their own.</remarks>
public sealed class LiquidVolume : IDimension
{
    private const decimal UsGallon = 3785.411784m;

    private LiquidVolume() { }

    /// <inheritdoc/>
    public static Dimension Dimension { get; } =
        new(
            "liquidVolume",
            "liquid volume",
            "液体体积",
            new UnitTable
            {
                { "L", 1e3m, "升", "公升", "l", "litre", "liter" },
                { "mL", 1, "cm³", "立方厘米", "毫升", "ml", "millilitre" },
                { "kL", 1e6m, "千升", "kl", "kilolitre" },
                { "m³", 1e6m, "立方米", "cubic metre" },
                { "千m³", 1e9m, "千立方米", "10³m³", "1e3m³" },
                { "万L", 1e7m, "万升" },
                { "万m³", 1e10m, "万立方米", "10⁴m³", "1e4m³" },
                { "亿m³", 1e14m, "亿立方米", "10⁸m³", "1e8m³" },
                { "US gallon", UsGallon, "美加仑", "美制加仑", "gal_us", "US gal" },
                { "UK gallon", 4546.09m, "英加仑", "英制加仑", "gal_br", "UK gal" },
                { "ft³", 28316.846592m, "cubic foot", "立方英尺" },
                { "barrel", UsGallon * 42m, "桶", "bbl" },
            }
        );

    /// <summary>1 L (升).</summary>
    public static Unit<LiquidVolume> Litre { get; } = Dimension.Typed<LiquidVolume>("L");

    /// <summary>10³ L (立方米).</summary>
    public static Unit<LiquidVolume> CubicMetre { get; } = Dimension.Typed<LiquidVolume>("m³");

    /// <summary>10⁷ L (万立方米).</summary>
    public static Unit<LiquidVolume> TenThousandCubicMetres { get; } = Dimension.Typed<LiquidVolume>("万m³");
}
