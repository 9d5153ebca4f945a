using System.Text;
using NodaTime;
using ParkCarbon.Rules.Factors;
using Xunit;

namespace ParkCarbon.Rules.Tests.Factors;

/// <summary>The rules of green certificates that ParkCarbon ships, and how a host's own are read.</summary>
public sealed class InstrumentRulesTests
{
    [Fact]
    public void ShippedRules_SayHowLongACertificateIsValid()
    {
        var rules = ShippedLibrary.Load().Instruments!;

        Assert.Equal(new LocalDate(2026, 2, 28), rules.Validity!.LastDay(new YearMonth(2024, 3)));
        Assert.Equal(new LocalDate(2025, 12, 31), rules.Legacy!.ValidUntil);
        Assert.True(rules.Legacy.AppliesTo(new YearMonth(2023, 12)));
        Assert.False(rules.Legacy.AppliesTo(new YearMonth(2024, 1)));
        Assert.Equal(2026, rules.SameYear!.FromYear);
    }

    [Fact]
    public void ShippedRules_SayWhereTheyComeFromAndHowSureThatIs()
    {
        var rules = ShippedLibrary.Load().Instruments!;

        Assert.All(
            [
                rules.Validity!.Source,
                rules.Legacy!.Source,
                rules.SameYear!.Source,
                rules.MovesWithPower!.Source,
                rules.OwnUse!.Source,
                rules.Crediting!.Source,
            ],
            source => Assert.False(string.IsNullOrEmpty(source.Confidence) || source.Year is null)
        );
        Assert.StartsWith("low", rules.SameYear.Source.Confidence, StringComparison.Ordinal);
    }

    [Fact]
    public void RulesOfAHost_AreReadWhole_OrNotAtAll()
    {
        var read = LibraryReader.ReadInstrumentRules(
            Encoding.UTF8.GetBytes(
                """
                {
                  "id": "own",
                  "title": { "zh": "自带", "en": "own" },
                  "validity": { "months": 0, "source": { "document": "none" } }
                }
                """
            ),
            "own.json"
        );

        Assert.False(read.IsSuccess);
        Assert.Equal("$.validity.months", Assert.Single(read.Problems).Path.ToString());
    }
}
