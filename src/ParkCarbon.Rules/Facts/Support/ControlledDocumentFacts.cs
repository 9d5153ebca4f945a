using NodaTime;
using ParkCarbon.Domain;
using ParkCarbon.Domain.Support;
using ParkCarbon.Rules.Assessment;

namespace ParkCarbon.Rules.Facts;

/// <summary>What the dossier shows of a document that is in use (7.5.2, 7.5.3).</summary>
public sealed class ControlledDocumentFacts : IWitness
{
    private readonly DocumentedInformation _document;
    private readonly FactIndex _index;

    internal ControlledDocumentFacts(DocumentedInformation document, FactIndex index) =>
        (_document, _index) = (document, index);

    /// <summary>The id of the document.</summary>
    public string Id => _document.Id.ToString();

    /// <summary>Whether it has a number or a version by which it can be told from others.</summary>
    public bool HasReference => HasNumber || HasVersion;

    /// <summary>Whether it has a reference number.</summary>
    public bool HasNumber => _document.Number is not null;

    /// <summary>Whether it has a version.</summary>
    public bool HasVersion => _document.Version is not null;

    /// <summary>The day on which it was made; unset where that is not recorded.</summary>
    public LocalDate? CreatedOn => _document.CreatedOn;

    /// <summary>Whether it says who wrote it.</summary>
    public bool HasAuthor => _document.Author is not null;

    /// <summary>Whether its format is recorded: language, kind of file, form.</summary>
    public bool HasFormat => _document.Format is not null;

    /// <summary>What it is kept on; unset where that is not recorded.</summary>
    public DocumentMedium? Medium => _document.Medium;

    /// <summary>Whether it says who reviewed it.</summary>
    public bool HasReviewer => _document.ReviewedBy is not null;

    /// <summary>Whether it says who approved it, and on which day.</summary>
    public bool HasApproval => _document is { ApprovedBy: not null, ApprovedOn: not null };

    /// <summary>Whether it came into force before it was approved.</summary>
    public bool WasUsedUnapproved => _document.InForceFrom < _document.ApprovedOn;

    /// <summary>Whether somebody who needs it can find it: it says where it is kept, how it is found, or who has it.</summary>
    public bool CanBeFound => HasStorage || HasAccess || _document.DistributedTo.Count > 0;

    /// <summary>Whether it says how it is protected.</summary>
    public bool HasProtection => _document.Protection is not null;

    /// <summary>Whether it says how it is found, and who may read and who may alter it.</summary>
    public bool HasAccess => _document.Access is not null;

    /// <summary>Whether it says where it is kept.</summary>
    public bool HasStorage => _document.StoredAt is not null;

    /// <summary>Whether it says how it is kept legible.</summary>
    public bool HasPreservation => _document.Preservation is not null;

    /// <summary>Whether it says what changed against the version that it replaces.</summary>
    public bool HasChangeNote => _document.ChangeNote is not null;

    /// <summary>Whether the version that it replaces was withdrawn.</summary>
    [DependsOnAsOf]
    public bool HasWithdrawnReplaced =>
        (_index.Dossier.Documents ?? []).Any(document =>
            document.Id == _document.Replaces && DocumentStanding.IsWithdrawn(document, _index.AsOf)
        );

    /// <summary>Whether it says until when it is retained.</summary>
    public bool HasRetention => _document.RetainedUntil is not null;

    /// <summary>Whether it says what happens when its retention ends.</summary>
    public bool HasDisposition => _document.Disposition is not null;

    /// <summary>Whether the record marks it as external.</summary>
    public bool IsMarkedExternal => _document.Origin == DocumentOrigin.External;

    /// <summary>Whether it says who issued it.</summary>
    public bool HasIssuer => _document.Issuer is not null;

    Witness IWitness.Witness =>
        new(
            "document",
            Id,
            new BilingualText(
                $"{_document.Title.Zh}（{Id}{(_document.Replaces is { } zh ? $"，代替 {zh}" : "")}）",
                $"{_document.Title.En} ({Id}{(_document.Replaces is { } en ? $", replaces {en}" : "")})"
            )
        );

    internal bool ReplacesAnother => _document.Replaces is not null;
}
