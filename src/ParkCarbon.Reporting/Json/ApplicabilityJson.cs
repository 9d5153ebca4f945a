using ParkCarbon.Rules.Assessment;

namespace ParkCarbon.Reporting.Json;

/// <summary>The members of a statement of applicability; <c>rules/schema/applicability.schema.json</c> describes them.</summary>
internal static class ApplicabilityJson
{
    public static void Write(JsonPage page, ConformityReport report, DossierDigest dossier)
    {
        CheckJson.WriteSources(page, report, dossier);
        WriteRows(page, report);
    }

    public static void WriteRows(JsonPage page, ConformityReport report) =>
        page.Objects(
            "applicability",
            report.Applicability,
            row =>
            {
                page.Text("requirement", row.Requirement.Id);
                page.Text("citation", row.Requirement.Citation);
                page.Text("title", row.Requirement.Title);
                page.Word("condition", row.Requirement.Condition);
                page.Word("state", row.State);
                page.Text("reason", row.Reason);
                page.Objects("exclusions", row.Exclusions, exclusion => WriteExclusion(page, exclusion));
                page.Flag("checked", row.IsChecked);
                page.Object(
                    "verdicts",
                    () =>
                    {
                        foreach (var verdict in Enum.GetValues<Verdict>())
                        {
                            page.Whole(JsonPage.CamelCase(verdict), row.Verdicts.GetValueOrDefault(verdict));
                        }
                    }
                );
                page.Whole("judged", row.Judged);
            }
        );

    public static void WriteExclusion(JsonPage page, ExclusionConsidered considered)
    {
        var exclusion = considered.Exclusion;
        page.Text("id", exclusion.Id);
        page.Text("entity", (object?)exclusion.Entity);
        page.Text("reason", exclusion.Reason);
        page.Text("approvedBy", (object?)exclusion.ApprovedBy);
        page.Text("approvedOn", exclusion.ApprovedOn is { } approved ? JsonPage.Iso(approved) : null);
        page.Text("document", (object?)exclusion.Document);
        page.Text("validUntil", exclusion.ValidUntil is { } last ? JsonPage.Iso(last) : null);
        page.Flag("admitted", considered.IsAdmitted);
        page.Text("text", considered.Text);
    }
}
