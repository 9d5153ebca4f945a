using ParkCarbon.Rules.Packs;

namespace ParkCarbon.Reporting.Json;

/// <summary>The members of an explanation; <c>rules/schema/explain.schema.json</c> describes them.</summary>
internal static class ExplanationJson
{
    public static void Write(JsonPage page, RequirementExplanation explanation)
    {
        var pack = explanation.Pack;
        page.Text("standard", pack.Standard);
        page.Object(
            "pack",
            () =>
            {
                page.Text("id", pack.Id);
                page.Text("version", pack.Version);
                page.Text("sha256", pack.Sha256);
            }
        );
        page.Object("requirement", () => RulesJson.WriteRequirement(page, explanation.Requirement));
        page.Objects(
            "records",
            explanation.Records,
            record =>
            {
                page.Text("name", record.Name);
                page.Texts("paths", record.Paths);
            }
        );
        page.Objects("rules", explanation.Rules, rule => WriteRule(page, rule));
        page.Text("asOf", explanation.Report is { } judged ? JsonPage.Iso(judged.AsOf) : null);
        if (explanation.Report is { } report)
        {
            page.Objects("findings", report.Findings, finding => CheckJson.WriteFinding(page, finding));
        }
        else
        {
            page.Digits("findings", null);
        }
    }

    private static void WriteRule(JsonPage page, RequirementRule rule)
    {
        RulesJson.WriteJudgement(page, rule);
        page.Text("notApplicable", rule.NotApplicable);
        page.Text("holds", rule.Holds);
        page.Objects(
            "conditions",
            rule.Conditions,
            condition =>
            {
                page.Text("name", condition.Name);
                page.Text("expression", condition.Expression);
                page.Word("grade", condition.Grade);
                page.Texts("sections", condition.Sections);
                page.Text("otherwise", condition.Otherwise);
                page.Text("remedy", condition.Remedy);
            }
        );
    }
}
