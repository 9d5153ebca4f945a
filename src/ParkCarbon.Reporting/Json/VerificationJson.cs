using ParkCarbon.Domain;
using ParkCarbon.Verification;

namespace ParkCarbon.Reporting.Json;

/// <summary>The members of a check of a statement.</summary>
internal static class VerificationJson
{
    public static void Write(JsonPage page, StatementCheck check)
    {
        page.Flag("verified", check.IsVerified);
        page.Whole("entries", check.Entries);
        page.Digits("serials", check.Serials.ToString(System.Globalization.CultureInfo.InvariantCulture));
        page.Whole("lines", check.Lines);
        page.Texts("unproved", check.Unproved);
        page.Objects(
            "findings",
            check.Findings,
            finding =>
            {
                page.Word("kind", finding.Kind);
                page.Text("path", finding.Path);
                page.Text("found", finding.Found);
                page.Text("expected", finding.Expected);
                page.Text("message", new BilingualText(finding.Zh, finding.En));
            }
        );
    }
}
