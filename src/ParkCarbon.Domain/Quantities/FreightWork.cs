namespace ParkCarbon.Domain.Quantities;

/// <summary>Freight work (货物周转量): goods times the distance they were carried; base unit kg·m.</summary>
/// <remarks>The base is small so that the short ton-mile, of fourteen decimals to the tonne-kilometre, is exact.</remarks>
public sealed class FreightWork : IDimension
{
    private FreightWork() { }

    /// <inheritdoc/>
    public static Dimension Dimension { get; } =
        new(
            "freightWork",
            "freight work",
            "货物周转量",
            new UnitTable
            {
                { "t·km", 1e6m, "吨公里", "吨·公里", "吨千米", "吨·千米", "tkm", "tonne-kilometre" },
                { "kg·m", 1, "千克米", "千克·米" },
                { "kg·km", 1e3m, "千克公里", "千克·公里", "公斤公里" },
                { "kt·km", 1e9m, "千吨公里", "ktkm" },
                { "万t·km", 1e10m, "万吨公里", "万吨·公里", "万tkm", "10⁴t·km" },
                { "Mt·km", 1e12m, "百万吨公里", "Mtkm" },
                { "亿t·km", 1e14m, "亿吨公里", "亿吨·公里", "亿tkm", "10⁸t·km" },
                { "short ton·mile", 1459972.31821056m, "短吨英里", "ton-mile", "short ton-mile" },
            }
        );

    /// <summary>One tonne carried one kilometre (吨公里).</summary>
    public static Unit<FreightWork> TonneKilometre { get; } = Dimension.Typed<FreightWork>("t·km");
}
