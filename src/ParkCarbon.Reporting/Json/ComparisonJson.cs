using ParkCarbon.Domain.Quantities;
using ParkCarbon.Rules.Methods;
using ParkCarbon.Rules.Methods.Comparisons;

namespace ParkCarbon.Reporting.Json;

/// <summary>The members of a comparison of methods; <c>rules/schema/comparison.schema.json</c> describes them.</summary>
internal static class ComparisonJson
{
    public static void Write(JsonPage page, MethodComparison comparison, IReadOnlyDictionary<string, string> digests)
    {
        var account = comparison.Account;
        var reference = comparison.Reference.Statement;
        page.Object(
            "park",
            () =>
            {
                page.Text("id", account.Inventory.Park.Id);
                page.Text("name", account.Inventory.Park.Name);
            }
        );
        page.Period("period", account.Period);
        page.Text("asOf", reference.AsOf is { } day ? JsonPage.Iso(day) : null);
        NeutralityJson.WriteSets(page, account, digests);
        page.Text("reference", comparison.Reference.Id);
        page.Text("unit", JsonPage.CarbonUnit);
        page.Objects("methods", comparison.Statements, statement => WriteMethod(page, statement));
        page.Objects("columns", comparison.Columns, column => WriteColumn(page, column, comparison.Reference));
        page.Objects("rows", comparison.Rows, row => WriteRow(page, row));
        page.Objects("entries", comparison.Entries, entries => WriteEntries(page, entries));
        page.Flag("complete", account.IsComplete);
        NeutralityJson.WriteIssues(page, account);
    }

    private static void WriteMethod(JsonPage page, NeutralityStatement statement)
    {
        page.Text("method", statement.Method.Id);
        page.Text("methodVersion", statement.Method.Version);
        page.Text("methodSha256", statement.Method.Sha256);
        StatementJson.WriteMethod(page, statement.Method);
        NeutralityJson.WriteChoices(page, statement);
        StatementJson.WriteOutcome(page, statement);
        page.Objects("tests", statement.Tests, test => NeutralityJson.WriteTest(page, test));
    }

    private static void WriteColumn(JsonPage page, ComparedColumn column, ComparedColumn reference)
    {
        page.Text("id", column.Id);
        page.Text("method", column.Statement.Method.Id);
        page.Text("column", column.Column?.Id);
        page.Text("short", column.Short);
        page.Text("label", column.Column?.Label);
        page.Text("netLine", column.NetLine.Id);
        page.Exact("net", column.Net);
        page.Exact("difference", column.Net - reference.Net);
        page.Flag("traced", column.IsTraced);
    }

    private static void WriteRow(JsonPage page, ComparedRow row)
    {
        page.Word("row", row.Row);
        page.Word("role", row.Role);
        page.Flag("differs", row.Differs);
        page.Objects("cells", row.Cells, cell => WriteCell(page, cell));
        page.Objects(
            "reasons",
            row.Reasons,
            reason =>
            {
                page.Texts("columns", reason.Columns.Select(column => column.Id));
                page.Text("text", reason.Text);
                page.Text("citation", reason.Citation);
                page.Flag("isAbsence", reason.IsAbsence);
            }
        );
    }

    private static void WriteCell(JsonPage page, ComparedCell cell)
    {
        page.Text("column", cell.Column.Id);
        page.Text(
            "state",
            cell.IsAbsent ? "absent"
                : cell.Figure.IsSet ? "given"
                : "unset"
        );
        page.Figure("value", cell.IsAbsent ? null : cell.Figure, cell.Unit);
        page.Text("unit", cell.Unit.Symbol);
        page.Flag("inNet", cell.IsInNet);
        page.Exact("contribution", cell.Contribution);
        page.Exact("difference", cell.Difference);
        page.Objects(
            "lines",
            cell.Lines,
            line =>
            {
                page.Text("id", line.Id);
                page.Text("label", line.Label);
                page.Text("citation", line.Citation);
                page.Figure("value", line.Figure, line.Unit);
                page.Text("unit", line.Unit.Symbol);
            }
        );
    }

    private static void WriteEntries(JsonPage page, ComparedEntries entries)
    {
        page.Word("kind", entries.Kind);
        page.Text("carrier", entries.Carrier);
        page.Word("category", entries.Category);
        page.Texts("gases", entries.Gases.Select(gas => gas.Code));
        page.Whole("count", entries.Count);
        page.Amount("quantity", entries.Quantity, entries.Carrier);
        page.Carbon("value", entries.Value);
        page.Objects(
            "treatments",
            entries.Treatments,
            treatment =>
            {
                page.Text("column", treatment.Column.Id);
                page.Exact("effect", treatment.Effect);
                page.Objects(
                    "rules",
                    treatment.Rules,
                    rule =>
                    {
                        page.Text("rule", rule.Name);
                        page.Text("label", rule.Label);
                        page.Text("citation", rule.Citation);
                    }
                );
            }
        );
    }
}
