namespace ParkCarbon.Domain.Carbon.Ledgers;

/// <summary>A rule that has no number in it: that it holds, and who says so.</summary>
public sealed record InstrumentRule
{
    /// <summary>What the rule says, in a sentence.</summary>
    public required BilingualText Text { get; init; }

    /// <summary>Where the rule comes from.</summary>
    public required Provenance Source { get; init; }
}
