using ParkCarbon.Domain.Carbon.Trends;
using ParkCarbon.Domain.Quantities;
using ParkCarbon.Rules.Methods;
using ParkCarbon.Rules.Trends;

namespace ParkCarbon.Reporting.Json;

/// <summary>The members of a trend; <c>rules/schema/trend.schema.json</c> describes them.</summary>
internal static class TrendJson
{
    public static void Write(JsonPage page, Trend trend, IReadOnlyDictionary<string, string> digests)
    {
        var unit = trend.Line.Unit;
        var park = trend.Last.Statement.Account.Inventory.Park;
        page.Object(
            "park",
            () =>
            {
                page.Text("id", park.Id);
                page.Text("name", park.Name);
            }
        );
        page.Object(
            "line",
            () =>
            {
                page.Text("id", trend.Line.Id);
                page.Text("label", trend.Line.Label);
                page.Text("unit", unit.Symbol);
            }
        );
        page.Object("base", () => WriteBase(page, trend));
        page.Flag("restated", trend.IsRestated);
        page.Objects("years", trend.Years, year => WriteYear(page, year, unit, digests));
        page.Objects("bridges", trend.Bridges, bridge => WriteBridge(page, bridge, unit));
        page.Object("recalculation", trend.Recalculation, item => WriteRecalculation(page, item, unit));
        page.Objects("structure", trend.Structure, change => WriteStructure(page, change));
    }

    private static void WriteBase(JsonPage page, Trend trend)
    {
        page.Period("period", trend.Base.Period);
        page.Text("reason", trend.Choice?.Period == trend.Base.Period ? trend.Choice.Reason : null);
    }

    private static void WriteYear(
        JsonPage page,
        TrendYear year,
        FigureUnit unit,
        IReadOnlyDictionary<string, string> digests
    )
    {
        var statement = year.Statement;
        page.Period("period", year.Period);
        page.Flag("base", year.IsBase);
        page.Text("method", statement.Method.Id);
        page.Text("methodVersion", statement.Method.Version);
        page.Text("methodSha256", statement.Method.Sha256);
        WriteChoices(page, statement);
        page.Object(
            "gwpSet",
            statement.Account.Inventory.Gwp,
            set =>
            {
                page.Text("id", set.Id);
                page.Text("sha256", digests.GetValueOrDefault(set.Id.ToString()));
            }
        );
        page.Flag("complete", statement.Account.IsComplete);
        page.Figure("value", year.Line.Figure, unit);
        page.Figure("change", year.Change, unit);
        page.Ratio("index", year.Index);
        page.Objects(
            "lines",
            statement.Lines,
            line =>
            {
                page.Text("id", line.Id);
                page.Text("label", line.Label);
                page.Text("citation", line.Citation);
                page.Figure("value", line.Figure, line.Unit);
                page.Text("unit", line.Unit.Symbol);
            }
        );
        page.Texts(
            "obstacles",
            statement
                .Account.Issues.Where(issue => issue.StopsTheFigure)
                .Select(issue => JsonPage.CamelCase(issue.Kind))
                .Distinct(StringComparer.Ordinal)
        );
    }

    private static void WriteChoices(JsonPage page, NeutralityStatement statement)
    {
        page.Objects(
            "parameters",
            statement.Parameters,
            taken =>
            {
                page.Text("id", taken.Parameter.Id);
                page.Figure("value", taken.Value, taken.Unit);
                page.Text("unit", taken.Unit.Symbol);
                page.Flag("isDefault", taken.IsDefault);
            }
        );
        page.Objects(
            "readings",
            statement.Readings,
            taken =>
            {
                page.Text("id", taken.Reading.Id);
                page.Text("choice", taken.Choice.Id);
                page.Flag("isDefault", taken.IsDefault);
            }
        );
    }

    private static void WriteBridge(JsonPage page, ChangeBridge bridge, FigureUnit unit)
    {
        page.Period("from", bridge.From);
        page.Period("to", bridge.To);
        page.Figure("start", bridge.Start, unit);
        page.Figure("end", bridge.End, unit);
        page.Object("effects", bridge.Effects, effects => WriteEffects(page, effects, unit));
        page.Text("obstacle", bridge.Obstacle);
        page.Flag("sum", bridge.IsSum);
        page.Object(
            "activityParts",
            bridge.IsSum ? bridge : null,
            item =>
            {
                foreach (var part in Enum.GetValues<ActivityPart>())
                {
                    page.Ratio(JsonPage.CamelCase(part), item.ActivityOf(part) / unit.Scale);
                }
            }
        );
        page.Objects(
            "contributors",
            bridge.Contributors,
            item =>
            {
                page.Word("kind", item.Kind);
                page.Text("entity", item.Entity);
                page.Text("source", item.Source);
                page.Text("flow", item.Flow);
                page.Word("instrument", item.Instrument);
                page.Word("standing", item.Standing);
                page.Flag("structural", item.IsStructural);
                page.Ratio("start", item.Start / unit.Scale);
                page.Ratio("end", item.End / unit.Scale);
                page.Object("effects", () => WriteEffects(page, item.Effects, unit));
            }
        );
    }

    private static void WriteEffects(JsonPage page, ChangeEffects effects, FigureUnit unit)
    {
        page.Ratio("activity", effects.Activity / unit.Scale);
        page.Ratio("factor", effects.Factor / unit.Scale);
        page.Ratio("method", effects.Method / unit.Scale);
        page.Ratio("total", effects.Total / unit.Scale);
    }

    private static void WriteRecalculation(JsonPage page, Recalculation recalculation, FigureUnit unit)
    {
        page.Objects(
            "restatements",
            recalculation.Restatements,
            item =>
            {
                page.Text("id", item.Id);
                page.Text("from", item.From);
                page.Text("to", item.To);
                page.Text("on", item.On is { } day ? JsonPage.Iso(day) : null);
                page.Text("reason", item.Reason);
            }
        );
        page.Text("gwpSet", recalculation.Gwp?.Id);
        page.Ratio("threshold", recalculation.Threshold);
        page.Flag("calledFor", recalculation.IsCalledFor);
        page.Objects(
            "years",
            recalculation.Years,
            year =>
            {
                page.Period("period", year.Period);
                page.Figure("reported", year.Reported, unit);
                page.Figure("recalculated", year.Recalculated, unit);
                page.Figure("difference", year.Difference, unit);
                page.Ratio("share", year.Share);
            }
        );
    }

    private static void WriteStructure(JsonPage page, StructuralChange change)
    {
        page.Text("entity", change.Entity.Id);
        page.Text("name", change.Entity.Name);
        page.PeriodOrNull("base", change.Base);
        page.PeriodOrNull("last", change.Last);
    }
}
