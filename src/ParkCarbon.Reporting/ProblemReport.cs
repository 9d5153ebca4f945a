using ParkCarbon.Domain;
using ParkCarbon.Json;

namespace ParkCarbon.Reporting;

/// <summary>Why there is no report: input that cannot be used, or a rule that broke.</summary>
public sealed record ProblemReport
{
    /// <summary>What is wrong in documents, each with its place.</summary>
    public IReadOnlyList<JsonProblem> Located { get; init; } = [];

    /// <summary>What is wrong elsewhere: with an argument, a file, a rule.</summary>
    public IReadOnlyList<BilingualText> Other { get; init; } = [];

    /// <summary>Whether there are more problems than are listed.</summary>
    public bool HasMore { get; init; }

    /// <summary>The number of problems listed.</summary>
    public int Count => Located.Count + Other.Count;
}
