using NodaTime;
using NodaTime.Text;

namespace ParkCarbon.Domain;

/// <summary>Writes days in messages: <c>2025-03-31</c>, <c>2025-01-01..2025-03-31</c>.</summary>
internal static class IsoText
{
    public static string ToIsoText(this LocalDate day) => LocalDatePattern.Iso.Format(day);

    public static string ToIsoText(this DateInterval days) => $"{days.Start.ToIsoText()}..{days.End.ToIsoText()}";
}
