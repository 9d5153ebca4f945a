using NodaTime;
using ParkCarbon.Domain;
using ParkCarbon.Domain.Support;

namespace ParkCarbon.Rules.Facts;

/// <summary>Says for people how a document stands at a date, and which documents are in use.</summary>
internal static class DocumentStanding
{
    /// <summary>Whether a document is in use, approved or not: begun, not withdrawn, and still retained.</summary>
    /// <remarks>A document without any date counts as in use: it is in the register, and nothing says that it is not.</remarks>
    public static bool IsInUse(DocumentedInformation document, LocalDate asOf) =>
        (document.InForceFrom ?? document.ApprovedOn ?? document.CreatedOn) is not { } first
            ? !HasEnded(document, asOf)
            : first <= asOf && !HasEnded(document, asOf);

    /// <summary>Whether a document was withdrawn by a date.</summary>
    public static bool IsWithdrawn(DocumentedInformation document, LocalDate asOf) => document.WithdrawnOn <= asOf;

    /// <summary>The documents, each with how it stands.</summary>
    public static BilingualText Describe(IEnumerable<DocumentedInformation> documents, LocalDate asOf)
    {
        var all = documents
            .DistinctBy(document => document.Id)
            .OrderBy(document => document.Id)
            .Select(document => (document.Id, Standing: Describe(document, asOf)))
            .ToList();
        return all.Count == 0
            ? new BilingualText("没有文件", "no document")
            : new BilingualText(
                string.Join("、", all.Select(item => $"{item.Id} {item.Standing.Zh}")),
                string.Join(", ", all.Select(item => $"{item.Id} {item.Standing.En}"))
            );
    }

    private static bool HasEnded(DocumentedInformation document, LocalDate asOf) =>
        IsWithdrawn(document, asOf) || document.RetainedUntil < asOf;

    private static BilingualText Describe(DocumentedInformation document, LocalDate asOf) =>
        document.WithdrawnOn is { } withdrawn && withdrawn <= asOf
            ? new BilingualText($"已于 {withdrawn.ToIsoText()} 作废", $"withdrawn on {withdrawn.ToIsoText()}")
        : document.RetainedUntil is { } last && last < asOf
            ? new BilingualText($"保留期已于 {last.ToIsoText()} 届满", $"retained until {last.ToIsoText()} only")
        : document.ApprovedOn is null ? new BilingualText("没有批准日期", "without a day of approval")
        : document.IsInForce(asOf) ? new BilingualText("现行有效", "in force")
        : new BilingualText("尚未生效", "not in force yet");
}
