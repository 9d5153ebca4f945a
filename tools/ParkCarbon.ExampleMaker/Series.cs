namespace ParkCarbon.ExampleMaker;

/// <summary>Makes monthly meter readings out of a year's amount.</summary>
internal static class Series
{
    private const decimal Swing = 0.025m;

    /// <summary>Twelve readings that add up to about the year's amount and differ from the profile by up to 2.5 %.</summary>
    /// <param name="year">The year's amount.</param>
    /// <param name="profile">The weights of the months.</param>
    /// <param name="meter">The name of the meter: the same name gives the same readings.</param>
    /// <param name="decimals">The digits that the meter shows after the point.</param>
    public static decimal[] Of(decimal year, IReadOnlyList<decimal> profile, string meter, int decimals)
    {
        var weights = profile.Sum();
        return
        [
            .. profile.Select(
                (weight, month) => Math.Round(year * weight / weights * (1m + (Swing * Wobble(meter, month))), decimals)
            ),
        ];
    }

    /// <summary>What leaves the seller so that the reading arrives: a loss of 0.8 to 1.6 % on the way.</summary>
    public static decimal Sent(decimal arrived, string meter, int month, int decimals) =>
        Math.Round(
            arrived / (1m - (0.012m + (0.004m * Wobble(meter, month)))),
            decimals,
            MidpointRounding.ToPositiveInfinity
        );

    // FNV-1a, reduced to -1 … 1: no generator, no seed, the same on every machine.
    private static decimal Wobble(string meter, int month)
    {
        var hash = 2166136261u;
        foreach (var character in $"{meter}#{month}")
        {
            hash = unchecked((hash ^ character) * 16777619u);
        }

        return ((hash ^ (hash >> 15)) % 2001u / 1000m) - 1m;
    }
}
