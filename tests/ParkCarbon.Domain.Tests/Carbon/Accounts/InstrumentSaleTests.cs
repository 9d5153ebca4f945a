using NodaTime;
using ParkCarbon.Domain.Carbon;
using ParkCarbon.Domain.Carbon.Accounts;
using ParkCarbon.Domain.Carbon.Claims;
using ParkCarbon.Domain.Carbon.Supply;
using ParkCarbon.Domain.Quantities;
using Xunit;
using static ParkCarbon.Domain.Tests.Carbon.Dossiers;

namespace ParkCarbon.Domain.Tests.Carbon.Accounts;

/// <summary>Who sells what makes on-site power green keeps the power, not the benefit.</summary>
public sealed class InstrumentSaleTests
{
    [Theory]
    [InlineData("0 MWh", 30, 30)]
    [InlineData("20 MWh", 30, 10)]
    [InlineData("40 MWh", 30, 0)]
    [InlineData("60 MWh", 90, 30)]
    [InlineData("90 MWh", 90, 0)]
    public void CertificatesSold_TakeExportsFirst_ThenTheBenefitOfOwnUse(string exported, int sold, int lost)
    {
        var account = Park(
            [Generation("g", "90 MWh") with { Exported = Amount.Parse(exported) }],
            [Certificate($"G01..G{sold}", 3, Outside)]
        );

        Assert.Equal(lost, Lost(account).Sum(entry => entry.Energy!.Value.In(Energy.MegawattHour)));
        Assert.Equal(lost * 0.5m, Lost(account).Sum(entry => entry.Value.Tonnes));
        Assert.Empty(account.Issues);
    }

    [Fact]
    public void CertificatesKept_OrSoldInsideThePark_LoseNothing() =>
        Assert.Empty(
            Lost(
                Park(
                    [Generation("g", "90 MWh")],
                    [
                        Certificate("G01..G10", 3),
                        Certificate("G11..G20", 3, new Transfer { On = Day, To = EntityId("b") }),
                    ]
                )
            )
        );

    [Fact]
    public void CertificatesOfOtherPlantsOrMonths_TakeNothing() =>
        Assert.Empty(
            Lost(
                Park(
                    [Generation("g", "90 MWh") with { Period = Month(4) }],
                    [
                        Certificate("G01..G10", 3, Outside),
                        Certificate("G11..G20", 4, Outside) with
                        {
                            Plant = "Elsewhere",
                        },
                    ]
                )
            )
        );

    [Fact]
    public void CertificatesOfAMonth_TakeFromTheRecordOfThatMonth()
    {
        var account = Park(
            [
                Generation("march", "10 MWh") with
                {
                    Period = Month(3),
                },
                Generation("april", "50 MWh") with
                {
                    Period = Month(4),
                },
            ],
            [Certificate("G01..G40", 3, Outside), Certificate("G41..G50", 4, Outside)]
        );

        Assert.Equal(
            ["G01..G40 10", "G41..G50 10"],
            Lost(account).Select(entry => $"{entry.Serials} {entry.Energy!.Value.In(Energy.MegawattHour)}")
        );
    }

    [Fact]
    public void CreditsIssued_TakeTheWholeRecord_WhateverWasSoldBeside()
    {
        var account = Park(
            [Generation("g", "90 MWh") with { Exported = Amount.Parse("15 MWh") }],
            [Certificate("G01..G30", 3, Outside)],
            [Credit(Day)]
        );

        var entry = Assert.Single(Lost(account));
        Assert.Equal(75m, entry.Energy!.Value.In(Energy.MegawattHour));
        Assert.Equal("CCER", entry.Credit!.Programme);
        Assert.Equal(GenerationTechnology.Solar, entry.Technology);
    }

    [Fact]
    public void CreditsNotIssuedYet_TakeNothing() =>
        Assert.Empty(Lost(Park([Generation("g", "90 MWh")], [], [Credit(null)])));

    [Fact]
    public void GenerationOfAnEntityThatIsNotInTheAccount_IsNotLookedAt() =>
        Assert.Empty(
            Lost(Park([Generation("g", "90 MWh") with { Entity = EntityId("gone") }], [Certificate("G01", 3, Outside)]))
        );

    [Theory]
    [InlineData(null, AccountingIssueKind.FactorMissing)]
    [InlineData("nowhere", AccountingIssueKind.FactorNotFound)]
    [InlineData("perTonne", AccountingIssueKind.FactorDoesNotFit)]
    [InlineData("restricted", AccountingIssueKind.FactorRestricted)]
    [InlineData("exotic", AccountingIssueKind.GwpMissing)]
    public void WhatWasLost_WithoutAFactor_IsUnknownAndNotZero(string? factor, AccountingIssueKind kind)
    {
        var account = Park(
            [Generation("g", "90 MWh") with { GridFactor = factor is null ? null : FactorReference.Parse(factor) }],
            [Certificate("G01..G30", 3, Outside)]
        );

        Assert.True(Assert.Single(Lost(account)).IsUnpriced);
        var issue = Assert.Single(account.Issues);
        Assert.Equal(kind, issue.Kind);
        Assert.True(issue.StopsTheFigure);
        Assert.Contains("generation g", issue.Found, StringComparison.Ordinal);
    }

    private static readonly LocalDate Day = new(2025, 8, 1);

    private static readonly Transfer Outside = new() { On = Day, Outside = "Trader" };

    private static List<AccountEntry> Lost(CarbonAccount account) =>
        [.. account.Entries.Where(entry => entry.Kind == EntryKind.AttributeSold)];

    private static EnergyGeneration Generation(string id, string amount) =>
        new()
        {
            Id = Id<EnergyGeneration>.Parse(id),
            Entity = EntityId("a"),
            Plant = "Roof",
            Carrier = EnergyCarrier.Electricity,
            Technology = GenerationTechnology.Solar,
            Period = Year2025,
            Quantity = Amount.Parse(amount),
            GridFactor = FactorReference.Parse("grid"),
        };

    private static GreenCertificate Certificate(string serials, int month, params Transfer[] transfers) =>
        new()
        {
            Serials = SerialRange.Parse(serials),
            Generated = new YearMonth(2025, month),
            Plant = "Roof",
            Transfers = transfers,
        };

    private static CarbonCredit Credit(LocalDate? issued) =>
        new()
        {
            Serials = SerialRange.Parse("C01..C40"),
            Programme = "CCER",
            Crediting = new CreditedGeneration
            {
                Plant = "Roof",
                Months = Days(new LocalDate(2025, 2, 1), new LocalDate(2025, 5, 31)),
                RegisteredOn = new LocalDate(2025, 1, 1),
                IssuedOn = issued,
            },
        };

    private static CarbonAccount Park(
        IReadOnlyList<EnergyGeneration> generations,
        IReadOnlyList<GreenCertificate> certificates,
        IReadOnlyList<CarbonCredit>? credits = null
    ) =>
        (
            Dossiers.Park(
                entities: [Entity("a"), Entity("b"), Entity("gone") with { LeftOn = new LocalDate(2024, 12, 31) }],
                factors:
                [
                    Factor("grid", ("CO2", "0.5 t/MWh")),
                    Factor("perTonne", ("CO2", "0.5 t/t")),
                    Factor("exotic", ("HFC-23", "0.5 t/MWh")),
                    Factor("restricted", ("CO2", "0.5 t/MWh")) with
                    {
                        Restriction = new BilingualText("footprints"),
                    },
                ]
            ) with
            {
                Generations = generations,
                GreenCertificates = certificates,
                Credits = credits,
            }
        ).Account();
}
