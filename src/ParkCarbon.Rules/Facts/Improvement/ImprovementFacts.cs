using ParkCarbon.Domain;
using ParkCarbon.Domain.Evaluation;

namespace ParkCarbon.Rules.Facts;

/// <summary>What the dossier shows of improvement at the as-of date (clause 10).</summary>
public sealed class ImprovementFacts
{
    internal ImprovementFacts(FactIndex index)
    {
        var dossier = index.Dossier;
        var present = index.EntitiesPresent.Select(entity => entity.Id).ToHashSet();
        Actions =
        [
            .. (dossier.Improvements ?? [])
                .OrderBy(action => action.Id)
                .Select(action => new ImprovementActionFacts(action, index)),
        ];
        Decisions =
        [
            .. (dossier.ManagementReviews ?? [])
                .Where(review => present.Contains(review.Entity))
                .SelectMany(review => review.Decisions)
                .Concat((dossier.OverallReviews ?? []).SelectMany(review => review.Decisions))
                .Where(decision => decision.Kind == ReviewDecisionKind.Improvement)
                .OrderBy(decision => decision.Id)
                .Select(decision => new ImprovementDecisionFacts(decision, index)),
        ];
    }

    /// <summary>The improvements that had been decided (10.1).</summary>
    [RecordedIn(nameof(ParkDossier.Improvements))]
    public IReadOnlyList<ImprovementActionFacts> Actions { get; }

    /// <summary>The decisions of management reviews about opportunities to improve (10.1).</summary>
    [RecordedIn(nameof(ParkDossier.ManagementReviews), nameof(ParkDossier.OverallReviews))]
    [DependsOnAsOf]
    public IReadOnlyList<ImprovementDecisionFacts> Decisions { get; }
}
