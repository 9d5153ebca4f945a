using System.Globalization;
using ParkCarbon.Domain.Carbon.Accounts;
using ParkCarbon.Domain.Quantities;
using ParkCarbon.Rules.Methods;

namespace ParkCarbon.Reporting.Json;

/// <summary>The members of a neutrality statement; <c>rules/schema/neutrality.schema.json</c> describes them.</summary>
internal static class NeutralityJson
{
    public static void Write(JsonPage page, NeutralityStatement statement, IReadOnlyDictionary<string, string> digests)
    {
        var account = statement.Account;
        var ids = new AccountIds(statement);
        page.Text("method", statement.Method.Id);
        page.Text("methodVersion", statement.Method.Version);
        page.Text("methodSha256", statement.Method.Sha256);
        page.Object(
            "park",
            () =>
            {
                page.Text("id", account.Inventory.Park.Id);
                page.Text("name", account.Inventory.Park.Name);
            }
        );
        page.Period("period", statement.Period);
        page.Text("asOf", statement.AsOf is { } day ? JsonPage.Iso(day) : null);
        StatementJson.WriteMethod(page, statement.Method);
        WriteChoices(page, statement);
        WriteSets(page, account, digests);
        page.Object("inventory", () => InventoryJson.Write(page, account, ids));
        page.Objects("eliminations", account.Consolidation.Eliminations, item => WriteElimination(page, item, ids));
        page.Object("identity", () => WriteIdentity(page, account.Consolidation));
        page.Objects("removals", TreatedEntries.Removals(statement), item => WriteTreated(page, item, ids));
        page.Objects("instruments", ids.Instruments, item => WriteInstrument(page, item, ids));
        page.Objects("lines", statement.Lines, line => WriteLine(page, line, statement));
        page.Objects("tests", statement.Tests, test => WriteTest(page, test));
        page.Text("netLine", statement.Method.NetLine);
        page.Carbon("net", statement.Net);
        page.Flag("neutral", statement.IsNeutral);
        StatementJson.WriteOutcome(page, statement);
        StatementJson.WriteColumns(page, statement);
        StatementJson.WriteEntityLines(page, statement);
        page.Flag("complete", account.IsComplete);
        CogenerationJson.Write(page, account);
        UncertaintyJson.Write(page, statement.Uncertainty);
        DataQualityJson.Write(page, account);
        WriteIssues(page, account);
    }

    public static void WriteChoices(JsonPage page, NeutralityStatement statement)
    {
        page.Objects(
            "parameters",
            statement.Parameters,
            taken =>
            {
                page.Text("id", taken.Parameter.Id);
                page.Text("label", taken.Parameter.Label);
                page.Figure("value", taken.Value, taken.Unit);
                page.Text("unit", taken.Unit.Symbol);
                page.Flag("isDefault", taken.IsDefault);
                page.Text("interpretation", taken.Parameter.Interpretation);
                page.Text("reason", taken.IsDefault ? taken.Parameter.Reason : taken.Choice?.Reason);
                page.Object(
                    "source",
                    taken.IsDefault ? taken.Parameter.Source : taken.Choice?.Source,
                    source => StatementJson.WriteSource(page, source)
                );
            }
        );
        page.Objects(
            "readings",
            statement.Readings,
            taken =>
            {
                page.Text("id", taken.Reading.Id);
                page.Text("question", taken.Reading.Question);
                page.Text("choice", taken.Choice.Id);
                page.Text("label", taken.Choice.Label);
                page.Flag("isDefault", taken.IsDefault);
                page.Text("interpretation", taken.Reading.Interpretation);
                page.Text("reason", taken.Reason);
            }
        );
    }

    public static void WriteSets(JsonPage page, CarbonAccount account, IReadOnlyDictionary<string, string> digests)
    {
        page.Object("gwpSet", account.Inventory.Gwp, set => WriteSet(page, set.Id.ToString(), digests));
        page.Objects("factorSets", FactorSetsOf(account), id => WriteSet(page, id, digests));
    }

    private static IEnumerable<string> FactorSetsOf(CarbonAccount account) =>
        account
            .Inventory.Activity.Cells.Keys.Select(cell => cell.Factor?.Set)
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);

    private static void WriteSet(JsonPage page, string id, IReadOnlyDictionary<string, string> digests)
    {
        page.Text("id", id);
        page.Text("sha256", digests.GetValueOrDefault(id));
    }

    private static void WriteElimination(JsonPage page, Elimination elimination, AccountIds ids)
    {
        var treated = ids.Eliminations[elimination.Flow.Id];
        page.Text("id", ids.IdOf(treated.Entry));
        page.Text("flow", elimination.Flow.Id);
        page.Text("carrier", elimination.Flow.Carrier);
        page.Text("seller", elimination.Flow.Seller);
        page.Text("buyer", elimination.Flow.Buyer);
        page.Amount("quantity", elimination.Bought ?? elimination.Sold, elimination.Flow.Carrier);
        page.Amount("sold", elimination.Sold, elimination.Flow.Carrier);
        page.Amount("bought", elimination.Bought, elimination.Flow.Carrier);
        page.Carbon("bookedByBuyer", elimination.BookedByBuyer);
        page.Carbon("deductedBySeller", elimination.DeductedBySeller);
        page.Carbon("value", elimination.Value);
        page.Digits("lossTolerance", elimination.Flow.LossTolerance?.ToString(CultureInfo.InvariantCulture));
        page.Object(
            "biogenic",
            ids.BiogenicOf(elimination.Flow),
            biogenic =>
            {
                page.Text("id", ids.IdOf(biogenic.Entry));
                page.Carbon("value", biogenic.Entry.Value);
                page.Text("treatment", biogenic.Treatment);
            }
        );
        page.Texts("sellerEntries", ids.SideOf(elimination.Flow, elimination.Flow.Seller));
        page.Texts("buyerEntries", ids.SideOf(elimination.Flow, elimination.Flow.Buyer));
        page.Text("treatment", treated.Treatment);
    }

    private static void WriteIdentity(JsonPage page, Consolidation consolidation)
    {
        page.Carbon("sumOfEntities", consolidation.SumOfEntities);
        page.Carbon("eliminated", consolidation.Eliminated);
        page.Carbon("boundaryTotal", consolidation.BoundaryTotal);
        page.Flag("holds", consolidation.Total is null ? null : consolidation.IdentityHolds);
    }

    private static void WriteInstrument(JsonPage page, TreatedEntry treated, AccountIds ids)
    {
        var entry = treated.Entry;
        WriteTreated(page, treated, ids);
        page.Word("category", entry.Category);
        page.Text("registry", entry.Registry);
        page.Texts("counted", entry.Counted.Select(serials => serials.ToString()));
        page.Digits("energy", entry.Energy?.InExactly(Energy.Gigajoule).ToString());
        page.Carbon("contractValue", entry.ContractValue);
        page.Carbon("residualValue", entry.ResidualValue);
    }

    private static void WriteTreated(JsonPage page, TreatedEntry treated, AccountIds ids)
    {
        page.Text("id", ids.IdOf(treated.Entry));
        page.Word("kind", treated.Entry.Kind);
        page.Text("entity", treated.Entry.Entity);
        page.Text("source", treated.Entry.Source);
        page.Text("serials", treated.Entry.Serials);
        page.Amount("quantity", treated.Entry.Quantity, treated.Entry.Carrier);
        page.Carbon("value", treated.Entry.IsUnpriced ? null : treated.Entry.Value);
        page.Flag("proved", treated.Entry.Proved);
        page.Text("treatment", treated.Treatment);
        page.Text("rule", treated.Rule);
        page.Text("label", treated.Label);
        page.Text("citation", treated.Citation);
    }

    private static void WriteLine(JsonPage page, StatementLine line, NeutralityStatement statement)
    {
        page.Text("id", line.Id);
        page.Text("label", line.Label);
        page.Text("citation", line.Citation);
        page.Figure("value", line.Figure, line.Unit);
        page.Text("unit", line.Unit.Symbol);
        page.Word("row", line.Row);
        page.Text("column", line.Column);
        page.Text("why", line.Why);
        CompositionJson.Write(page, line, statement);
    }

    public static void WriteTest(JsonPage page, StatementTest test)
    {
        page.Text("id", test.Id);
        page.Text("label", test.Label);
        page.Text("citation", test.Citation);
        page.Figure("threshold", test.Threshold, test.Unit);
        page.Figure("value", test.Value, test.Unit);
        page.Text("unit", test.Unit.Symbol);
        page.Text("line", test.Line);
        page.Text("against", test.Against);
        page.Word("comparison", test.Comparison);
        page.Word("weight", test.Weight);
        page.Word("verdict", test.Verdict);
        page.Text("unset", test.Unset);
        page.Text("exclusion", test.Exclusion?.Reason);
    }

    public static void WriteIssues(JsonPage page, CarbonAccount account)
    {
        var stops = StoppedBy(account);
        page.Objects("issues", account.Issues, issue => WriteIssue(page, issue, stops));
    }

    // Which totals an issue leaves unset: the park's and its entities', the park's alone, or only those of a claim.
    private static Func<AccountingIssue, string> StoppedBy(CarbonAccount account)
    {
        var ofEntities = account.Inventory.Entities.SelectMany(entity => entity.Issues).ToHashSet();
        var ofThePark = account.Consolidation.Issues.ToHashSet();
        return issue =>
            ofEntities.Contains(issue) ? "entity"
            : ofThePark.Contains(issue) ? "park"
            : "claim";
    }

    private static void WriteIssue(JsonPage page, AccountingIssue issue, Func<AccountingIssue, string> stops)
    {
        page.Word("kind", issue.Kind);
        page.Flag("stopsTheFigure", issue.StopsTheFigure);
        page.Text("stops", issue.StopsTheFigure ? stops(issue) : null);
        page.Texts("entities", issue.Entities.Select(entity => entity.ToString()));
        page.Text("source", issue.Source);
        page.Word("category", issue.Category);
        page.Text("flow", issue.Flow);
        page.Text("serials", issue.Serials);
        page.Text("found", issue.Found);
        page.Text("expected", issue.Expected);
        page.Text("message", issue.Message);
        page.Text("remedy", issue.Remedy);
    }
}
