namespace ParkCarbon.Domain.Quantities;

/// <summary>Freight work (货物周转量): goods times the distance they were carried; base unit t·km.</summary>
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
                { "t·km", 1, "吨公里", "吨·公里", "吨千米", "吨·千米", "tkm", "tonne-kilometre" },
                { "kg·km", 1e-3m, "千克公里", "千克·公里", "公斤公里" },
                { "kt·km", 1e3m, "千吨公里", "ktkm" },
                { "万t·km", 1e4m, "万吨公里", "万吨·公里", "万tkm", "10⁴t·km" },
                { "Mt·km", 1e6m, "百万吨公里", "Mtkm" },
                { "亿t·km", 1e8m, "亿吨公里", "亿吨·公里", "亿tkm", "10⁸t·km" },
            }
        );

    /// <summary>One tonne carried one kilometre (吨公里).</summary>
    public static Unit<FreightWork> TonneKilometre { get; } = Dimension.Typed<FreightWork>("t·km");
}
