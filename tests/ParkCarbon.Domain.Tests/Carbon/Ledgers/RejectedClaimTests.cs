using NodaTime;
using ParkCarbon.Domain.Carbon;
using ParkCarbon.Domain.Carbon.Accounts;
using ParkCarbon.Domain.Carbon.Supply;
using ParkCarbon.Domain.Quantities;
using Xunit;
using static ParkCarbon.Domain.Tests.Carbon.Dossiers;
using static ParkCarbon.Domain.Tests.Carbon.Ledgers.Instruments;

namespace ParkCarbon.Domain.Tests.Carbon.Ledgers;

/// <summary>Every claim that does not count is an issue of its own kind, with its reason.</summary>
public sealed class RejectedClaimTests
{
    [Theory]
    [InlineData("2025-02-01", null, AccountingIssueKind.ClaimBeforeGeneration, "retired on 2025-02-01")]
    [InlineData("2025-04-19", "2025-04-20", AccountingIssueKind.ClaimBeforeIssue, "retired on 2025-04-19")]
    [InlineData("2027-03-01", null, AccountingIssueKind.ClaimExpired, "retired on 2027-03-01")]
    public void Certificate_RetiredAtTheWrongTime_DoesNotCount(
        string retired,
        string? issued,
        AccountingIssueKind kind,
        string found
    )
    {
        var issue = AssertRejected(Claim([Certificate(retired: retired, issued: issued)]), kind);

        Assert.Equal("G01..G10 " + found, issue.Found);
        Assert.Equal("G01..G10", issue.Serials!.ToString());
    }

    [Theory]
    [InlineData("2025-04-20", "2025-04-20")]
    [InlineData("2027-02-28", null)]
    public void Certificate_RetiredOnTheFirstOrLastDay_Counts(string retired, string? issued)
    {
        var account = Claim([Certificate(retired: retired, issued: issued)]);

        Assert.Empty(account.Issues);
        Assert.Equal(10m, Counted(account).Energy);
    }

    [Fact]
    public void Certificate_OfElectricityGeneratedAfterItsUse_DoesNotCount() =>
        AssertRejected(
            Claim([Certificate(generated: "2026-01-01", retired: "2026-03-01")]),
            AccountingIssueKind.ClaimBeforeGeneration
        );

    [Theory]
    [InlineData(2025, "2024-06-01", true)]
    [InlineData(2025, "2025-06-01", true)]
    [InlineData(2026, "2025-12-01", false)]
    [InlineData(2026, "2026-01-01", true)]
    [InlineData(2027, "2026-12-01", false)]
    public void Certificate_OfAnotherYear_CountsForConsumptionBefore2026Only(int year, string generated, bool counts)
    {
        var period = Days(new LocalDate(year, 1, 1), new LocalDate(year, 12, 31));
        var certificate = Certificate(generated: generated) with
        {
            Retirement = Retire("2026-01-15", "a", period) with { On = new LocalDate(year, 12, 31) },
        };
        var dossier = Buyers with
        {
            GreenCertificates = [certificate],
            Activities = [Record("a-grid", "100 MWh", period), Record("b-grid", "100 MWh", period)],
        };
        var issues = CarbonAccount.Of(dossier, Library with { Instruments = Rules }, period).Issues;

        Assert.Equal(counts, issues.Count == 0);
        Assert.All(issues, issue => Assert.Equal(AccountingIssueKind.ClaimWrongYear, issue.Kind));
    }

    [Theory]
    [InlineData(null, AccountingIssueKind.ClaimFrozen)]
    [InlineData("2025-09-01", AccountingIssueKind.ClaimCancelled)]
    public void Certificate_OfCreditedGeneration_DoesNotCount_AndTheCreditsDo(string? issued, AccountingIssueKind kind)
    {
        var credit = Credit("2025-06-01", issued) with { Retirement = Retire("2025-12-20", "b") };

        var account = Claim([Certificate()], [credit]);

        Assert.Equal(kind, Assert.Single(account.Issues).Kind);
        Assert.Equal((0m, 10m), Counted(account));
    }

    [Fact]
    public void Certificate_OfATradeThatWasSoldOn_DoesNotCountForItsBuyer()
    {
        var account = Claim(
            [Certificate(entity: "b", transfers: [To("2025-05-01", "a"), To("2025-06-01", "b")])],
            power: [Supply(certificates: "G11..G20")]
        );
        Assert.Empty(account.Issues);

        var ofTrade = Claim(
            [Certificate(entity: "b", transfers: [To("2025-05-01", "a"), To("2025-06-01", "b")])],
            power: [Supply(certificates: "G01..G10")]
        );
        Assert.Equal(
            [AccountingIssueKind.ClaimedTwice, AccountingIssueKind.ClaimNotTradable],
            ofTrade.Issues.Select(issue => issue.Kind)
        );
        Assert.Equal(0m, Counted(ofTrade).Energy);
    }

    [Fact]
    public void Certificate_OfOwnUseThatWasSold_DoesNotCountForItsBuyer()
    {
        var account = Claim([
            Certificate(transfers: [To("2025-05-01", "b"), To("2025-06-01", "a")]) with
            {
                Tradable = false,
            },
        ]);

        var issue = AssertRejected(account, AccountingIssueKind.ClaimNotTradable);
        Assert.Equal("G01..G10 passed to b on 2025-05-01", issue.Found);
    }

    [Fact]
    public void Certificate_ThatAnotherRecordShowsSold_DoesNotCountForTheSeller()
    {
        var account = Claim([
            Certificate("G01..G10"),
            Certificate("G08..G20", retired: null, transfers: Out("2025-08-01")),
        ]);

        var issue = Assert.Single(account.Issues);
        Assert.Equal(AccountingIssueKind.ClaimAfterAttributeSold, issue.Kind);
        Assert.Equal("G08..G10", issue.Serials!.ToString());
        Assert.Equal(7m, Counted(account).Energy);
    }

    [Theory]
    [InlineData("G01..G04", 6)]
    [InlineData(null, 6)]
    public void Supply_WhoseCertificatesWerePassedOn_LosesThem(string? serials, int counted)
    {
        var sold = Certificate("G01..G04", retired: null, transfers: [To("2025-05-01", "a"), Out("2025-08-01")]);

        var account = Claim([sold], power: [Supply(kind: GreenPowerKind.DirectSupply, certificates: serials)]);

        Assert.Equal(AccountingIssueKind.ClaimAfterAttributeSold, Assert.Single(account.Issues).Kind);
        Assert.Equal(counted, Counted(account).Energy);
    }

    [Fact]
    public void Supply_WhoseCertificatesAreHeld_Counts()
    {
        var held = Certificate("G01..G04", retired: null, transfers: To("2025-05-01", "a"));

        var account = Claim([held], power: [Supply(kind: GreenPowerKind.DirectSupply)]);

        Assert.Empty(account.Issues);
        Assert.Equal(10m, Counted(account).Energy);
    }

    // What others bought of the same plant says nothing about this supply.
    [Fact]
    public void Supply_OfAPlantWhoseOtherCertificatesWereSold_Counts() =>
        Assert.Empty(
            Claim(
                [Certificate("G01..G04", retired: null, transfers: Out("2025-08-01"))],
                power: [Supply(kind: GreenPowerKind.DirectSupply)]
            ).Issues
        );

    [Theory]
    [InlineData("G1..G9", "G01..G10", "G1..G9 = G01..G09 claimed by a and b", 1)]
    [InlineData("G01..G10", "G5", "G05 = G5 claimed by a and b", 9)]
    [InlineData("g01..g10", "G01..G10", "G01..G10 = g01..g10 claimed by a and b", 0)]
    public void Serials_InTwoSpellings_AreOne(string first, string second, string found, int counted)
    {
        var account = Claim([Certificate(first, entity: "a"), Certificate(second, entity: "b")]);

        var issue = Assert.Single(account.Issues);
        Assert.Equal(AccountingIssueKind.ClaimedTwice, issue.Kind);
        Assert.Equal(found, issue.Found);
        Assert.Equal(counted, Counted(account).Energy);
    }

    [Fact]
    public void TradedCertificateAndCredits_OfOneGeneration_BothDoNotCount()
    {
        var account = Claim(
            [Certificate(transfers: To("2025-05-01", "a"))],
            [Credit("2025-06-01", "2025-09-01", "2025-12-20")]
        );

        var issue = AssertRejected(account, AccountingIssueKind.ClaimedTwice);
        Assert.Equal("CCER C01..C10 and G01..G10 for the same generation of Windy Hill", issue.Found);
        Assert.Equal(["a", "b"], issue.Entities.Select(id => id.ToString()));
    }

    [Fact]
    public void SoldCertificates_TakeTheCreditsOfTheirGeneration() =>
        AssertRejected(
            Claim(
                [Certificate(retired: null, transfers: Out("2025-05-01"))],
                [Credit("2025-06-01", "2025-09-01", "2025-12-20")]
            ),
            AccountingIssueKind.ClaimedTwice
        );

    [Fact]
    public void CreditsHeldByOthers_TakeTheCertificatesOfTheirGeneration() =>
        AssertRejected(
            Claim([Certificate(transfers: To("2025-05-01", "a"))], [Credit("2025-06-01", "2025-09-01")]),
            AccountingIssueKind.ClaimedTwice
        );

    [Fact]
    public void SupplyAndCredits_OfOneGeneration_BothDoNotCount() =>
        AssertRejected(
            Claim(credits: [Credit(null, "2025-09-01", "2025-12-20")], power: [Supply()]),
            AccountingIssueKind.ClaimedTwice
        );

    [Fact]
    public void CreditsOfTwoProgrammes_OfOneGeneration_BothDoNotCount() =>
        AssertRejected(
            Claim(credits: [Credit(null, "2025-09-01", "2025-12-20"), Credit(null, "2025-09-01", "2025-12-20", "VCS")]),
            AccountingIssueKind.ClaimedTwice
        );

    [Fact]
    public void CreditsOfOneProgramme_MayShareGeneration()
    {
        var account = Claim(
            credits:
            [
                Credit(null, "2025-09-01", "2025-12-20"),
                Credit(null, "2025-09-01", "2025-12-20", serials: "C11..C20"),
            ]
        );

        Assert.Empty(account.Issues);
        Assert.Equal(20m, Counted(account).Tonnes);
    }

    [Theory]
    [InlineData(2026, null, AccountingIssueKind.ClaimBeforeGeneration)]
    [InlineData(2025, "2025-12-25", AccountingIssueKind.ClaimBeforeIssue)]
    public void Credits_OfALaterVintageOrIssue_DoNotCount(int vintage, string? issued, AccountingIssueKind kind)
    {
        var credit = Credit(retired: "2025-12-24") with
        {
            Crediting = null,
            Vintage = vintage,
            IssuedOn = issued is null ? null : Day(issued),
        };

        AssertRejected(Claim(credits: [credit]), kind);
    }

    [Theory]
    [InlineData(null, 0)]
    [InlineData("6 MWh", 6)]
    [InlineData("20 MWh", 10)]
    public void CertificatesOfGenerationThatTheParkUsed_CoverNothingElse(string? exported, int counted)
    {
        var account = Claim([Certificate()], generations: [Generation(exported)]);

        Assert.Equal(counted, Counted(account).Energy);
        Assert.Equal(counted < 10, account.Issues.Any(issue => issue.Kind == AccountingIssueKind.ClaimOfOwnUse));
    }

    [Fact]
    public void Reasons_AreWordedInBothLanguages()
    {
        var accounts = new[]
        {
            Claim([Certificate(retired: "2025-02-01")]),
            Claim([Certificate(retired: "2025-04-19", issued: "2025-04-20")]),
            Claim([Certificate(retired: "2027-03-01")]),
            Claim([Certificate()], [Credit("2025-06-01")]),
            Claim([Certificate()], [Credit("2025-06-01", "2025-09-01")]),
            Claim([Certificate(transfers: To("2025-05-01", "a"))], [Credit(null, "2025-09-01")]),
            Claim([Certificate(transfers: To("2025-05-01", "b")) with { Tradable = false }]),
            Claim([Certificate()], generations: [Generation(null)]),
            Claim([Certificate("G01"), Certificate("G01", retired: null, transfers: Out("2025-08-01"))]),
        };

        Assert.All(
            accounts.Select(account => Assert.Single(account.Issues)),
            issue =>
            {
                Assert.False(issue.StopsTheFigure);
                Assert.NotEqual(issue.Message.Zh, issue.Message.En);
                Assert.NotEqual(issue.Remedy.Zh, issue.Remedy.En);
                Assert.NotEmpty(issue.Entities);
                Assert.NotEqual(issue.Found, issue.Expected);
            }
        );
    }

    private static EnergyGeneration Generation(string? exported) =>
        new()
        {
            Id = Id<EnergyGeneration>.Parse("g"),
            Entity = EntityId("a"),
            Plant = Plant,
            Carrier = EnergyCarrier.Electricity,
            Technology = GenerationTechnology.Wind,
            Period = Month(3),
            Quantity = Amount.Parse("20 MWh"),
            Exported = exported is null ? null : Amount.Parse(exported),
            GridFactor = FactorReference.Parse("grid"),
        };

    private static AccountingIssue AssertRejected(CarbonAccount account, AccountingIssueKind kind)
    {
        var issue = Assert.Single(account.Issues);
        Assert.Equal(kind, issue.Kind);
        Assert.False(issue.StopsTheFigure);
        Assert.Equal((0m, 0m), Counted(account));
        Assert.Equal("100", account.Consolidation.Total!.Value.ToExactString());
        return issue;
    }
}
