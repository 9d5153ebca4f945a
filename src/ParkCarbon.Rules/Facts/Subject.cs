using ParkCarbon.Rules.Assessment;
using ParkCarbon.Rules.Engine;

namespace ParkCarbon.Rules.Facts;

/// <summary>One thing that rules are run on, with the values of their inputs.</summary>
internal sealed record Subject(FindingSubject About)
{
    /// <summary>The values of the inputs.</summary>
    public required RuleArguments Arguments { get; init; }
}
