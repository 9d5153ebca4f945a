namespace ParkCarbon.Domain.Quantities;

/// <summary>Operating time (运行时间): how long equipment ran; base unit second.</summary>
public sealed class OperatingTime : IDimension
{
    private OperatingTime() { }

    /// <inheritdoc/>
    public static Dimension Dimension { get; } =
        new(
            "operatingTime",
            "operating time",
            "运行时间",
            new UnitTable
            {
                { "h", 3600m, "小时", "时", "hour", "hours" },
                { "s", 1, "秒", "second", "seconds" },
                { "min", 60m, "分钟", "minute", "minutes" },
                { "d", 86400m, "天", "日", "day", "days" },
            }
        );

    /// <summary>1 s.</summary>
    public static Unit<OperatingTime> Second { get; } = Dimension.Typed<OperatingTime>("s");

    /// <summary>3600 s (小时).</summary>
    public static Unit<OperatingTime> Hour { get; } = Dimension.Typed<OperatingTime>("h");

    /// <summary>86 400 s (天).</summary>
    public static Unit<OperatingTime> Day { get; } = Dimension.Typed<OperatingTime>("d");
}
