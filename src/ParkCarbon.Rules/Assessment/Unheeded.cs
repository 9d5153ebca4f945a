using ParkCarbon.Domain;

namespace ParkCarbon.Rules.Assessment;

/// <summary>An attestation or exclusion of the dossier that touched no finding (未起作用的认定或排除), and why.</summary>
/// <param name="Kind">Which of the two it is.</param>
/// <param name="Id">Its id in the dossier.</param>
/// <param name="Requirement">The id of the requirement, as it is written there.</param>
/// <param name="Reason">Why it touched none.</param>
/// <param name="Text">That in a sentence, and what would mend it.</param>
public sealed record Unheeded(
    UnheededKind Kind,
    string Id,
    string Requirement,
    UnheededReason Reason,
    BilingualText Text
);
