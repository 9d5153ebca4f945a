namespace ParkCarbon.Domain.Quantities;

/// <summary>Share (占比): a part of a whole, such as that of renewable energy in all energy used; base unit one, the whole.</summary>
/// <remarks>
/// <para>60 % and 0.6 are one share. The symbol 1 is that of a <see cref="Count"/> too; the other unit, or what is asked for, decides which is
/// meant. A count and a share never add up: 5 件 is no share, and 60 % no count.</para>
/// <para>A share may be above 1 or below zero, as the change of one is; between two shares lie 百分点.</para>
/// </remarks>
public sealed class Share : IDimension
{
    private Share() { }

    /// <inheritdoc/>
    public static Dimension Dimension { get; } =
        new(
            "share",
            "share",
            "占比",
            new UnitTable
            {
                { "%", 1e-2m, "百分点", "percent", "per cent", "percentage point", "percentage points" },
                { "‰", 1e-3m, "permille", "per mille" },
                { "1", 1, [] },
            }
        );

    /// <summary>A hundredth of the whole (百分之一).</summary>
    public static Unit<Share> Percent { get; } = Dimension.Typed<Share>("%");

    /// <summary>The whole, of which the share is a part.</summary>
    public static Unit<Share> One { get; } = Dimension.Typed<Share>("1");
}
