namespace ParkCarbon.Domain.Quantities;

/// <summary>Money (金额): output value and spending, in Chinese yuan.</summary>
/// <remarks>Other currencies are dimensions of their own: what they are worth in yuan depends on the day.</remarks>
public sealed class Money : IDimension
{
    private Money() { }

    /// <inheritdoc/>
    public static Dimension Dimension { get; } =
        new(
            "money",
            "money",
            "金额",
            new UnitTable
            {
                { "CNY", 1, "元", "人民币", "人民币元", "RMB", "yuan", "¥" },
                { "千CNY", 1e3m, "千元", "千RMB" },
                { "万CNY", 1e4m, "万元", "万RMB", "10⁴CNY", "10⁴元" },
                { "百万CNY", 1e6m, "百万元" },
                { "亿CNY", 1e8m, "亿元", "亿RMB", "10⁸CNY", "10⁸元" },
            }
        );

    /// <summary>1 CNY (元).</summary>
    public static Unit<Money> Yuan { get; } = Dimension.Typed<Money>("CNY");

    /// <summary>10⁴ CNY (万元).</summary>
    public static Unit<Money> TenThousandYuan { get; } = Dimension.Typed<Money>("万CNY");
}
