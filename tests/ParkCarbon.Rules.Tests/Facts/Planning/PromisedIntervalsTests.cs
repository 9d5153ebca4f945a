using NodaTime;
using ParkCarbon.Rules.Facts;

namespace ParkCarbon.Rules.Tests.Facts.Planning;

public sealed class PromisedIntervalsTests
{
    private static readonly LocalDate NewYear = new(2025, 1, 1);

    [Fact]
    public void CompleteBetween_Quarters_AreThoseThatEndedBeforeTheDate() =>
        Assert.Equal(
            [Days(NewYear, 2025, 3, 31), Days(new(2025, 4, 1), 2025, 6, 30)],
            Every(Period.FromMonths(3), NewYear, since: NewYear, asOf: new(2025, 9, 30))
        );

    [Fact]
    public void CompleteBetween_OnTheLastDayOfAnInterval_DoesNotHaveItYet()
    {
        Assert.Empty(Every(Period.FromMonths(3), NewYear, NewYear, asOf: new(2025, 3, 31)));
        Assert.Single(Every(Period.FromMonths(3), NewYear, NewYear, asOf: new(2025, 4, 1)));
    }

    [Fact]
    public void CompleteBetween_BeforeTheFirstDay_IsEmpty() =>
        Assert.Empty(Every(Period.FromDays(1), NewYear, NewYear, asOf: new(2024, 6, 1)));

    [Fact]
    public void CompleteBetween_SinceADayInAnInterval_HasThatIntervalWhole()
    {
        var months = Period.FromMonths(1);
        Assert.Equal(
            [Days(NewYear, 2025, 1, 31)],
            Every(months, NewYear, since: new(2025, 1, 31), asOf: new(2025, 2, 1))
        );
        Assert.Empty(Every(months, NewYear, since: new(2025, 2, 1), asOf: new(2025, 2, 1)));
    }

    [Fact]
    public void CompleteBetween_MonthsFromTheLastOfAMonth_DoNotDriftTowardsItsStart() =>
        Assert.Equal(
            [
                Days(new(2025, 1, 31), 2025, 2, 27),
                Days(new(2025, 2, 28), 2025, 3, 30),
                Days(new(2025, 3, 31), 2025, 4, 29),
            ],
            Every(Period.FromMonths(1), new(2025, 1, 31), new(2025, 1, 31), asOf: new(2025, 4, 30))
        );

    [Fact]
    public void CompleteBetween_YearsFromALeapDay_KeepTheLeapDay() =>
        Assert.Equal(
            [Days(new(2024, 2, 29), 2025, 2, 27), Days(new(2025, 2, 28), 2026, 2, 27)],
            Every(Period.FromYears(1), new(2024, 2, 29), new(2024, 2, 29), asOf: new(2026, 3, 1))
        );

    [Theory]
    [InlineData("P1D", 365)]
    [InlineData("P1W", 52)]
    [InlineData("P1M", 12)]
    [InlineData("P1Y", 1)]
    [InlineData("P1M10D", 9)]
    public void CompleteBetween_AYear_FollowOneAnotherWithoutGapOrOverlap(string every, int count)
    {
        var days = Every(PeriodOf(every), NewYear, NewYear, asOf: new(2026, 1, 1));
        Assert.Equal(count, days.Count);
        Assert.Equal(NewYear, days[0].Start);
        Assert.All(days.Zip(days.Skip(1)), pair => Assert.Equal(pair.First.End.PlusDays(1), pair.Second.Start));
    }

    private static IReadOnlyList<DateInterval> Every(
        Period every,
        LocalDate startsOn,
        LocalDate since,
        LocalDate asOf
    ) => [.. new PromisedIntervals(every, startsOn).CompleteBetween(since, asOf)];

    private static Period PeriodOf(string text) => NodaTime.Text.PeriodPattern.Roundtrip.Parse(text).Value;

    private static DateInterval Days(LocalDate start, int year, int month, int day) =>
        new(start, new(year, month, day));
}
