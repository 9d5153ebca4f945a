using ParkCarbon.Domain;
using ParkCarbon.Domain.Standard;

namespace ParkCarbon.Rules.Assessment;

/// <summary>What one rule says of one subject, with its reasons (审核发现).</summary>
/// <remarks>Passes carry their reasons as shortfalls do. Texts are rendered from the data; a reader can check each.</remarks>
public sealed record Finding
{
    /// <summary>The requirement id, such as "8.2/1.1".</summary>
    public required string Requirement { get; init; }

    /// <summary>The clause as an auditor cites it, such as "8.2".</summary>
    public required string Citation { get; init; }

    /// <summary>The strength of the requirement.</summary>
    public required Modality Modality { get; init; }

    /// <summary>The title of the requirement.</summary>
    public required BilingualText Title { get; init; }

    /// <summary>The verdict.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>The proposed grade; set for nonconformities alone.</summary>
    public Grade? Grade { get; init; }

    /// <summary>On what the verdict rests.</summary>
    public required Assurance Assurance { get; init; }

    /// <summary>What the finding is about.</summary>
    public required FindingSubject Subject { get; init; }

    /// <summary>The finding in words: one sentence for each condition that falls short.</summary>
    public required BilingualText Message { get; init; }

    /// <summary>The conditions that decided.</summary>
    public required IReadOnlyList<FindingReason> Because { get; init; }

    /// <summary>The things in the dossier that show it.</summary>
    public required IReadOnlyList<Witness> Witnesses { get; init; }

    /// <summary>The ids of the documented information that the verdict rests on.</summary>
    public required IReadOnlyList<string> Evidence { get; init; }

    /// <summary>The names of the conditions that fall short, in the rule's order; the rule's id where it has only one.</summary>
    public IReadOnlyList<string> Shortfalls { get; init; } = [];

    /// <summary>What remains for a person to judge; set where the records conform and nobody has judged yet.</summary>
    public BilingualText? ToJudge { get; init; }

    /// <summary>The attestation that was weighed; unset where there is none.</summary>
    public AttestationConsidered? Attestation { get; init; }

    /// <summary>The exclusion that concerns the subject, admitted or refused; unset where there is none.</summary>
    public ExclusionConsidered? Exclusion { get; init; }

    /// <summary>Why the grade was raised; unset where it was not.</summary>
    public Escalation? Escalated { get; init; }

    /// <summary>What would mend it; unset where there is nothing to mend.</summary>
    public BilingualText? Remedy { get; init; }
}
