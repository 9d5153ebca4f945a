using NodaTime;

namespace ParkCarbon.Domain.Integrity;

/// <summary>Finds dates that cannot follow each other.</summary>
internal static class DateCheck
{
    /// <summary>Reports a day that lies before another which must come first.</summary>
    public static void InOrder(
        LocalDate? earlier,
        string earlierName,
        LocalDate? later,
        Func<DossierPath> path,
        Problems problems
    )
    {
        if (earlier is not { } first || later is not { } second || first <= second)
        {
            return;
        }

        var name = char.ToLowerInvariant(earlierName[0]) + earlierName[1..];
        problems.Add(
            path(),
            IntegrityCodes.DatesOutOfOrder,
            (
                $"{second.ToIsoText()}，早于 {name} 的 {first.ToIsoText()}",
                $"{second.ToIsoText()}, before {name} at {first.ToIsoText()}"
            ),
            ($"{first.ToIsoText()} 或之后的日期", $"a day at or after {first.ToIsoText()}"),
            ("更正其中一个日期。", "Correct one of the two days.")
        );
    }
}
