using NodaTime;
using ParkCarbon.Domain.Standard;

namespace ParkCarbon.Domain.Support;

/// <summary>A piece of documented information (文件化信息, 7.5): a document or a record, whatever the medium.</summary>
[Clause("7.5.2/1.a")]
public sealed record DocumentedInformation
{
    private readonly IReadOnlyList<string> _supports = ValueList<string>.Empty;

    /// <summary>The id by which records in the dossier cite it.</summary>
    public required Id<DocumentedInformation> Id { get; init; }

    /// <summary>Its title.</summary>
    public required BilingualText Title { get; init; }

    /// <summary>The requirement ids for which it is kept, such as "6.4/2".</summary>
    [Clause("7.5.1/1.a")]
    public IReadOnlyList<string> Supports
    {
        get => _supports;
        init => _supports = ValueList<string>.Copy(value);
    }

    /// <summary>The entity that it belongs to; unset for the park's own.</summary>
    public Id<ParkEntity>? Entity { get; init; }

    /// <summary>Its reference number (引用编号).</summary>
    public string? Number { get; init; }

    /// <summary>Its version.</summary>
    public string? Version { get; init; }

    /// <summary>Who wrote it.</summary>
    public string? Author { get; init; }

    /// <summary>The day on which this version was made.</summary>
    public LocalDate? CreatedOn { get; init; }

    /// <summary>Who approved it for suitability and adequacy.</summary>
    [Clause("7.5.2/1.c")]
    public string? ApprovedBy { get; init; }

    /// <summary>The day on which it was approved.</summary>
    [Clause("7.5.2/1.c")]
    public LocalDate? ApprovedOn { get; init; }

    /// <summary>The first day on which it is in force; unset where it is from its approval.</summary>
    public LocalDate? InForceFrom { get; init; }

    /// <summary>The day from which it is no longer in force, because it was withdrawn or replaced.</summary>
    public LocalDate? WithdrawnOn { get; init; }

    /// <summary>The last day of its retention (保留).</summary>
    [Clause("7.5.3/2.4")]
    public LocalDate? RetainedUntil { get; init; }

    /// <summary>Where it is kept: a folder, system or cabinet.</summary>
    [Clause("7.5.3/2.2")]
    public string? StoredAt { get; init; }

    /// <summary>What it is about (描述).</summary>
    [Clause("7.5.2/1.a")]
    public BilingualText? Description { get; init; }

    /// <summary>Its format: language, kind of file, form.</summary>
    [Clause("7.5.2/1.b")]
    public string? Format { get; init; }

    /// <summary>What it is kept on (媒介).</summary>
    [Clause("7.5.2/1.b")]
    public DocumentMedium? Medium { get; init; }

    /// <summary>Who reviewed it for suitability and adequacy before it was approved.</summary>
    [Clause("7.5.2/1.c")]
    public string? ReviewedBy { get; init; }

    /// <summary>The entities that have it (分发).</summary>
    [Clause("7.5.3/1.a")]
    public IReadOnlyList<Id<ParkEntity>> DistributedTo
    {
        get;
        init => field = ValueList<Id<ParkEntity>>.Copy(value);
    } = ValueList<Id<ParkEntity>>.Empty;

    /// <summary>How it is found, and who may read and who may alter it (访问、检索).</summary>
    [Clause("7.5.3/2.1")]
    public BilingualText? Access { get; init; }

    /// <summary>How it is protected against loss of confidentiality, misuse and damage.</summary>
    [Clause("7.5.3/1.b")]
    public BilingualText? Protection { get; init; }

    /// <summary>How it is kept legible (易读性).</summary>
    [Clause("7.5.3/2.2")]
    public BilingualText? Preservation { get; init; }

    /// <summary>The earlier version that it replaces.</summary>
    [Clause("7.5.3/2.3")]
    public Id<DocumentedInformation>? Replaces { get; init; }

    /// <summary>What changed against the earlier version.</summary>
    [Clause("7.5.3/2.3")]
    public BilingualText? ChangeNote { get; init; }

    /// <summary>What happens to it when its retention ends (处置).</summary>
    [Clause("7.5.3/2.4")]
    public BilingualText? Disposition { get; init; }

    /// <summary>Where it comes from; unset where that is not recorded.</summary>
    [Clause("7.5.3/3")]
    public DocumentOrigin? Origin { get; init; }

    /// <summary>Who issued it, where it is of external origin.</summary>
    [Clause("7.5.3/3")]
    public string? Issuer { get; init; }

    /// <summary>The SHA-256 of the file, 64 hexadecimal digits, where it is a file.</summary>
    public string? Sha256 { get; init; }

    /// <summary>Tells whether it counts as evidence at a date: approved, in force, not withdrawn, and still retained.</summary>
    /// <param name="asOf">The date.</param>
    public bool IsInForce(LocalDate asOf) =>
        ApprovedOn <= asOf
        && (InForceFrom is null || InForceFrom <= asOf)
        && (WithdrawnOn is null || asOf < WithdrawnOn)
        && (RetainedUntil is null || asOf <= RetainedUntil);
}
