using ParkCarbon.Domain.Carbon.Accounts;
using ParkCarbon.Domain.Carbon.Uncertainties;
using ParkCarbon.Domain.Quantities;

namespace ParkCarbon.Reporting.Json;

/// <summary>The grades of the data on which a statement rests: for the park, its entities and their categories.</summary>
internal static class DataQualityJson
{
    public static void Write(JsonPage page, CarbonAccount account)
    {
        var quality = AccountDataQuality.Of(account);
        page.Object(
            "dataQuality",
            () =>
            {
                page.Object("park", () => WriteSummary(page, quality.Park));
                page.Objects(
                    "entities",
                    quality.Entities.Zip(account.Inventory.Entities),
                    item =>
                    {
                        page.Text("id", item.First.Entity.Id);
                        WriteSummary(page, item.First.Summary);
                        page.Objects(
                            "categories",
                            quality.CategoriesOf(item.Second),
                            category =>
                            {
                                page.Word("category", category.Category);
                                WriteSummary(page, category.Summary);
                            }
                        );
                    }
                );
            }
        );
    }

    private static void WriteSummary(JsonPage page, DataQualitySummary summary)
    {
        page.Exact("gross", summary.Gross);
        page.Object("activity", () => WriteGrades(page, summary.ShareOfActivity));
        page.Object("factors", () => WriteGrades(page, summary.ShareOfFactors));
        page.Objects(
            "parts",
            summary.Parts,
            part =>
            {
                page.Word("activity", part.Activity);
                page.Word("factor", part.Factor);
                page.Text("confidence", part.Confidence);
                page.Exact("emissions", part.Emissions);
            }
        );
    }

    private static void WriteGrades(JsonPage page, Func<DataGrade, Rational?> shareOf)
    {
        foreach (var grade in Enum.GetValues<DataGrade>())
        {
            page.Exact(JsonPage.CamelCase(grade), shareOf(grade));
        }
    }
}
