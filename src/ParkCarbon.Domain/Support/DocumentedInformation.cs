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
