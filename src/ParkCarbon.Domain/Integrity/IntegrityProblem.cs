namespace ParkCarbon.Domain.Integrity;

/// <summary>Something in a dossier that cannot be, or does not hold together: where, what was found, what was expected, what to do.</summary>
/// <remarks>A problem makes the dossier unusable. What merely falls short of the standard is a finding, and for the rules to tell.</remarks>
public sealed record IntegrityProblem
{
    private readonly IReadOnlyList<DossierPath> _related = ValueList<DossierPath>.Empty;

    /// <summary>The place of the problem.</summary>
    public required DossierPath Path { get; init; }

    /// <summary>What is wrong, as a stable identifier: one of <see cref="IntegrityCodes"/>.</summary>
    public required string Code { get; init; }

    /// <summary>What was found.</summary>
    public required BilingualText Found { get; init; }

    /// <summary>What was expected.</summary>
    public required BilingualText Expected { get; init; }

    /// <summary>What to do about it, as a sentence.</summary>
    public required BilingualText Remedy { get; init; }

    /// <summary>Other places that the problem is about, such as the first of two equal ids.</summary>
    public IReadOnlyList<DossierPath> Related
    {
        get => _related;
        init => _related = ValueList<DossierPath>.Copy(value);
    }

    /// <summary>The problem on one line, without the remedy.</summary>
    public BilingualText Message =>
        new($"{Path}：发现{Found.Zh}，应为{Expected.Zh}。", $"{Path}: found {Found.En}, expected {Expected.En}.");

    /// <summary>Returns the whole problem on one line, in English.</summary>
    public override string ToString() => $"{Message.En} {Remedy.En}";
}
