using ParkCarbon.Domain;
using ParkCarbon.Domain.Carbon;
using ParkCarbon.Domain.Carbon.Accounts;
using ParkCarbon.Domain.Carbon.Trends;
using ParkCarbon.Domain.Quantities;

namespace ParkCarbon.Rules.Trends;

/// <summary>What one source, flow, sink or instrument has to do with a change.</summary>
public sealed record ChangeContributor
{
    /// <summary>What it is.</summary>
    public required ContributorKind Kind { get; init; }

    /// <summary>The entity; unset for <see cref="ContributorKind.Constant"/>.</summary>
    public Id<ParkEntity>? Entity { get; init; }

    /// <summary>The source or sink.</summary>
    public Id<EmissionSource>? Source { get; init; }

    /// <summary>The flow inside the park.</summary>
    public Id<InternalFlow>? Flow { get; init; }

    /// <summary>The kind of instrument.</summary>
    public EntryKind? Instrument { get; init; }

    /// <summary>Whether it was there at both ends.</summary>
    public required ContributorStanding Standing { get; init; }

    /// <summary>Whether its entity belonged to the park for other days of the one year than of the other.</summary>
    public required bool IsStructural { get; init; }

    /// <summary>What it brings to the line at the start.</summary>
    public required Rational Start { get; init; }

    /// <summary>What it brings to the line at the end.</summary>
    public required Rational End { get; init; }

    /// <summary>Why the two differ.</summary>
    public required ChangeEffects Effects { get; init; }
}
