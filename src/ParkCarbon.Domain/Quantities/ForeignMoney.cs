namespace ParkCarbon.Domain.Quantities;

/// <summary>Spending in further currencies (金额), which factors of national spend-based tables are per; a dimension for each.</summary>
/// <remarks>None adds up with another, nor with <see cref="Money"/>: a rate of exchange belongs to a day and is the caller's to bring.</remarks>
internal static class ForeignMoney
{
    public static IReadOnlyList<Dimension> Dimensions { get; } =
    [
        In("AUD", "Australian dollars", "澳大利亚元"),
        In("CAD", "Canadian dollars", "加拿大元"),
        In("CHF", "Swiss francs", "瑞士法郎"),
        In("HKD", "Hong Kong dollars", "港元"),
        In("INR", "Indian rupees", "印度卢比"),
        In("JPY", "Japanese yen", "日元"),
        In("KRW", "Korean won", "韩元"),
        In("NZD", "New Zealand dollars", "新西兰元"),
        In("SGD", "Singapore dollars", "新加坡元"),
        In("TWD", "New Taiwan dollars", "新台币"),
    ];

    private static Dimension In(string code, string english, string chinese) =>
        new(
            $"money{code[0]}{code[1..].ToLowerInvariant()}",
            $"money in {english}",
            $"金额（{chinese}）",
            new UnitTable
            {
                { code, 1, chinese },
                { "万" + code, 1e4m, "万" + chinese },
                { "百万" + code, 1e6m, "百万" + chinese },
            }
        );
}
