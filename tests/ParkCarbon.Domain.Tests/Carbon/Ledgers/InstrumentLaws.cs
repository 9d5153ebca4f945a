using FsCheck.Xunit;
using NodaTime;
using ParkCarbon.Domain.Carbon;
using ParkCarbon.Domain.Carbon.Accounts;
using ParkCarbon.Domain.Carbon.Claims;
using ParkCarbon.Domain.Carbon.Ledgers;
using ParkCarbon.Domain.Carbon.Supply;
using ParkCarbon.Domain.Quantities;
using Xunit;
using static ParkCarbon.Domain.Tests.Carbon.Dossiers;
using static ParkCarbon.Domain.Tests.Carbon.Ledgers.Instruments;

namespace ParkCarbon.Domain.Tests.Carbon.Ledgers;

/// <summary>What holds of instruments whatever is recorded of them, in whatever order.</summary>
public sealed class InstrumentLaws
{
    private static readonly AccountingLibrary WithRules = Library with { Instruments = Rules };

    /// <summary>Certificates as FsCheck makes and shrinks them: few serials, months and days, so that they meet.</summary>
    public sealed record Papers(byte First, byte Count, byte Month, byte Issued, byte Moves, byte Retired, byte Traits);

    /// <summary>Green power or a credit.</summary>
    public sealed record Deal(byte Kind, byte First, byte Count, byte Month, byte Day, byte Traits);

    [Property]
    public void A_source_is_divided_without_remainder(Papers[] papers, Deal[] deals)
    {
        var account = Account(papers, deals);

        foreach (var source in new[] { "a-grid", "b-grid" }.Select(SourceId))
        {
            var portions = account.Entries.Where(entry => entry.Source == source && !entry.IsInventory).ToList();
            Assert.All(portions, portion => Assert.False(portion.Energy!.Value.IsNegative));
            Assert.Equal("100", Sum(portions.Select(portion => portion.Energy!.Value.In(Energy.MegawattHour))));
            Assert.Equal(
                account.Entries.Single(entry => entry.Source == source && entry.IsInventory).Value,
                CarbonMass.Sum([.. portions.Select(portion => portion.Value)])
            );
        }
    }

    [Property]
    public bool Certificates_count_at_most_once_each(Papers[] papers, Deal[] deals) =>
        Account(papers, deals)
            .Entries.Where(entry => entry.Kind == EntryKind.GreenCertificate)
            .Sum(entry => entry.Energy!.Value.In(Energy.MegawattHour))
        <= papers
            .Where(item => item.Retired % 4 != 0)
            .Select(Certificate)
            .SelectMany(certificate => Numbers(certificate.Serials))
            .Distinct()
            .Count();

    [Property]
    public void A_certificate_counts_no_number_that_another_claim_names(Papers[] papers, Deal[] deals)
    {
        var dossier = Dossier(papers, deals);
        var claimed = dossier
            .GreenCertificates!.Where(certificate => certificate.Retirement is not null)
            .Select(certificate => certificate.Serials)
            .Concat(dossier.GreenPower!.Select(supply => supply.Certificates).OfType<SerialRange>())
            .SelectMany(Numbers)
            .CountBy(number => number)
            .ToDictionary();

        foreach (
            var entry in CarbonAccount
                .Of(dossier, WithRules)
                .Entries.Where(entry => entry.Kind == EntryKind.GreenCertificate)
        )
        {
            Assert.True(
                entry.Energy!.Value.In(Energy.MegawattHour)
                    <= Numbers(entry.Serials!).Count(number => claimed[number] == 1)
            );
        }
    }

    [Property]
    public void The_order_of_records_changes_nothing(Papers[] papers, Deal[] deals, int seed)
    {
        var dossier = Dossier(papers, deals);
        var shuffled = dossier with
        {
            GreenCertificates = Shuffled(dossier.GreenCertificates!, seed),
            Credits = Shuffled(dossier.Credits!, seed),
            GreenPower = Shuffled(dossier.GreenPower!, seed),
        };

        Assert.Equal(Facts(CarbonAccount.Of(dossier, WithRules)), Facts(CarbonAccount.Of(shuffled, WithRules)));
    }

    [Property]
    public bool A_claim_that_does_not_count_never_lowers_the_net(Papers[] papers, Deal[] deals, Papers added)
    {
        var before = Account(papers, deals);
        var after = Account([.. papers, added], deals);
        var serials = Certificate(added).Serials;
        return Counts(after, serials) > Counts(before, serials) || Net(before) <= Net(after);
    }

    [Property]
    public bool A_claim_that_counts_lowers_the_net_by_no_more_than_it_claims(
        Papers[] papers,
        Deal[] deals,
        Papers added
    )
    {
        var before = Net(Account(papers, deals));
        var after = Net(Account([.. papers, added], deals));
        return before - after <= Certificate(added).Serials.Count * 0.5m;
    }

    [Property]
    public void What_is_lost_with_the_attribute_is_part_of_what_the_park_used(
        Papers[] papers,
        Deal[] deals,
        byte generated,
        byte exported
    )
    {
        var generation = new EnergyGeneration
        {
            Id = Id<EnergyGeneration>.Parse("g"),
            Entity = EntityId("a"),
            Plant = "P1",
            Carrier = EnergyCarrier.Electricity,
            Technology = GenerationTechnology.Solar,
            Period = Year2025,
            Quantity = Amount.Parse(generated + " MWh"),
            Exported = Amount.Parse(exported + " MWh"),
            GridFactor = FactorReference.Parse("grid"),
        };
        var dossier = Dossier(papers, deals) with { Generations = [generation] };
        var account = CarbonAccount.Of(dossier, WithRules);
        var lost = account
            .Entries.Where(entry => entry.Kind == EntryKind.AttributeSold)
            .Sum(entry => entry.Energy!.Value.In(Energy.MegawattHour));

        Assert.InRange(lost, 0m, Math.Max(0, generated - exported));
    }

    [Property]
    public void A_life_that_is_over_stays_over(Papers papers, Deal[] deals)
    {
        var dossier = Dossier([papers], deals);
        var life = Assert.Single(InstrumentLives.Of(dossier, Rules).Certificates);
        var states = new List<InstrumentState>();
        for (var day = new LocalDate(2022, 12, 1); day < new LocalDate(2029, 1, 1); day = day.PlusDays(5))
        {
            states.Add(life.StateOn(day));
        }

        var over = states.FindIndex(state =>
            state is InstrumentState.Retired or InstrumentState.Expired or InstrumentState.Cancelled
        );
        Assert.NotEqual(-1, over);
        Assert.All(states.Skip(over), state => Assert.Equal(states[over], state));
        var end = life.Events.First(item =>
            item.State is InstrumentState.Retired or InstrumentState.Expired or InstrumentState.Cancelled
        );
        Assert.Equal(life.HolderOn(end.On), life.HolderOn(new LocalDate(2029, 1, 1)));
        Assert.All(
            life.Events.SkipWhile(item => !ReferenceEquals(item, end)).Skip(1),
            item =>
                Assert.True(
                    item.Refusal is not null || item.Kind is InstrumentEventKind.Issued or InstrumentEventKind.Generated
                )
        );
    }

    [Property]
    public bool A_life_never_returns_to_where_it_was(Papers papers, Deal[] deals)
    {
        var life = Assert.Single(InstrumentLives.Of(Dossier([papers], deals), Rules).Certificates);
        var states = life.Events.Select(item => item.State).ToList();
        return states
            .Zip(states.Skip(1))
            .All(pair => pair.First == pair.Second || Rank(pair.First) < Rank(pair.Second));

        static int Rank(InstrumentState state) =>
            state is InstrumentState.NotIssued ? 0
            : state is InstrumentState.Held ? 1
            : state is InstrumentState.Frozen ? 2
            : 3;
    }

    [Property]
    public bool A_retirement_takes_effect_or_its_claim_does_not_count(Papers papers)
    {
        var certificate = Certificate(papers);
        var life = Life(certificate);
        var counts = Counted(Claim([certificate])).Energy > 0;
        return !counts || life.Retirement is { Refusal: null, State: InstrumentState.Retired };
    }

    private static CarbonAccount Account(Papers[] papers, Deal[] deals) =>
        CarbonAccount.Of(Dossier(papers, deals), WithRules);

    private static ParkDossier Dossier(Papers[] papers, Deal[] deals) =>
        Buyers with
        {
            GreenCertificates = [.. papers.Select(Certificate)],
            GreenPower =
            [
                .. deals.Index().Where(item => item.Item.Kind % 2 == 0).Select(item => Power(item.Item, item.Index)),
            ],
            Credits = [.. deals.Where(deal => deal.Kind % 2 == 1).Select(Credits)],
        };

    private static GreenCertificate Certificate(Papers papers) =>
        new()
        {
            Serials = Serials("G", papers.First, papers.Count, papers.Traits),
            Generated = new YearMonth(2023, 1).PlusMonths(papers.Month % 42),
            Plant = papers.Traits % 3 == 0 ? null : "P" + (papers.Traits % 3),
            Tradable = papers.Traits % 5 == 0 ? false : null,
            IssuedOn = papers.Issued % 3 == 0 ? null : DayOf(papers.Issued),
            Transfers =
            [
                .. Enumerable
                    .Range(0, papers.Moves % 3)
                    .Select(i =>
                        papers.Moves / 3 % 4 == i
                            ? Out(DayText(i))
                            : To(DayText(i), "ab"[(papers.Moves + i) % 2].ToString())
                    ),
            ],
            Retirement =
                papers.Retired % 4 == 0
                    ? null
                    : Retire("2025-06-30", "ab"[papers.Retired % 2].ToString()) with
                    {
                        On = LocalDate.Max(DayOf(papers.Retired), new LocalDate(2024, 6, 1)),
                    },
        };

    private static GreenPowerSupply Power(Deal deal, int index) =>
        Supply("s" + index, deal.Traits % 2 == 0 ? GreenPowerKind.Trade : GreenPowerKind.DirectSupply) with
        {
            Period = Month(1 + (deal.Month % 12)),
            Quantity = Amount.Parse((deal.Count % 60) + " MWh"),
            Plant = deal.Traits % 3 == 0 ? null : "P" + (deal.Traits % 3),
            Certificates = deal.Day % 2 == 0 ? Serials("G", deal.First, deal.Count, deal.Traits) : null,
        };

    private static CarbonCredit Credits(Deal deal, int index) =>
        new()
        {
            Serials = SerialRange.Parse($"C{index}-{deal.First}"),
            Programme = deal.Traits % 2 == 0 ? "CCER" : "VCS",
            Crediting = new CreditedGeneration
            {
                Plant = "P" + (deal.Traits % 3),
                Months = Month(1 + (deal.Month % 12)),
                RegisteredOn = deal.Day % 3 == 0 ? null : DayOf(deal.Day),
                IssuedOn = deal.Day % 5 == 0 ? null : DayOf(deal.Count),
            },
            Retirement = deal.Traits % 4 == 0 ? null : Retire("2026-06-30", "b"),
        };

    private static SerialRange Serials(string prefix, byte first, byte count, byte traits)
    {
        var from = first % 40;
        var to = from + (count % 8);
        return SerialRange.Parse(
            traits % 2 == 0 ? $"{prefix}{from:D3}..{prefix}{to:D3}" : $"{prefix}{from:D2}..{prefix}{to:D2}"
        );
    }

    private static LocalDate DayOf(byte day) => new LocalDate(2023, 6, 1).PlusDays(day * 6);

    private static string DayText(int move) => $"2024-0{1 + move}-10";

    private static IEnumerable<long> Numbers(SerialRange serials)
    {
        for (var number = serials.First; number <= serials.Last; number++)
        {
            yield return number;
        }
    }

    private static string Sum(IEnumerable<decimal> values) =>
        (values.Sum() / 1.000000000000m).ToString("0.############", System.Globalization.CultureInfo.InvariantCulture);

    private static decimal Counts(CarbonAccount account, SerialRange serials) =>
        account
            .Entries.Where(entry => entry.Kind == EntryKind.GreenCertificate && Equals(entry.Serials, serials))
            .Sum(entry => entry.Energy!.Value.In(Energy.MegawattHour));

    private static decimal Net(CarbonAccount account)
    {
        var (_, offset) = Counted(account);
        return account
                .Entries.Where(entry => entry.Kind == EntryKind.UncoveredPurchase)
                .Sum(entry => entry.Value.Tonnes) - offset;
    }

    private static List<string> Facts(CarbonAccount account) =>
        [
            .. account.Entries.Select(entry => entry.ToString()),
            .. account.Issues.Select(issue => $"{issue.Kind} {issue.Found} {issue.Message.En}"),
        ];

    private static IReadOnlyList<T> Shuffled<T>(IReadOnlyList<T> items, int seed)
    {
        var shuffled = items.ToArray();
        new Random(seed).Shuffle(shuffled);
        return shuffled;
    }
}
