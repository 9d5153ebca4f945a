using ParkCarbon.Rules.Packs;

namespace ParkCarbon.Reporting.Json;

/// <summary>The members of a list of rules; <c>rules/schema/rules-list.schema.json</c> describes them.</summary>
internal static class RulesJson
{
    public static void Write(JsonPage page, RulePack pack)
    {
        page.Text("standard", pack.Standard);
        page.Object(
            "pack",
            () =>
            {
                page.Text("id", pack.Id);
                page.Text("version", pack.Version);
                page.Text("sha256", pack.Sha256);
                page.Text("title", pack.Title);
            }
        );
        page.Objects("rules", pack.Rules, rule => WriteRule(page, rule));
    }

    /// <summary>How a rule judges: whom, when it applies, its conditions, the facts it reads, and where it stands.</summary>
    public static void WriteJudgement(JsonPage page, RequirementRule rule)
    {
        page.Word("subject", rule.Subject);
        page.Word("grade", rule.Grade);
        page.Text("appliesWhen", rule.AppliesWhen);
        page.Text("expression", rule.Expression);
        page.Objects(
            "locals",
            rule.Locals,
            local =>
            {
                page.Text("name", local.Key);
                page.Text("expression", local.Value);
            }
        );
        page.Texts("reads", rule.Reads);
        page.Texts("sections", rule.Sections);
        page.Text("judge", rule.Judge);
        page.Text("file", rule.File);
        page.Whole("line", rule.Line);
    }

    /// <summary>What a requirement is.</summary>
    public static void WriteRequirement(JsonPage page, Requirement requirement)
    {
        page.Text("id", requirement.Id);
        page.Text("citation", requirement.Citation);
        page.Word("modality", requirement.Modality);
        page.Word("kind", requirement.Kind);
        page.Text("title", requirement.Title);
        page.Text("gist", requirement.Gist);
    }

    private static void WriteRule(JsonPage page, RequirementRule rule)
    {
        WriteRequirement(page, rule.Requirement);
        WriteJudgement(page, rule);
    }
}
