namespace ParkCarbon.Domain.Quantities;

/// <summary>Liquid volume (液体体积): petrol, diesel, water, waste water; base unit litre.</summary>
public sealed class LiquidVolume : IDimension
{
    private const decimal UsGallonInLitres = 3.785411784m;

    private LiquidVolume() { }

    /// <inheritdoc/>
    public static Dimension Dimension { get; } =
        new(
            "liquidVolume",
            "liquid volume",
            "液体体积",
            new UnitTable
            {
                { "L", 1, "升", "公升", "l", "litre", "liter" },
                { "mL", 1e-3m, "毫升", "ml", "millilitre" },
                { "kL", 1e3m, "千升", "kl", "kilolitre" },
                { "m³", 1e3m, "立方米", "cubic metre" },
                { "千m³", 1e6m, "千立方米", "10³m³", "1e3m³" },
                { "万L", 1e4m, "万升" },
                { "万m³", 1e7m, "万立方米", "10⁴m³", "1e4m³" },
                { "亿m³", 1e11m, "亿立方米", "10⁸m³", "1e8m³" },
                { "US gallon", UsGallonInLitres, "美加仑", "美制加仑", "gal_us", "US gal" },
                { "UK gallon", 4.54609m, "英加仑", "英制加仑", "gal_br", "UK gal" },
                { "barrel", UsGallonInLitres * 42m, "桶", "bbl" },
            }
        );

    /// <summary>1 L.</summary>
    public static Unit<LiquidVolume> Litre { get; } = Dimension.Typed<LiquidVolume>("L");

    /// <summary>10³ L (立方米).</summary>
    public static Unit<LiquidVolume> CubicMetre { get; } = Dimension.Typed<LiquidVolume>("m³");

    /// <summary>10⁷ L (万立方米).</summary>
    public static Unit<LiquidVolume> TenThousandCubicMetres { get; } = Dimension.Typed<LiquidVolume>("万m³");
}
