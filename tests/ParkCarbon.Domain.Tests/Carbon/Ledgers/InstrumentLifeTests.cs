using NodaTime;
using ParkCarbon.Domain.Carbon;
using ParkCarbon.Domain.Carbon.Ledgers;
using Xunit;
using static ParkCarbon.Domain.Tests.Carbon.Dossiers;
using static ParkCarbon.Domain.Tests.Carbon.Ledgers.Instruments;

namespace ParkCarbon.Domain.Tests.Carbon.Ledgers;

/// <summary>From generation to retirement, day by day.</summary>
public sealed class InstrumentLifeTests
{
    [Theory]
    [InlineData("2025-02-28", InstrumentState.NotIssued)]
    [InlineData("2025-04-19", InstrumentState.NotIssued)]
    [InlineData("2025-04-20", InstrumentState.Held)]
    [InlineData("2025-11-30", InstrumentState.Held)]
    [InlineData("2025-12-01", InstrumentState.Retired)]
    [InlineData("2029-01-01", InstrumentState.Retired)]
    public void Certificate_IsIssuedHeldAndRetired(string day, InstrumentState state) =>
        Assert.Equal(
            state,
            Life(Certificate(issued: "2025-04-20", transfers: To("2025-05-01", "a"))).StateOn(Day(day))
        );

    [Theory]
    [InlineData("2025-02-28", InstrumentState.NotIssued)]
    [InlineData("2025-03-01", InstrumentState.Held)]
    public void Certificate_WhoseDayOfIssueIsNotRecorded_IsHeldFromItsMonthOn(string day, InstrumentState state) =>
        Assert.Equal(state, Life(Certificate()).StateOn(Day(day)));

    // The month of generation is the first of 24; what was generated before 2024 has a day of its own.
    [Theory]
    [InlineData("2024-01-01", "2025-12-31")]
    [InlineData("2024-03-01", "2026-02-28")]
    [InlineData("2025-03-01", "2027-02-28")]
    [InlineData("2026-03-01", "2028-02-29")]
    [InlineData("2023-12-01", "2025-12-31")]
    [InlineData("2021-06-01", "2025-12-31")]
    public void Certificate_IsValidThroughTheLastDayOfItsLastMonth(string generated, string lastDay)
    {
        var life = Life(Certificate(generated: generated, retired: null));

        Assert.Equal(InstrumentState.Held, life.StateOn(Day(lastDay)));
        Assert.Equal(InstrumentState.Expired, life.StateOn(Day(lastDay).PlusDays(1)));
    }

    [Fact]
    public void Certificate_IssuedBeforeItsMonth_IsHeldFromItsMonthOn()
    {
        var life = Life(Certificate(issued: "2025-02-01", retired: null));

        Assert.Equal(InstrumentRefusal.NotGenerated, life.Events[0].Refusal);
        Assert.Equal(InstrumentState.NotIssued, life.StateOn(Day("2025-02-28")));
        Assert.Equal(InstrumentState.Held, life.StateOn(Day("2025-03-01")));
    }

    [Fact]
    public void Certificate_WithoutRulesOfValidity_NeverExpires()
    {
        var life = InstrumentLives.Of(Buyers, null).Of(Certificate(retired: null));

        Assert.Equal(InstrumentState.Held, life.StateOn(new LocalDate(2100, 1, 1)));
        Assert.Null(InstrumentLives.Of(Buyers, null).LastDay(new YearMonth(2025, 3)));
    }

    [Fact]
    public void Certificate_ThatNobodyTraded_IsFrozenAndThenCancelledByCrediting()
    {
        var life = Life(Certificate(retired: null), Credit("2025-06-01", "2025-09-01"));

        Assert.Equal(InstrumentState.Held, life.StateOn(Day("2025-05-31")));
        Assert.Equal(InstrumentState.Frozen, life.StateOn(Day("2025-06-01")));
        Assert.Equal(InstrumentState.Frozen, life.StateOn(Day("2025-08-31")));
        Assert.Equal(InstrumentState.Cancelled, life.StateOn(Day("2025-09-01")));
        Assert.Equal(InstrumentState.Cancelled, life.StateOn(Day("2030-01-01")));
    }

    [Fact]
    public void Certificate_ThatWasTraded_IsNotFrozen()
    {
        var life = Life(
            Certificate(retired: null, transfers: To("2025-05-31", "a")),
            Credit("2025-06-01", "2025-09-01")
        );

        Assert.Equal(InstrumentState.Held, life.StateOn(Day("2025-09-01")));
        Assert.Equal(
            [InstrumentRefusal.Traded, InstrumentRefusal.Traded],
            life.Events.Select(item => item.Refusal).OfType<InstrumentRefusal>()
        );
    }

    // On the day of registration the certificate is frozen already.
    [Fact]
    public void Certificate_IsNotMovedWhileFrozen()
    {
        var life = Life(Certificate(retired: null, transfers: To("2025-06-01", "a")), Credit("2025-06-01"));

        Assert.Equal(InstrumentRefusal.Frozen, life.Events[^2].Refusal);
        Assert.Null(life.HolderOn(Day("2025-12-31")));
        Assert.False(life.WasTransferred);
        Assert.Equal(InstrumentState.Expired, life.StateOn(Day("2027-03-01")));
    }

    [Theory]
    [InlineData("Elsewhere", "2025-03-01")]
    [InlineData(Plant, "2025-05-01")]
    public void Certificate_OfAnotherPlantOrMonth_IsNotFrozen(string plant, string generated)
    {
        var life = Life(Certificate(generated: generated, retired: null) with { Plant = plant }, Credit("2025-06-01"));

        Assert.Equal(InstrumentState.Held, life.StateOn(Day("2025-07-01")));
    }

    [Fact]
    public void Certificate_OfOwnUse_PassesToItsUserOnly()
    {
        var life = Life(
            Certificate(transfers: [Out("2025-05-01"), To("2025-06-01", "b"), To("2025-07-01", "a")]) with
            {
                Tradable = false,
            }
        );

        Assert.Equal(
            [InstrumentRefusal.NotTradable, InstrumentRefusal.NotTradable, null, InstrumentRefusal.NotTradable],
            life.Events.SkipWhile(item => item.Kind != InstrumentEventKind.Transferred)
                .Where(item => item.Kind != InstrumentEventKind.Expired)
                .Select(item => item.Refusal)
        );
        Assert.Equal("a", life.HolderOn(Day("2025-12-31")));
    }

    [Fact]
    public void Certificate_OfOwnUse_ThatPassedToItsUser_IsRetired() =>
        Assert.Equal(
            InstrumentState.Retired,
            Life(Certificate(transfers: To("2025-05-01", "a")) with { Tradable = false }).StateOn(Day("2025-12-01"))
        );

    [Fact]
    public void Certificate_OfATrade_MovesWithItsPowerOnly()
    {
        var dossier = Buyers with { GreenPower = [Supply(certificates: "G01..G99")] };
        var life = InstrumentLives
            .Of(dossier, Rules)
            .Of(Certificate(retired: null, transfers: [To("2025-05-01", "a"), To("2025-06-01", "b")]));

        Assert.Equal("a", life.HolderOn(Day("2025-12-31")));
        Assert.Equal(InstrumentRefusal.NotTradable, life.Events[^2].Refusal);
    }

    [Fact]
    public void Certificate_OfATrade_IsNotFrozen()
    {
        var dossier = Buyers with { GreenPower = [Supply(certificates: "G01..G99")], Credits = [Credit("2025-06-01")] };

        Assert.Equal(
            InstrumentState.Held,
            InstrumentLives.Of(dossier, Rules).Of(Certificate(retired: null)).StateOn(Day("2025-07-01"))
        );
    }

    [Theory]
    [InlineData("2025-01-31", InstrumentState.NotIssued)]
    [InlineData("2025-10-01", InstrumentState.Held)]
    [InlineData("2025-12-24", InstrumentState.Retired)]
    public void Credit_IsIssuedAndRetired(string day, InstrumentState state)
    {
        var credit = Credit(retired: "2025-12-24") with { IssuedOn = Day("2025-10-01") };

        Assert.Equal(state, InstrumentLives.Of(credit).StateOn(Day(day)));
    }

    [Fact]
    public void Lives_AreListedInOrder_WithAReasonForEachEvent()
    {
        var lives = InstrumentLives.Of(
            Buyers with
            {
                GreenCertificates = [Certificate("G20"), Certificate("G10", transfers: Out("2025-05-01"))],
                Credits = [Credit(programme: "VCS"), Credit(retired: "2025-12-24")],
            },
            Rules
        );

        Assert.Equal(["G10", "G20"], lives.Certificates.Select(life => life.Serials.ToString()));
        Assert.Equal(["CCER", "VCS"], lives.Credits.Select(life => life.Registry));
        Assert.Equal(
            [
                "It stands for what came about from 2025-03-01 on.",
                "Transferred to Trader on 2025-05-01.",
                "Retired on 2025-12-01 for entity a and 2025-01-01..2025-12-31.",
                "It was valid until 2027-02-28.",
            ],
            lives.Certificates[0].Events.Select(item => item.Reason.En)
        );
        Assert.All(
            lives.Certificates.Concat(lives.Credits).SelectMany(life => life.Events),
            item => Assert.NotEqual(item.Reason.Zh, item.Reason.En)
        );
    }

    [Fact]
    public void Validity_OfNoMonths_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Rules.Validity! with { Months = 0 });
}
