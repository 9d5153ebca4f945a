using ParkCarbon.Domain.Carbon.Uncertainties;
using ParkCarbon.Domain.Quantities;
using ParkCarbon.Rules.Methods;

namespace ParkCarbon.Reporting.Json;

/// <summary>The uncertainty of a statement: its net in full, its lines and the inventories by their intervals.</summary>
internal static class UncertaintyJson
{
    private const string Approach = "ipcc-2006-approach-1";

    public static void Write(JsonPage page, StatementUncertainty uncertainty) =>
        page.Object(
            "uncertainty",
            () =>
            {
                page.Text("approach", Approach);
                page.Word("correlation", uncertainty.Correlation);
                page.Object("net", uncertainty.Net, net => WriteWhole(page, net));
                page.Objects("lines", uncertainty.Lines, line => WriteLine(page, line));
                page.Object("parkTotal", uncertainty.ParkTotal, total => WriteInterval(page, total, FigureUnit.Tonnes));
                page.Objects("entities", uncertainty.Entities, entity => WriteEntity(page, entity));
            }
        );

    private static void WriteLine(JsonPage page, LineUncertainty line)
    {
        page.Text("id", line.Line.Id);
        page.Text("unit", line.Line.Unit.Symbol);
        WriteInterval(page, line.Budget, line.Line.Unit);
    }

    private static void WriteEntity(JsonPage page, EntityUncertainty entity)
    {
        page.Text("id", entity.Entity.Id);
        page.Object("total", entity.Total, total => WriteInterval(page, total, FigureUnit.Tonnes));
        page.Objects(
            "categories",
            entity.Categories,
            category =>
            {
                page.Word("category", category.Category);
                page.Object("total", category.Total, total => WriteInterval(page, total, FigureUnit.Tonnes));
            }
        );
    }

    private static void WriteInterval(JsonPage page, UncertaintyBudget budget, FigureUnit unit)
    {
        page.Exact("value", budget.Value / unit.Scale);
        page.Exact("halfWidth", budget.HalfWidth / unit.Scale);
        page.Exact("relative", budget.Relative);
        page.Exact("low", budget.Low / unit.Scale);
        page.Exact("high", budget.High / unit.Scale);
        page.Flag("zeroInside", budget.IsZeroInside);
        page.Flag("lowerBound", budget.IsLowerBound);
    }

    private static void WriteWhole(JsonPage page, UncertaintyBudget budget)
    {
        WriteInterval(page, budget, FigureUnit.Tonnes);
        page.Exact("gross", budget.Gross);
        page.Exact("assessedActivity", budget.AssessedActivity);
        page.Exact("assessedFactors", budget.AssessedFactors);
        page.Objects("contributions", budget.Contributions, item => WriteContribution(page, item));
        page.Objects("unassessed", budget.Unassessed, item => WriteUnassessed(page, item));
    }

    private static void WriteContribution(JsonPage page, UncertaintyContribution contribution)
    {
        page.Word("kind", contribution.Group.Kind);
        page.Text("name", contribution.Group.Name);
        page.Text("term", contribution.Group.Term.Length == 0 ? null : contribution.Group.Term);
        page.Exact("amount", contribution.Amount);
        page.Exact("shareOfVariance", contribution.ShareOfVariance);
    }

    private static void WriteUnassessed(JsonPage page, UnassessedTerm unassessed)
    {
        page.Text("term", unassessed.Term.Name);
        page.Text("entity", unassessed.Term.Entity);
        page.Text("source", unassessed.Term.Source);
        page.Exact("amount", unassessed.Term.Amount);
        page.Exact("share", unassessed.Share);
        page.Flag("lacksActivity", unassessed.LacksActivity);
        page.Flag("lacksFactor", unassessed.LacksFactor);
    }
}
