using NodaTime;
using ParkCarbon.Domain.Carbon.Trends;
using Xunit;
using static ParkCarbon.Domain.Tests.Carbon.Dossiers;

namespace ParkCarbon.Domain.Tests.Carbon.Trends;

public sealed class TrendPeriodsTests
{
    private static readonly DateInterval FiscalYear = Days(new LocalDate(2025, 4, 1), new LocalDate(2026, 3, 31));

    [Fact]
    public void Years_OfAFiscalYear_AreFiscalYears()
    {
        var dossier = Park(
            records:
            [
                Record("s", "1 t", Month(2, 2024)),
                Record("s", "1 t", Month(5, 2024)),
                // Lies in no one fiscal year.
                Record("s", "1 t", Days(new LocalDate(2022, 1, 1), new LocalDate(2022, 12, 31))),
            ]
        ) with
        {
            Period = FiscalYear,
        };
        Assert.Equal(
            [
                Days(new LocalDate(2023, 4, 1), new LocalDate(2024, 3, 31)),
                Days(new LocalDate(2024, 4, 1), new LocalDate(2025, 3, 31)),
                FiscalYear,
            ],
            TrendPeriods.Of(dossier)
        );
    }

    [Fact]
    public void Years_WithoutActivity_AreTheDossiersOwn() => Assert.Equal([Year2025], TrendPeriods.Of(Park()));

    [Fact]
    public void InYear_ALeapDayAtTheEnd_StaysAtTheEndOfFebruary() =>
        Assert.Equal(
            Days(new LocalDate(2024, 3, 1), new LocalDate(2025, 2, 28)),
            TrendPeriods.InYear(Days(new LocalDate(2023, 3, 1), new LocalDate(2024, 2, 29)), 2024)
        );
}
