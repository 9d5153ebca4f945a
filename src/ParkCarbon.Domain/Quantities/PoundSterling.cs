namespace ParkCarbon.Domain.Quantities;

/// <summary>Money in pounds sterling (金额（英镑）): spending that a factor per GBP is for.</summary>
/// <remarks>Adds up with no other currency: a rate of exchange belongs to a day and is the caller's to bring.</remarks>
public sealed class PoundSterling : IDimension
{
    private PoundSterling() { }

    /// <inheritdoc/>
    public static Dimension Dimension { get; } =
        new(
            "moneyGbp",
            "money in pounds sterling",
            "金额（英镑）",
            new UnitTable
            {
                { "GBP", 1, "英镑", "£" },
                { "千GBP", 1e3m, "千英镑", "kGBP" },
                { "万GBP", 1e4m, "万英镑" },
                { "百万GBP", 1e6m, "百万英镑", "MGBP" },
            }
        );

    /// <summary>1 GBP (英镑).</summary>
    public static Unit<PoundSterling> One { get; } = Dimension.Typed<PoundSterling>("GBP");
}
