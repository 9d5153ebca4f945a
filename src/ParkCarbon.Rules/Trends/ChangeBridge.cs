using NodaTime;
using ParkCarbon.Domain;
using ParkCarbon.Domain.Carbon.Trends;
using ParkCarbon.Domain.Quantities;
using ParkCarbon.Rules.Methods;

namespace ParkCarbon.Rules.Trends;

/// <summary>The way from one year's figure to another's, explained exactly.</summary>
public sealed record ChangeBridge
{
    /// <summary>The year at which the way starts.</summary>
    public required DateInterval From { get; init; }

    /// <summary>The year at which it ends.</summary>
    public required DateInterval To { get; init; }

    /// <summary>The figure at the start.</summary>
    public required Figure Start { get; init; }

    /// <summary>The figure at the end.</summary>
    public required Figure End { get; init; }

    /// <summary>What activity, factors and method changed, in base units of the line; unset where that cannot be said.</summary>
    public required ChangeEffects? Effects { get; init; }

    /// <summary>Why there are no effects, where there are none.</summary>
    public BilingualText? Obstacle { get; init; }

    /// <summary>The parts of the change, largest first; they add up to the effects. Empty where the line is no sum.</summary>
    public required IReadOnlyList<ChangeContributor> Contributors { get; init; }

    /// <summary>Whether the line is a sum over the entries of the account, so that contributors can be told apart.</summary>
    public required bool IsSum { get; init; }

    /// <summary>Returns a part of the effect of activity; the parts add up to it.</summary>
    /// <param name="part">The part.</param>
    public Rational ActivityOf(ActivityPart part) =>
        Contributors
            .Where(item => PartOf(item) == part)
            .Aggregate(Rational.Zero, (sum, item) => sum + item.Effects.Activity);

    /// <summary>Tells to which part of the effect of activity a contributor belongs.</summary>
    /// <param name="contributor">The contributor.</param>
    public static ActivityPart PartOf(ChangeContributor contributor)
    {
        ArgumentNullException.ThrowIfNull(contributor);
        return contributor.IsStructural ? ActivityPart.Structure
            : contributor.Kind == ContributorKind.Instrument ? ActivityPart.Instruments
            : contributor.Kind == ContributorKind.Removal ? ActivityPart.Removals
            : ActivityPart.Sources;
    }
}
