namespace ParkCarbon.Domain.Quantities;

/// <summary>Money in US dollars (金额（美元）): spending that a factor per USD is for.</summary>
/// <remarks>Adds up with no other currency: a rate of exchange belongs to a day and is the caller's to bring.</remarks>
public sealed class UsDollar : IDimension
{
    private UsDollar() { }

    /// <inheritdoc/>
    public static Dimension Dimension { get; } =
        new(
            "moneyUsd",
            "money in US dollars",
            "金额（美元）",
            new UnitTable
            {
                { "USD", 1, "美元", "US$" },
                { "千USD", 1e3m, "千美元", "kUSD" },
                { "万USD", 1e4m, "万美元" },
                { "百万USD", 1e6m, "百万美元", "MUSD" },
            }
        );

    /// <summary>1 USD (美元).</summary>
    public static Unit<UsDollar> One { get; } = Dimension.Typed<UsDollar>("USD");
}
