namespace ParkCarbon.Domain.Quantities;

/// <summary>Money in euros (金额（欧元）): spending that a factor per EUR is for.</summary>
/// <remarks>Adds up with no other currency: a rate of exchange belongs to a day and is the caller's to bring.</remarks>
public sealed class Euro : IDimension
{
    private Euro() { }

    /// <inheritdoc/>
    public static Dimension Dimension { get; } =
        new(
            "moneyEur",
            "money in euros",
            "金额（欧元）",
            new UnitTable
            {
                { "EUR", 1, "欧元", "€" },
                { "千EUR", 1e3m, "千欧元", "kEUR" },
                { "万EUR", 1e4m, "万欧元" },
                { "百万EUR", 1e6m, "百万欧元", "MEUR" },
            }
        );

    /// <summary>1 EUR (欧元).</summary>
    public static Unit<Euro> One { get; } = Dimension.Typed<Euro>("EUR");
}
