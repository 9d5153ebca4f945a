namespace ParkCarbon.Domain.Quantities;

/// <summary>Distance (距离): what vehicles travelled; base unit metre.</summary>
public sealed class Distance : IDimension
{
    private Distance() { }

    /// <inheritdoc/>
    public static Dimension Dimension { get; } =
        new(
            "distance",
            "distance",
            "距离",
            new UnitTable
            {
                { "km", 1e3m, "公里", "千米", "kilometre", "vehicle-km", "vkm", "车公里", "车·公里" },
                { "m", 1, "米", "metre" },
                { "万km", 1e7m, "万公里", "万千米", "10⁴km" },
                { "mile", 1609.344m, "英里", "mi", "vehicle-mile" },
                { "nmi", 1852m, "海里", "nautical mile" },
            }
        );

    /// <summary>1 m.</summary>
    public static Unit<Distance> Metre { get; } = Dimension.Typed<Distance>("m");

    /// <summary>10³ m (公里).</summary>
    public static Unit<Distance> Kilometre { get; } = Dimension.Typed<Distance>("km");
}
