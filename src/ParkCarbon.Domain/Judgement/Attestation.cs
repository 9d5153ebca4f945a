using NodaTime;
using ParkCarbon.Domain.Improvement;
using ParkCarbon.Domain.Standard;
using ParkCarbon.Domain.Support;

namespace ParkCarbon.Domain.Judgement;

/// <summary>What a named person found where records cannot settle whether a requirement is fulfilled (认定).</summary>
/// <remarks>
/// Suitable, adequate, effective: a person must judge, and answers for it with a name, a day and a reason. An attestation confirms what the
/// records show or finds less; it never makes good what they lack.
/// </remarks>
public sealed record Attestation
{
    /// <summary>The id of the attestation.</summary>
    public required Id<Attestation> Id { get; init; }

    /// <summary>The id of the requirement, such as "5.2/1.a".</summary>
    public required string Requirement { get; init; }

    /// <summary>The entity of which it speaks; unset for the park and whatever else the requirement is about.</summary>
    public Id<ParkEntity>? Entity { get; init; }

    /// <summary>The nonconformity of which it speaks; unset for all.</summary>
    public Id<Nonconformity>? Nonconformity { get; init; }

    /// <summary>Who judged.</summary>
    public required string By { get; init; }

    /// <summary>In what role, such as lead auditor.</summary>
    public string? Role { get; init; }

    /// <summary>The day of the judgement.</summary>
    [CountsFrom]
    public required LocalDate On { get; init; }

    /// <summary>What was found.</summary>
    public required AttestedVerdict Verdict { get; init; }

    /// <summary>Why: what was seen, and how it was weighed.</summary>
    public required BilingualText Justification { get; init; }

    /// <summary>The documented information that the judgement rests on.</summary>
    public IReadOnlyList<Id<DocumentedInformation>> Evidence
    {
        get;
        init => field = ValueList<Id<DocumentedInformation>>.Copy(value);
    } = ValueList<Id<DocumentedInformation>>.Empty;

    /// <summary>The last day on which it counts; unset where it has no end.</summary>
    public LocalDate? ValidUntil { get; init; }
}
