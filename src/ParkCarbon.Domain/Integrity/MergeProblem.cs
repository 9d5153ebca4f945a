namespace ParkCarbon.Domain.Integrity;

/// <summary>A fact on which two parts of a dossier do not agree.</summary>
/// <param name="Part">The place of the part among the parts, zero or more.</param>
/// <param name="Problem">The problem; its path is a path into that part.</param>
public sealed record MergeProblem(int Part, IntegrityProblem Problem);
