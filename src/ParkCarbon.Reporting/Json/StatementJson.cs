using ParkCarbon.Domain;
using ParkCarbon.Rules.Methods;

namespace ParkCarbon.Reporting.Json;

/// <summary>What a statement says of itself beside its figures: method, validity, outcome, what is missing, remarks, columns.</summary>
internal static class StatementJson
{
    public static void WriteMethod(JsonPage page, AccountingMethod method)
    {
        page.Text("methodTitle", method.Title);
        page.Text("methodSummary", method.Summary);
        page.Object("methodSource", method.Source, source => WriteSource(page, source));
        page.Text("validFrom", method.ValidFrom is { } from ? JsonPage.Iso(from) : null);
        page.Text("validUntil", method.ValidUntil is { } until ? JsonPage.Iso(until) : null);
        page.Word("claim", method.Claim);
    }

    public static void WriteOutcome(JsonPage page, NeutralityStatement statement)
    {
        page.Flag("inForce", statement.IsInForce);
        page.Word("outcome", statement.Outcome);
        page.Objects(
            "missingParameters",
            statement.MissingParameters,
            parameter =>
            {
                page.Text("id", parameter.Id);
                page.Text("label", parameter.Label);
                page.Text("unit", parameter.ShownIn.Symbol);
                page.Text("interpretation", parameter.Interpretation);
            }
        );
        page.Objects(
            "remarks",
            statement.Remarks,
            remark =>
            {
                page.Text("zh", remark.Zh);
                page.Text("en", remark.En);
            }
        );
    }

    public static void WriteColumns(JsonPage page, NeutralityStatement statement) =>
        page.Objects(
            "columns",
            statement.Method.Columns,
            column =>
            {
                var net = statement.Lines.First(line => line.Id == column.Net);
                page.Text("id", column.Id);
                page.Text("label", column.Label);
                page.Text("netLine", column.Net);
                page.Figure("net", net.Figure, net.Unit);
                page.Text("unit", net.Unit.Symbol);
            }
        );

    public static void WriteEntityLines(JsonPage page, NeutralityStatement statement) =>
        page.Objects(
            "entityLines",
            statement.EntityLines,
            entity =>
            {
                page.Text("entity", entity.Entity.Id);
                page.Objects(
                    "lines",
                    entity.Lines,
                    line =>
                    {
                        page.Text("id", line.Id);
                        page.Figure("value", line.Figure, line.Unit);
                        page.Text("unit", line.Unit.Symbol);
                    }
                );
            }
        );

    public static void WriteSource(JsonPage page, Provenance source)
    {
        page.Text("document", source.Document);
        page.Text("publisher", source.Publisher);
        page.Digits("year", source.Year?.ToString(System.Globalization.CultureInfo.InvariantCulture));
        page.Text("publishedOn", source.PublishedOn is { } day ? JsonPage.Iso(day) : null);
        page.Text("location", source.Location);
        page.Text("confidence", source.Confidence);
    }
}
