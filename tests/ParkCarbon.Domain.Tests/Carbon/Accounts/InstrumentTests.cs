using NodaTime;
using ParkCarbon.Domain.Carbon;
using ParkCarbon.Domain.Carbon.Accounts;
using ParkCarbon.Domain.Quantities;
using ParkCarbon.Domain.Support;
using Xunit;
using static ParkCarbon.Domain.Tests.Carbon.Dossiers;

namespace ParkCarbon.Domain.Tests.Carbon.Accounts;

/// <summary>Green power, certificates, credits, allowances and removals: each in its own ledger, each serial once.</summary>
public sealed class InstrumentTests
{
    private static readonly Id<DocumentedInformation> Evidence = Id<DocumentedInformation>.Parse("doc");

    [Fact]
    public void Certificates_CoverBoughtElectricity_AtItsOwnFactor()
    {
        var account = Account(certificates: [Certificate("G01..G30", "a")]);

        var entry = Entry(account, EntryKind.GreenCertificate);
        Assert.Equal(30m, entry.Quantity!.Value.In(Energy.MegawattHour));
        Assert.Equal("15", entry.Value.ToExactString());
        Assert.Equal("a-grid", entry.Source!.ToString());
        Assert.True(entry.Proved);
        Assert.False(entry.IsInventory);
        Assert.Equal("100", account.Consolidation.Total!.Value.ToExactString());
        Assert.Empty(account.Issues);
    }

    [Fact]
    public void Certificates_RetiredWithoutEvidence_AreNotProved() =>
        Assert.False(
            Entry(Account(certificates: [Certificate("G01", "a", evidence: false)]), EntryKind.GreenCertificate).Proved
        );

    [Fact]
    public void Certificates_StillHeld_ClaimNothing()
    {
        var account = Account(certificates: [Certificate("G01..G30", "a") with { Retirement = null }]);

        Assert.DoesNotContain(account.Entries, entry => entry.Kind == EntryKind.GreenCertificate);
    }

    [Theory]
    [InlineData("a", "G01..G10 claimed twice by a")]
    [InlineData("b", "G01..G10 claimed by a and b")]
    public void Certificates_ClaimedTwice_CountForNobody(string other, string found)
    {
        var account = Account(certificates: [Certificate("G01..G10", other), Certificate("G01..G10", "a")]);

        var issue = Assert.Single(account.Issues);
        Assert.Equal(AccountingIssueKind.ClaimedTwice, issue.Kind);
        Assert.Equal(found, issue.Found);
        Assert.Equal("G01..G10", issue.Serials!.ToString());
        Assert.False(issue.StopsTheFigure);
        Assert.DoesNotContain(account.Entries, entry => entry.Kind == EntryKind.GreenCertificate);
    }

    [Theory]
    [InlineData("gec-2025-000007", "GEC2025-7")]
    [InlineData("GEC-2025-000005..GEC-2025-000009", "ＧＥＣ 2025-07")]
    public void Certificates_InTwoSpellings_AreOne(string one, string other) =>
        Assert.Contains(
            Account(certificates: [Certificate(one, "a"), Certificate(other, "b")]).Issues,
            issue => issue.Kind == AccountingIssueKind.ClaimedTwice
        );

    [Fact]
    public void Certificates_PartlyOverlapping_LoseTheOverlapOnly()
    {
        var account = Account(
            certificates: [Certificate("G01..G10", "a"), Certificate("G08..G20", "b"), Certificate("G09..G09", "b")]
        );

        Assert.Equal(7m, Covered(account, "a"));
        Assert.Equal(10m, Covered(account, "b"));
        Assert.Equal(
            ["G08..G10", "G09", "G09"],
            account
                .Issues.Where(issue => issue.Kind == AccountingIssueKind.ClaimedTwice)
                .Select(issue => issue.Serials!.ToString())
        );
    }

    [Fact]
    public void Certificates_ClaimedInAnotherPeriodToo_DoNotCount()
    {
        var account = Account(
            certificates:
            [
                Certificate("G01..G10", "a"),
                Certificate("G01..G10", "a", Days(new LocalDate(2024, 1, 1), new LocalDate(2024, 12, 31))),
            ]
        );

        Assert.Equal(AccountingIssueKind.ClaimedTwice, Assert.Single(account.Issues).Kind);
        Assert.Equal(0m, Covered(account, "a"));
    }

    [Fact]
    public void Certificates_OfATradeAndAlsoRetired_AreClaimedTwice()
    {
        var account = Account(
            certificates: [Certificate("G01..G10", "a")],
            power: [Power("p", "a", "10 MWh", GreenPowerKind.Trade, "G01..G10")]
        );

        Assert.Equal(AccountingIssueKind.ClaimedTwice, Assert.Single(account.Issues).Kind);
        Assert.DoesNotContain(
            account.Entries,
            entry => entry.Kind is EntryKind.GreenCertificate or EntryKind.GreenPowerTrade
        );
    }

    [Fact]
    public void Serials_OfTwoRegistries_DoNotMeet()
    {
        var account = Account(
            certificates: [Certificate("01..10", "a")],
            credits: [Credit("01..10", "CCER", "a"), Credit("01..10", "VCS", "a")]
        );

        Assert.Empty(account.Issues);
        Assert.Equal(2, account.Entries.Count(entry => entry.Kind == EntryKind.Credit));
    }

    [Fact]
    public void Certificates_SoldBeforeTheyWereRetired_DoNotCountForTheSeller()
    {
        var sold = Certificate("G01..G10", "a") with
        {
            Transfers = [new Transfer { On = new LocalDate(2025, 5, 1), Outside = "Trader" }],
        };
        var account = Account(certificates: [sold]);

        var issue = Assert.Single(account.Issues);
        Assert.Equal(AccountingIssueKind.ClaimNotHeld, issue.Kind);
        Assert.Equal("G01..G10 held by Trader when retired for a", issue.Found);
        Assert.Equal(0m, Covered(account, "a"));
    }

    [Fact]
    public void Credits_OfAnEntityThatHadLeft_DoNotCount()
    {
        var park = Park2("0.5 t/MWh", "100 MWh");
        var account = (
            park with
            {
                Entities =
                [
                    .. park.Entities.Select(entity =>
                        entity.Id.ToString() == "b" ? entity with { LeftOn = new LocalDate(2024, 12, 31) } : entity
                    ),
                ],
                Credits = [Credit("01..10", "CCER", "b")],
            }
        ).Account();

        var issue = Assert.Single(account.Issues);
        Assert.Equal(AccountingIssueKind.ClaimNotHeld, issue.Kind);
        Assert.Equal("01..10 retired for b, which is not in the account", issue.Found);
        Assert.DoesNotContain(account.Entries, entry => entry.Kind == EntryKind.Credit);
    }

    [Fact]
    public void Certificates_BoughtBackBeforeTheyWereRetired_Count()
    {
        var back = Certificate("G01..G10", "a") with
        {
            Transfers =
            [
                new Transfer { On = new LocalDate(2025, 9, 1), To = EntityId("a") },
                new Transfer { On = new LocalDate(2025, 5, 1), Outside = "Trader" },
            ],
        };

        Assert.Equal(10m, Covered(Account(certificates: [back]), "a"));
    }

    [Fact]
    public void Certificates_ForDaysBeyondThePeriod_AreSaidAndNotCounted()
    {
        var account = Account(
            certificates: [Certificate("G01..G10", "a", Days(new LocalDate(2024, 7, 1), new LocalDate(2025, 6, 30)))]
        );

        var issue = Assert.Single(account.Issues);
        Assert.Equal(AccountingIssueKind.ClaimStraddlesPeriod, issue.Kind);
        Assert.Equal("G01..G10 for 2024-07-01..2025-06-30", issue.Found);
        Assert.Equal(0m, Covered(account, "a"));
    }

    [Fact]
    public void Claims_BeyondThePurchase_CoverThePurchaseAndSaySo()
    {
        var account = Account(
            certificates: [Certificate("G01..G90", "a")],
            power:
            [
                Power("d", "a", "30 MWh", GreenPowerKind.DirectSupply),
                Power("t", "a", "10 MWh", GreenPowerKind.Trade),
            ]
        );

        Assert.Equal(30m, Entry(account, EntryKind.DirectSupply).Quantity!.Value.In(Energy.MegawattHour));
        Assert.Equal(10m, Entry(account, EntryKind.GreenPowerTrade).Quantity!.Value.In(Energy.MegawattHour));
        Assert.Equal(60m, Covered(account, "a"));
        var issue = Assert.Single(account.Issues);
        Assert.Equal(AccountingIssueKind.ClaimExceedsPurchase, issue.Kind);
        Assert.Equal("claims of 130 MWh", issue.Found);
        Assert.Equal("at most 100 MWh", issue.Expected);
    }

    // A third of a third: without care the parts of a whole would miss its last digit.
    [Fact]
    public void Claims_ThatCoverAll_SaveAllToTheLastDigit()
    {
        var account = Account(
            factor: "0.333333333333333331 t/MWh",
            bought: "7 MWh",
            power:
            [
                .. Enumerable.Range(1, 3).Select(i => Power("p" + i, "a", "2.333333 MWh", GreenPowerKind.Trade)),
                Power("q", "a", "0.000001 MWh", GreenPowerKind.Trade),
            ]
        );

        var saved = CarbonMass.Sum([
            .. account.Entries.Where(entry => entry.Kind == EntryKind.GreenPowerTrade).Select(entry => entry.Value),
        ]);
        Assert.Equal(account.Inventory.Entities[0].Total, saved);
    }

    [Fact]
    public void Claim_OfAnEntityWithoutBoughtElectricity_HasNoSource()
    {
        var account = Account(certificates: [Certificate("G01", "c")]);

        var issue = Assert.Single(account.Issues);
        Assert.Equal(AccountingIssueKind.ClaimWithoutSource, issue.Kind);
        Assert.Equal(["c"], issue.Entities.Select(id => id.ToString()));
    }

    [Theory]
    [InlineData("b-grid")]
    [InlineData("nowhere")]
    public void Claim_NamingASourceThatIsNotItsOwn_HasNoSource(string source)
    {
        var certificate = Certificate("G01", "a");
        var account = Account(
            certificates: [certificate with { Retirement = certificate.Retirement! with { Source = SourceId(source) } }]
        );

        Assert.Equal(AccountingIssueKind.ClaimWithoutSource, Assert.Single(account.Issues).Kind);
    }

    [Fact]
    public void Power_BoughtInsideThePark_IsNotCoveredByCertificates()
    {
        var account = (
            Park(
                entities: [Entity("a"), Entity("b")],
                factors: [Factor("grid", ("CO2", "0.5 t/MWh"))],
                sources:
                [
                    Source("in", "grid", "a", GhgCategory.ImportedEnergy, carrier: "electricity"),
                    Source("out", "grid", "b", GhgCategory.Direct, SourceRole.Export, "electricity"),
                ],
                records: [Record("in", "10 MWh", flow: "f"), Record("out", "10 MWh", flow: "f")],
                flows: [Flow("f", "b", "a")]
            ) with
            {
                GreenCertificates = [Certificate("G01..G10", "a")],
            }
        ).Account();

        Assert.Equal(AccountingIssueKind.ClaimExceedsPurchase, Assert.Single(account.Issues).Kind);
        Assert.Equal(0m, Covered(account, "a"));
    }

    [Fact]
    public void Credits_Retired_AreTonnesInALedgerOfTheirOwn()
    {
        var account = Account(credits: [Credit("C001..C250", "CCER", "a"), Credit("C251..C300", "CCER", null)]);

        var entry = Entry(account, EntryKind.Credit);
        Assert.Equal("250", entry.Value.ToExactString());
        Assert.Equal("100", account.Consolidation.Total!.Value.ToExactString());
    }

    [Fact]
    public void Allowances_Surrendered_AreTonnesInALedgerOfTheirOwn()
    {
        var allowance = new EmissionAllowance
        {
            Id = Id<EmissionAllowance>.Parse("cea"),
            Entity = EntityId("a"),
            Market = "national",
            Year = 2025,
            Quantity = Amount.Parse("1.2 万t"),
            Retirement = Retirement("a", Year2025),
        };

        var entry = Entry((Park2() with { Allowances = [allowance] }).Account(), EntryKind.Allowance);

        Assert.Equal("12000", entry.Value.ToExactString());
        Assert.True(entry.Proved);
    }

    [Theory]
    [InlineData(null, false)]
    [InlineData("2025-01-01..2025-12-31@2026-02-01", true)]
    [InlineData("2025-01-01..2025-12-31@2025-12-30", false)]
    [InlineData("2025-01-01..2025-11-30@2026-02-01", false)]
    [InlineData("2025-01-01..2025-06-30@2025-08-01;2025-07-01..2025-12-31@2026-02-01", true)]
    public void Removal_IsProved_WhenVerifiedForEveryDay(string? verifications, bool proved)
    {
        var account = (
            Park(
                factors: [Factor("forest", ("CO2", "6 t/ha"))],
                sources: [Source("wood", "forest", role: SourceRole.Removal)],
                records: [Record("wood", "20 ha")]
            ) with
            {
                Removals = [.. (verifications?.Split(';') ?? []).Select(Verification)],
            }
        ).Account();

        var entry = Entry(account, EntryKind.Removal);
        Assert.Equal("120", entry.Value.ToExactString());
        Assert.Equal(proved, entry.Proved);
        Assert.Equal("0", account.Consolidation.Total!.Value.ToExactString());
        Assert.Equal("120", account.Inventory.Entities[0].Removals!.Value.ToExactString());
        Assert.Equal(!proved, account.Issues.Any(issue => issue.Kind == AccountingIssueKind.RemovalNotVerified));
    }

    private static RemovalVerification Verification(string text, int index)
    {
        var days = text.Split("..");
        var end = days[1].Split('@');
        return new RemovalVerification
        {
            Id = Id<RemovalVerification>.Parse("v" + index),
            Sink = SourceId("wood"),
            Period = Days(Day(days[0]), Day(end[0])),
            Verifier = "Verifier",
            VerifiedOn = Day(end[1]),
        };

        static LocalDate Day(string day) => NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;
    }

    private static AccountEntry Entry(CarbonAccount account, EntryKind kind) =>
        Assert.Single(account.Entries, entry => entry.Kind == kind);

    private static decimal Covered(CarbonAccount account, string entity) =>
        account
            .Entries.Where(entry => entry.Kind == EntryKind.GreenCertificate && entry.Entity == EntityId(entity))
            .Sum(entry => entry.Quantity!.Value.In(Energy.MegawattHour));

    private static Retirement Retirement(string entity, DateInterval period, bool evidence = true) =>
        new()
        {
            Entity = EntityId(entity),
            On = new LocalDate(2026, 1, 31),
            Period = period,
            Evidence = evidence ? Evidence : null,
        };

    private static GreenCertificate Certificate(
        string serials,
        string entity,
        DateInterval? period = null,
        bool evidence = true
    ) =>
        new()
        {
            Serials = SerialRange.Parse(serials),
            Generated = new YearMonth(2025, 3),
            Retirement = Retirement(entity, period ?? Year2025, evidence),
        };

    private static CarbonCredit Credit(string serials, string programme, string? entity) =>
        new()
        {
            Serials = SerialRange.Parse(serials),
            Programme = programme,
            Retirement = entity is null ? null : Retirement(entity, Year2025),
        };

    private static GreenPowerSupply Power(
        string id,
        string entity,
        string amount,
        GreenPowerKind kind,
        string? serials = null
    ) =>
        new()
        {
            Id = Id<GreenPowerSupply>.Parse(id),
            Entity = EntityId(entity),
            Source = SourceId(entity + "-grid"),
            Kind = kind,
            Period = Year2025,
            Quantity = Amount.Parse(amount),
            Certificates = serials is null ? null : SerialRange.Parse(serials),
            Contract = Evidence,
            Settlement = Evidence,
        };

    private static ParkDossier Park2(string factor = "0.5 t/MWh", string bought = "100 MWh") =>
        Park(
            entities: [Entity("a"), Entity("b"), Entity("c")],
            factors: [Factor("grid", ("CO2", factor))],
            sources:
            [
                Source("a-grid", "grid", "a", GhgCategory.ImportedEnergy, carrier: "electricity"),
                Source("b-grid", "grid", "b", GhgCategory.ImportedEnergy, carrier: "electricity"),
                Source("c-heat", "grid", "c", GhgCategory.ImportedEnergy, carrier: "heat"),
            ],
            records: [Record("a-grid", bought), Record("b-grid", "100 MWh"), Record("c-heat", "0 GJ")]
        );

    private static CarbonAccount Account(
        IReadOnlyList<GreenCertificate>? certificates = null,
        IReadOnlyList<GreenPowerSupply>? power = null,
        IReadOnlyList<CarbonCredit>? credits = null,
        string factor = "0.5 t/MWh",
        string bought = "100 MWh"
    ) =>
        (
            Park2(factor, bought) with
            {
                GreenCertificates = certificates ?? [],
                GreenPower = power ?? [],
                Credits = credits ?? [],
            }
        ).Account();
}
