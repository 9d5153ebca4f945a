using NodaTime;
using ParkCarbon.Domain.Carbon;
using ParkCarbon.Domain.Carbon.Accounts;
using ParkCarbon.Domain.Carbon.Claims;
using ParkCarbon.Domain.Carbon.Ledgers;
using ParkCarbon.Domain.Carbon.Supply;
using ParkCarbon.Domain.Quantities;
using ParkCarbon.Domain.Support;
using static ParkCarbon.Domain.Tests.Carbon.Dossiers;

namespace ParkCarbon.Domain.Tests.Carbon.Ledgers;

/// <summary>Certificates, credits and green power for tests, and a park that claims them.</summary>
internal static class Instruments
{
    public const string Plant = "Windy Hill";

    private static readonly Id<DocumentedInformation> Evidence = Id<DocumentedInformation>.Parse("doc");
    private static readonly Provenance Source = new() { Document = "made up for a test" };
    private static readonly InstrumentRule Rule = new() { Text = new BilingualText("rule"), Source = Source };

    public static readonly InstrumentRules Rules = new()
    {
        Id = Id<InstrumentRules>.Parse("rules"),
        Title = new BilingualText("Rules of a test"),
        Validity = new CertificateValidity { Months = 24, Source = Source },
        Legacy = new LegacyValidity
        {
            GeneratedBefore = new LocalDate(2024, 1, 1),
            ValidUntil = new LocalDate(2025, 12, 31),
            Source = Source,
        },
        SameYear = new SameYearUse { FromYear = 2026, Source = Source },
        MovesWithPower = Rule,
        OwnUse = Rule,
        Crediting = Rule,
    };

    public static LocalDate Day(string day) => NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;

    public static GreenCertificate Certificate(
        string serials = "G01..G10",
        string generated = "2025-03-01",
        string? issued = null,
        string? retired = "2025-12-01",
        string entity = "a",
        params Transfer[] transfers
    ) =>
        new()
        {
            Serials = SerialRange.Parse(serials),
            Generated = Day(generated).ToYearMonth(),
            Plant = Plant,
            IssuedOn = issued is null ? null : Day(issued),
            Transfers = transfers,
            Retirement = retired is null ? null : Retire(retired, entity),
        };

    public static CarbonCredit Credit(
        string? registered = null,
        string? issued = null,
        string? retired = null,
        string programme = "CCER",
        string serials = "C01..C10"
    ) =>
        new()
        {
            Serials = SerialRange.Parse(serials),
            Programme = programme,
            Crediting = new CreditedGeneration
            {
                Plant = Plant,
                Months = Days(new LocalDate(2025, 2, 15), new LocalDate(2025, 4, 15)),
                RegisteredOn = registered is null ? null : Day(registered),
                IssuedOn = issued is null ? null : Day(issued),
            },
            Retirement = retired is null ? null : Retire(retired, "b"),
        };

    public static GreenPowerSupply Supply(
        string id = "t",
        GreenPowerKind kind = GreenPowerKind.Trade,
        string? certificates = null,
        string amount = "10 MWh"
    ) =>
        new()
        {
            Id = Id<GreenPowerSupply>.Parse(id),
            Entity = EntityId("a"),
            Source = SourceId("a-grid"),
            Kind = kind,
            Period = Month(3),
            Quantity = Amount.Parse(amount),
            Plant = Plant,
            Certificates = certificates is null ? null : SerialRange.Parse(certificates),
            Contract = Evidence,
            Settlement = Evidence,
        };

    public static Retirement Retire(string on, string entity = "a", DateInterval? period = null) =>
        new()
        {
            Entity = EntityId(entity),
            On = Day(on),
            Period = period ?? Year2025,
            Evidence = Evidence,
        };

    public static Transfer To(string on, string entity) => new() { On = Day(on), To = EntityId(entity) };

    public static Transfer Out(string on) => new() { On = Day(on), Outside = "Trader" };

    public static InstrumentLife Life(GreenCertificate certificate, params CarbonCredit[] credits) =>
        InstrumentLives.Of(Buyers with { Credits = credits }, Rules).Of(certificate);

    /// <summary>A park whose entities a and b each buy 100 MWh.</summary>
    public static ParkDossier Buyers { get; } =
        Park(
            entities: [Entity("a"), Entity("b")],
            factors: [Factor("grid", ("CO2", "0.5 t/MWh"))],
            sources:
            [
                Dossiers.Source("a-grid", "grid", "a", GhgCategory.ImportedEnergy, carrier: "electricity"),
                Dossiers.Source("b-grid", "grid", "b", GhgCategory.ImportedEnergy, carrier: "electricity"),
            ],
            records: [Record("a-grid", "100 MWh"), Record("b-grid", "100 MWh")]
        );

    public static CarbonAccount Claim(
        IReadOnlyList<GreenCertificate>? certificates = null,
        IReadOnlyList<CarbonCredit>? credits = null,
        IReadOnlyList<GreenPowerSupply>? power = null,
        IReadOnlyList<EnergyGeneration>? generations = null,
        DateInterval? period = null
    ) =>
        CarbonAccount.Of(
            Buyers with
            {
                GreenCertificates = certificates ?? [],
                Credits = credits ?? [],
                GreenPower = power ?? [],
                Generations = generations ?? [],
            },
            Library with
            {
                Instruments = Rules,
            },
            period
        );

    /// <summary>What the claims that count cover or offset: MWh and tonnes.</summary>
    public static (decimal Energy, decimal Tonnes) Counted(CarbonAccount account) =>
        (
            account
                .Entries.Where(entry =>
                    entry.Kind is EntryKind.DirectSupply or EntryKind.GreenPowerTrade or EntryKind.GreenCertificate
                )
                .Sum(entry => entry.Energy!.Value.In(Energy.MegawattHour)),
            account.Entries.Where(entry => entry.Kind == EntryKind.Credit).Sum(entry => entry.Value.Tonnes)
        );
}
