using ParkCarbon.Rules.Assessment;
using ParkCarbon.Rules.Packs;

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
        WriteSources(page, report, dossier);
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
        ApplicabilityJson.WriteRows(page, report);
        page.Objects("unheeded", report.Unheeded, unheeded => WriteUnheeded(page, unheeded));
        page.Object("neutrality", () => NeutralityJson.Write(page, report.Neutrality, digests));
    }

    /// <summary>By what, of what and as of when: what every report on a dossier begins with.</summary>
    public static void WriteSources(JsonPage page, ConformityReport report, DossierDigest dossier)
    {
        page.Text("standard", report.Pack.Standard);
        page.Object(
            "pack",
            () =>
            {
                page.Text("id", report.Pack.Id);
                page.Text("version", report.Pack.Version);
                page.Text("sha256", report.Pack.Sha256);
                page.Objects("parameters", report.Parameters, parameter => WriteParameter(page, parameter));
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
    }

    private static void WriteParameter(JsonPage page, PackParameter parameter)
    {
        page.Text("id", parameter.Id);
        page.Text("interpretation", parameter.Interpretation);
        page.Text("title", parameter.Title);
        page.Text("value", parameter.Value);
        page.Text("unit", parameter.Unit);
        page.Text("source", parameter.Source);
        page.Text("confidence", parameter.Confidence);
    }

    private static void WriteAttestation(JsonPage page, AttestationConsidered considered)
    {
        var attestation = considered.Attestation;
        page.Text("id", attestation.Id);
        page.Word("effect", considered.Effect);
        page.Text("text", considered.Text);
        page.Text("by", attestation.By);
        page.Text("role", (object?)attestation.Role);
        page.Text("on", JsonPage.Iso(attestation.On));
        page.Text("validUntil", attestation.ValidUntil is { } last ? JsonPage.Iso(last) : null);
        page.Word("verdict", attestation.Verdict);
        page.Text("justification", attestation.Justification);
        page.Texts("evidence", attestation.Evidence.Select(id => id.ToString()));
    }

    private static void WriteUnheeded(JsonPage page, Unheeded unheeded)
    {
        page.Word("kind", unheeded.Kind);
        page.Text("id", unheeded.Id);
        page.Text("requirement", unheeded.Requirement);
        page.Word("reason", unheeded.Reason);
        page.Text("text", unheeded.Text);
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
        page.Text("toJudge", finding.ToJudge);
        page.Object("attestation", finding.Attestation, attestation => WriteAttestation(page, attestation));
        page.Object("exclusion", finding.Exclusion, exclusion => ApplicabilityJson.WriteExclusion(page, exclusion));
        page.Object(
            "escalated",
            finding.Escalated,
            escalation =>
            {
                page.Whole("fallShort", escalation.FallShort);
                page.Whole("inScope", escalation.InScope);
            }
        );
    }
}
