using ParkCarbon.Rules.Assessment;

namespace ParkCarbon.Reporting.Json;

/// <summary>The members of a conformity report; <c>rules/schema/check.schema.json</c> describes them.</summary>
internal static class CheckJson
{
    public static void Write(
        JsonPage page,
        ConformityReport report,
        DossierDigest dossier,
        IReadOnlyDictionary<string, string> digests
    )
    {
        page.Text("standard", report.Pack.Standard);
        page.Object(
            "pack",
            () =>
            {
                page.Text("id", report.Pack.Id);
                page.Text("version", report.Pack.Version);
                page.Text("sha256", report.Pack.Sha256);
            }
        );
        page.Object(
            "dossier",
            () =>
            {
                page.Text("sha256", dossier.Sha256);
                page.Texts("parts", dossier.Parts);
            }
        );
        page.Text("asOf", JsonPage.Iso(report.AsOf));
        NeutralityJson.WriteChoices(page, report.Neutrality);
        page.Object(
            "summary",
            () =>
            {
                foreach (var verdict in Enum.GetValues<Verdict>())
                {
                    page.Whole(JsonPage.CamelCase(verdict), report.Count(verdict));
                }
            }
        );
        page.Objects("findings", report.Findings, finding => WriteFinding(page, finding));
        page.Object("neutrality", () => NeutralityJson.Write(page, report.Neutrality, digests));
    }

    public static void WriteFinding(JsonPage page, Finding finding)
    {
        page.Text("requirement", finding.Requirement);
        page.Text("citation", finding.Citation);
        page.Word("modality", finding.Modality);
        page.Text("title", finding.Title);
        page.Word("verdict", finding.Verdict);
        page.Word("grade", finding.Grade);
        page.Word("assurance", finding.Assurance);
        page.Object(
            "subject",
            () =>
            {
                page.Word("kind", finding.Subject.Kind);
                page.Text("id", finding.Subject.Id);
                page.Text("name", finding.Subject.Name);
            }
        );
        page.Text("message", finding.Message);
        page.Objects(
            "because",
            finding.Because,
            reason =>
            {
                page.Text("fact", reason.Fact);
                page.Text("expected", reason.Expected);
                page.Text("actual", reason.Actual);
                page.Flag("met", reason.Met);
            }
        );
        page.Objects(
            "witnesses",
            finding.Witnesses,
            witness =>
            {
                page.Text("kind", witness.Kind);
                page.Text("id", witness.Id);
                page.Text("text", witness.Text);
            }
        );
        page.Texts("evidence", finding.Evidence);
        page.Text("remedy", finding.Remedy);
    }
}
