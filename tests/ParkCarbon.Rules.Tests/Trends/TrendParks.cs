using NodaTime;
using ParkCarbon.Domain;
using ParkCarbon.Domain.Carbon;
using ParkCarbon.Domain.Carbon.Accounts;
using ParkCarbon.Domain.Carbon.Trends;
using ParkCarbon.Domain.Quantities;
using ParkCarbon.Rules.Methods;
using ParkCarbon.Rules.Trends;

namespace ParkCarbon.Rules.Tests.Trends;

/// <summary>Parks of a few sources over two years, for tests of trends.</summary>
internal static class TrendParks
{
    public static readonly AccountingMethod Method = MethodLibrary.Shipped.Of(null);

    private static readonly Provenance Document = new() { Document = "made up for a test" };

    public static DateInterval Year(int year) => new(new LocalDate(year, 1, 1), new LocalDate(year, 12, 31));

    public static Factor Factor(string id, decimal tonnesPerTonne, string gas = "CO2") =>
        new()
        {
            Id = Id<Factor>.Parse(id),
            Name = new(id),
            Source = Document,
            Emissions = [new GasEmission { Gas = GreenhouseGas.Parse(gas), Value = Rate.Of(tonnesPerTonne, "t/t") }],
        };

    public static EmissionSource Source(string id, string? factor = null, string entity = "mill") =>
        new()
        {
            Id = Id<EmissionSource>.Parse(id),
            Entity = Id<ParkEntity>.Parse(entity),
            Name = new(id),
            Category = GhgCategory.Direct,
            Factor = factor is null ? null : FactorReference.Parse(factor),
        };

    public static ActivityRecord Record(string source, DateInterval days, decimal tonnes, string? factor = null) =>
        new()
        {
            Source = Id<EmissionSource>.Parse(source),
            Period = days,
            Quantity = Amount.Of(tonnes, Mass.Tonne),
            Factor = factor is null ? null : FactorReference.Parse(factor),
        };

    public static ParkEntity Entity(string id, LocalDate? joined = null) =>
        new()
        {
            Id = Id<ParkEntity>.Parse(id),
            Name = new(id),
            JoinedOn = joined,
        };

    public static ParkDossier Dossier(
        int year,
        IEnumerable<Factor> factors,
        IEnumerable<EmissionSource> sources,
        IEnumerable<ActivityRecord> records
    ) =>
        new()
        {
            Park = new Park { Id = Id<Park>.Parse("demo"), Name = new("Demo") },
            Period = Year(year),
            Entities = [Entity("mill")],
            Factors = [.. factors],
            Sources = [.. sources],
            Activities = [.. records],
        };

    public static TrendSubject Subject(ParkDossier dossier, int? year = null) =>
        new(dossier, year is { } own ? Year(own) : dossier.Period, Method, dossier.Neutrality);

    public static Trend TrendOf(TrendOptions? options, params IEnumerable<TrendSubject> subjects) =>
        TrendAnalysis.Of(subjects, AccountingLibrary.Empty, options);

    /// <summary>The one bridge from one dossier to another, each a year of its own.</summary>
    public static ChangeBridge BridgeOf(ParkDossier start, ParkDossier end) =>
        Assert.Single(TrendOf(new TrendOptions { Base = start.Period }, Subject(start), Subject(end)).Bridges);
}
