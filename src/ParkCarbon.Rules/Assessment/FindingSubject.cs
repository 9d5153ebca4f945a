using ParkCarbon.Domain;

namespace ParkCarbon.Rules.Assessment;

/// <summary>The one thing that a finding is about.</summary>
/// <param name="Kind">What kind of thing it is.</param>
/// <param name="Id">Its id in the dossier.</param>
/// <param name="Name">Its name for people.</param>
public sealed record FindingSubject(SubjectKind Kind, string Id, BilingualText Name);
