namespace ParkCarbon.Domain.Quantities;

/// <summary>Mass (质量): of fuels, products, waste, and of a single gas before a warming potential is chosen; base unit gram.</summary>
public sealed class Mass : IDimension
{
    private const decimal PoundInGrams = 453.59237m;

    private Mass() { }

    /// <inheritdoc/>
    public static Dimension Dimension { get; } =
        new(
            "mass",
            "mass",
            "质量",
            new UnitTable
            {
                { "t", 1e6m, "吨", "公吨", "公噸", "噸", "tonne", "metric ton" },
                { "mg", 1e-3m, "毫克", "milligram" },
                { "g", 1, "克", "gram" },
                { "kg", 1e3m, "千克", "公斤", "kilogram" },
                { "斤", 500m, "市斤" },
                { "kt", 1e9m, "千吨", "kilotonne" },
                { "Mt", 1e12m, "百万吨", "megatonne" },
                { "Gt", 1e15m, "十亿吨", "gigatonne" },
                { "万t", 1e10m, "万吨", "10⁴t", "1e4t" },
                { "亿t", 1e14m, "亿吨", "10⁸t", "1e8t" },
                { "Gg", 1e9m, "吉克", "gigagram" },
                { "lb", PoundInGrams, "磅", "pound", "lbs" },
                { "short ton", PoundInGrams * 2000m, "短吨", "美吨", "US ton" },
                { "long ton", PoundInGrams * 2240m, "长吨", "英吨", "UK ton" },
            }
        );

    /// <summary>1 g.</summary>
    public static Unit<Mass> Gram { get; } = Dimension.Typed<Mass>("g");

    /// <summary>10³ g (千克).</summary>
    public static Unit<Mass> Kilogram { get; } = Dimension.Typed<Mass>("kg");

    /// <summary>10⁶ g (吨).</summary>
    public static Unit<Mass> Tonne { get; } = Dimension.Typed<Mass>("t");

    /// <summary>10⁴ t (万吨).</summary>
    public static Unit<Mass> TenThousandTonnes { get; } = Dimension.Typed<Mass>("万t");
}
