using NodaTime;
using NodaTime.Text;
using ParkCarbon.Domain.Carbon.Accounts;
using ParkCarbon.Rules.Factors;
using ParkCarbon.Rules.Methods;
using ParkCarbon.Rules.Tests.Cases;

namespace ParkCarbon.Rules.Tests.Methods;

public sealed class WholeYearTests
{
    [Theory]
    [InlineData("2025-01-01", "2025-12-31", true)]
    [InlineData("2024-07-01", "2025-06-30", true)]
    [InlineData("2024-01-01", "2025-12-31", true)]
    [InlineData("2024-02-29", "2025-02-27", true)]
    [InlineData("2025-01-01", "2025-12-30", false)]
    [InlineData("2025-01-01", "2026-01-01", false)]
    [InlineData("2025-01-01", "2025-01-31", false)]
    public void CoversWholeYears_OfAPeriod_AsksForTheSameDayOfAnotherYear(string from, string to, bool expected)
    {
        var period = new DateInterval(Day(from), Day(to));
        var dossier = MethodCases.Of("t-ceca-g-2023").All[0].Dossier;
        var account = CarbonAccount.Of(dossier, ShippedLibrary.Load(), period);
        Assert.Equal(expected, new ClaimFacts(account).CoversWholeYears);
    }

    private static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).GetValueOrThrow();
}
