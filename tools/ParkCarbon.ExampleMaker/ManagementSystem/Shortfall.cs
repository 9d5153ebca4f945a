using ParkCarbon.Domain;

namespace ParkCarbon.ExampleMaker.ManagementSystem;

/// <summary>One change that makes a conforming park fall short, and what an assessment has to say of it.</summary>
/// <param name="What">What is wrong, in words.</param>
/// <param name="Plant">The change.</param>
/// <param name="Findings">The findings that turn, each "requirement subject".</param>
internal sealed record Shortfall(
    BilingualText What,
    Func<ParkDossier, ParkDossier> Plant,
    IReadOnlyList<string> Findings
)
{
    /// <summary>The ids of things that the findings have to name.</summary>
    public IReadOnlyList<string> Witnesses { get; init; } = [];

    /// <summary>The verdict: "nonconformity", "observation" or "undetermined".</summary>
    public string Verdict { get; init; } = "nonconformity";
}
