using NodaTime;
using ParkCarbon.Domain.Carbon;
using ParkCarbon.Domain.Carbon.Accounts;
using ParkCarbon.Domain.Quantities;

namespace ParkCarbon.Domain.Tests.Carbon;

/// <summary>Small dossiers, factors and sources for tests, each with as little in it as the test needs.</summary>
internal static class Dossiers
{
    public const string Chinese = "GB/T 32150";
    public const string International = "ISO 14064-1";

    public static readonly DateInterval Year2025 = new(new LocalDate(2025, 1, 1), new LocalDate(2025, 12, 31));

    private static readonly Provenance Document = new() { Document = "made up for a test" };

    /// <summary>One specification that deducts exports, one that does not; warming potentials of four reports.</summary>
    public static readonly AccountingLibrary Library = new()
    {
        Specifications =
        [
            new AccountingSpecification
            {
                Id = Id<AccountingSpecification>.Parse(Chinese),
                Title = new BilingualText(Chinese),
                DeductsExports = true,
            },
            new AccountingSpecification
            {
                Id = Id<AccountingSpecification>.Parse(International),
                Title = new BilingualText(International),
                DeductsExports = false,
                International = true,
            },
        ],
        GwpSets =
        [
            Gwp("SAR", ("CH4", 21m), ("N2O", 310m)),
            Gwp("AR4", ("CH4", 25m), ("N2O", 298m), ("R-410A", 2087.5m), ("SF6", 22800m)),
            Gwp("AR5", ("CH4", 28m), ("N2O", 265m), ("R-410A", 1923.5m), ("SF6", 23500m)),
            Gwp("AR6", ("CH4", 27.9m), ("N2O", 273m), ("R-410A", 2255.5m), ("CH4-fossil", 29.8m)),
        ],
    };

    public static DateInterval Days(LocalDate start, LocalDate end) => new(start, end);

    public static DateInterval Month(int month, int year = 2025)
    {
        var days = new YearMonth(year, month).ToDateInterval();
        return new DateInterval(days.Start, days.End);
    }

    public static GwpSet Gwp(string id, params (string Gas, decimal Value)[] values) =>
        new()
        {
            Id = Id<GwpSet>.Parse(id),
            Title = new BilingualText(id),
            Source = Document,
            Values = [.. values.Select(v => new GwpValue { Gas = GreenhouseGas.Parse(v.Gas), Value = v.Value })],
        };

    public static ParkEntity Entity(string id, string? specification = Chinese) =>
        new()
        {
            Id = Id<ParkEntity>.Parse(id),
            Name = new BilingualText(id),
            AccountingSpecification = specification is null ? null : Id<AccountingSpecification>.Parse(specification),
        };

    public static Factor Factor(string id, params (string Gas, string Rate)[] emissions) =>
        new()
        {
            Id = Id<Factor>.Parse(id),
            Name = new BilingualText(id + " 因子", id + " factor"),
            Emissions = [.. emissions.Select(e => Emission(e.Gas, e.Rate))],
            Source = Document,
        };

    public static GasEmission Emission(string gas, string rate, bool biogenic = false) =>
        new()
        {
            Gas = GreenhouseGas.Parse(gas),
            Value = Rate.Parse(rate),
            Biogenic = biogenic,
        };

    public static Factor Fuel(
        string id,
        string content,
        decimal oxidation = 1m,
        string? ncv = null,
        string? density = null
    ) =>
        Factor(id) with
        {
            Fuel = new CarbonContent { Content = Rate.Parse(content), Oxidation = oxidation },
            NetCalorificValue = ncv is null ? null : Rate.Parse(ncv),
            Density = density is null ? null : Rate.Parse(density),
        };

    public static FactorSet Set(string id, params Factor[] factors) =>
        new()
        {
            Id = Id<FactorSet>.Parse(id),
            Title = new BilingualText(id),
            Source = Document,
            Factors = factors,
        };

    public static EmissionSource Source(
        string id,
        string? factor,
        string entity = "a",
        GhgCategory category = GhgCategory.Direct,
        SourceRole role = SourceRole.Emission,
        string? carrier = null
    ) =>
        new()
        {
            Id = Id<EmissionSource>.Parse(id),
            Entity = Id<ParkEntity>.Parse(entity),
            Name = new BilingualText(id),
            Category = category,
            Role = role,
            Carrier = carrier,
            Factor = factor is null ? null : FactorReference.Parse(factor),
        };

    public static Multiplier Times(string name, decimal value) =>
        new() { Name = new BilingualText(name), Value = value };

    public static ActivityRecord Record(
        string source,
        string amount,
        DateInterval? period = null,
        string? flow = null,
        BalanceSide side = BalanceSide.In,
        string? factor = null
    ) =>
        new()
        {
            Source = Id<EmissionSource>.Parse(source),
            Period = period ?? Year2025,
            Quantity = Amount.Parse(amount),
            Flow = flow is null ? null : Id<InternalFlow>.Parse(flow),
            Side = side,
            Factor = factor is null ? null : FactorReference.Parse(factor),
        };

    public static InternalFlow Flow(
        string id,
        string seller,
        string buyer,
        string carrier = "electricity",
        decimal? tolerance = null
    ) =>
        new()
        {
            Id = Id<InternalFlow>.Parse(id),
            Carrier = carrier,
            Seller = Id<ParkEntity>.Parse(seller),
            Buyer = Id<ParkEntity>.Parse(buyer),
            LossTolerance = tolerance,
        };

    public static ParkDossier Park(
        IEnumerable<ParkEntity>? entities = null,
        IEnumerable<Factor>? factors = null,
        IEnumerable<EmissionSource>? sources = null,
        IEnumerable<ActivityRecord>? records = null,
        IEnumerable<InternalFlow>? flows = null,
        string? gwp = "AR5"
    ) =>
        new()
        {
            Park = new Park { Id = Id<Park>.Parse("park"), Name = new BilingualText("Test park") },
            Period = Year2025,
            GwpSet = gwp is null ? null : Id<GwpSet>.Parse(gwp),
            Entities = [.. entities ?? [Entity("a")]],
            Factors = [.. factors ?? []],
            Sources = [.. sources ?? []],
            Activities = [.. records ?? []],
            Flows = [.. flows ?? []],
        };

    /// <summary>A park of one entity with one source and one record of the year.</summary>
    public static ParkDossier Single(
        Factor? factor,
        string amount,
        string? gwp = "AR5",
        Func<EmissionSource, EmissionSource>? source = null,
        Func<ActivityRecord, ActivityRecord>? record = null
    ) =>
        Park(
            factors: factor is null ? [] : [factor],
            sources: [(source ?? (s => s))(Source("s", factor?.Id.ToString()))],
            records: [(record ?? (r => r))(Record("s", amount))],
            gwp: gwp
        );

    public static CarbonAccount Account(this ParkDossier dossier) => CarbonAccount.Of(dossier, Library);

    /// <summary>The park's total in t CO₂e, exactly.</summary>
    public static Rational Total(this CarbonAccount account)
    {
        Xunit.Assert.Empty(account.Issues.Where(issue => issue.StopsTheFigure).Select(issue => issue.Message.En));
        return account.Consolidation.Total!.Value.ToRational();
    }

    public static Id<ParkEntity> EntityId(string id) => Id<ParkEntity>.Parse(id);

    public static Id<EmissionSource> SourceId(string id) => Id<EmissionSource>.Parse(id);
}
