namespace ParkCarbon.Domain.Quantities;

/// <summary>Passenger work (旅客周转量): people times the distance they travelled; base unit person·km.</summary>
public sealed class PassengerWork : IDimension
{
    private PassengerWork() { }

    /// <inheritdoc/>
    public static Dimension Dimension { get; } =
        new(
            "passengerWork",
            "passenger work",
            "旅客周转量",
            new UnitTable
            {
                {
                    "person·km",
                    1,
                    "人·km",
                    "人公里",
                    "人·公里",
                    "人千米",
                    "人·千米",
                    "pkm",
                    "p·km",
                    "passenger·km",
                    "passenger-kilometre"
                },
                { "万person·km", 1e4m, "万人·km", "万人公里", "万人·公里", "万pkm", "10⁴人·km" },
                { "亿person·km", 1e8m, "亿人·km", "亿人公里", "亿人·公里", "亿pkm", "10⁸人·km" },
                { "person·mile", 1.609344m, "人英里", "人·英里", "passenger·mile", "passenger-mile" },
            }
        );

    /// <summary>One person carried one kilometre (人公里).</summary>
    public static Unit<PassengerWork> PersonKilometre { get; } = Dimension.Typed<PassengerWork>("person·km");
}
