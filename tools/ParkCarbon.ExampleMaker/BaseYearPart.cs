using NodaTime;
using ParkCarbon.Domain;
using ParkCarbon.Domain.Carbon;
using ParkCarbon.Domain.Carbon.Trends;
using ParkCarbon.Domain.Quantities;

namespace ParkCarbon.ExampleMaker;

/// <summary>The activity of the year before, as a file to be given beside the dossier of 2025.</summary>
internal static class BaseYearPart
{
    private static readonly DateInterval Year = new(new(2024, 1, 1), new(2024, 12, 31));

    public static ParkDossier Of(ParkDossier dossier) =>
        new()
        {
            Note = dossier.Note,
            Park = dossier.Park,
            Period = dossier.Period,
            Entities = dossier.Entities,
            Activities = [.. Yearly(dossier)],
            BaseYear = new BaseYear
            {
                Period = Year,
                Reason = new BilingualText(
                    "管理体系建立前的最后一个完整年度（虚构）。",
                    "The last whole year before the system was set up (fictitious)."
                ),
                RecalculationThreshold = Amount.Parse("5 %"),
            },
        };

    // One record for the year of each stream: more coal and grid power than in 2025, less of the sun.
    private static IEnumerable<ActivityRecord> Yearly(ParkDossier dossier) =>
        from record in dossier.Activities!
        group record by (
            record.Source,
            record.Flow,
            record.Side,
            record.Factor,
            record.Steam,
            record.HotWater,
            record.Quantity.Symbol
        ) into stream
        select new ActivityRecord
        {
            Source = stream.Key.Source,
            Flow = stream.Key.Flow,
            Side = stream.Key.Side,
            Factor = stream.Key.Factor ?? OfThatYear(dossier.Sources!.First(source => source.Id == stream.Key.Source)),
            Steam = stream.Key.Steam,
            HotWater = stream.Key.HotWater,
            Period = Year,
            Quantity = Amount.Of(
                Math.Round(
                    stream.Sum(record => record.Quantity.Value) * Growth(stream.Key.Source.ToString(), stream.Key.Flow),
                    1
                ),
                stream.Key.Symbol
            ),
        };

    // In 2024 the newest factors of the grid were those of 2022.
    private static FactorReference? OfThatYear(EmissionSource source) =>
        source.Factor?.ToString() is Own.GridOfCountry or Own.GridOfProvince
            ? FactorReference.Parse(source.Factor.ToString().Replace("@2023", "@2022", StringComparison.Ordinal))
            : null;

    private static decimal Growth(string source, Id<InternalFlow>? flow) =>
        flow is not null ? 1.02m
        : source.EndsWith("-greenbelt", StringComparison.Ordinal) ? 0.96m
        : source.StartsWith("solar", StringComparison.Ordinal) ? 1m
        : 1.06m;
}
