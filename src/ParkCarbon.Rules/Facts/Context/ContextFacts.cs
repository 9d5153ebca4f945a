using ParkCarbon.Domain;
using ParkCarbon.Domain.Context;

namespace ParkCarbon.Rules.Facts;

/// <summary>What the dossier shows of the park's context at the as-of date (clause 4).</summary>
public sealed class ContextFacts
{
    internal ContextFacts(FactIndex index)
    {
        var dossier = index.Dossier;
        var present = index.EntitiesPresent.ToList();
        Issues = [.. InOrder(dossier.Issues, issue => issue.Id).Select(issue => new ContextIssueFacts(issue, index))];
        InterestedParties =
        [
            .. InOrder(dossier.InterestedParties, party => party.Id)
                .Select(party => new InterestedPartyFacts(party, index)),
        ];
        Needs = [.. InOrder(dossier.Needs, need => need.Id).Select(need => new NeedFacts(need, index))];
        NeedsReview = new PeriodicReviewFacts(
            "needsReview",
            dossier.Park.Id.ToString(),
            new BilingualText("相关方需求和期望", "needs and expectations"),
            dossier.NeedsReview,
            Needs.Select(need => need.DeterminedOn).Min(),
            index
        );
        var obligations = InOrder(dossier.Obligations, obligation => obligation.Id)
            .Where(obligation => !(obligation.InForceFrom > index.AsOf) && !(obligation.RepealedOn <= index.AsOf))
            .ToList();
        Obligations = [.. obligations.Select(obligation => new ObligationFacts(obligation, index))];
        EntityObligations = EntityObligationFacts.Of(obligations, present, dossier);
        Scope = new ScopeFacts(dossier.Scope, Issues, Needs, index);
        EntityScopes = [.. present.Select(entity => new EntityScopeFacts(entity, dossier))];
        ScopeItems =
        [
            .. InOrder(dossier.ScopeItems, item => item.Id)
                .Where(item => present.Any(entity => entity.Id == item.Entity))
                .Select(item => new ScopeItemFacts(item, dossier)),
        ];
        Exclusions = ScopeExclusionFacts.Of(dossier, index.AsOf);
        SourcesOutsideItems =
        [
            .. present.SelectMany(entity =>
                index.SourcesOf(entity.Id).Where(source => !ScopeItems.Any(item => item.Holds(source.Id, entity.Id)))
            ),
        ];
        Processes =
        [
            .. InOrder(dossier.Processes, process => process.Id)
                .Select(process => new SystemProcessFacts(process, index)),
        ];
        ProcessKinds =
        [
            .. Enum.GetValues<ProcessKind>()
                .Where(kind => kind != ProcessKind.Other)
                .Select(kind => new ProcessKindFacts(kind, Processes)),
        ];
        Trends =
        [
            .. InOrder(dossier.Indicators, indicator => indicator.Id)
                .Where(indicator => indicator.Process is null)
                .Select(indicator => new PerformanceTrendFacts(indicator, index)),
        ];
    }

    /// <summary>The issues that the park has determined (4.1).</summary>
    [RecordedIn(nameof(ParkDossier.Issues))]
    public IReadOnlyList<ContextIssueFacts> Issues { get; }

    /// <summary>The interested parties that the park has determined (4.2 a).</summary>
    [RecordedIn(nameof(ParkDossier.InterestedParties))]
    public IReadOnlyList<InterestedPartyFacts> InterestedParties { get; }

    /// <summary>Their needs and expectations (4.2 b).</summary>
    [RecordedIn(nameof(ParkDossier.Needs))]
    public IReadOnlyList<NeedFacts> Needs { get; }

    /// <summary>The reviews of needs and expectations; the first interval runs from the day on which the first need was determined (4.2).</summary>
    [RecordedIn(nameof(ParkDossier.NeedsReview))]
    public PeriodicReviewFacts NeedsReview { get; }

    /// <summary>Those reviews, alone, where the interval has passed since the last; empty where they are in time or have none.</summary>
    [RecordedIn(nameof(ParkDossier.NeedsReview))]
    [DependsOnAsOf]
    public IReadOnlyList<PeriodicReviewFacts> NeedsReviewsOverdue =>
        NeedsReview is { HasInterval: true, IsInTime: false } ? [NeedsReview] : [];

    /// <summary>The legal and other requirements that are in force (4.2).</summary>
    [RecordedIn(nameof(ParkDossier.Obligations))]
    [DependsOnAsOf]
    public IReadOnlyList<ObligationFacts> Obligations { get; }

    /// <summary>Those requirements once for each entity that they apply to (4.2).</summary>
    [RecordedIn(nameof(ParkDossier.Obligations))]
    [DependsOnAsOf]
    public IReadOnlyList<EntityObligationFacts> EntityObligations { get; }

    /// <summary>The scope of the system (4.3).</summary>
    [RecordedIn(nameof(ParkDossier.Scope))]
    public ScopeFacts Scope { get; }

    /// <summary>What each entity that belongs to the park and is in scope brings into the system (4.3).</summary>
    [DependsOnAsOf]
    public IReadOnlyList<EntityScopeFacts> EntityScopes { get; }

    /// <summary>The activities, products and services of those entities (4.3).</summary>
    [RecordedIn(nameof(ParkDossier.ScopeItems))]
    [DependsOnAsOf]
    public IReadOnlyList<ScopeItemFacts> ScopeItems { get; }

    /// <summary>The entities, activities, products and services that were left out of scope (4.3).</summary>
    [DependsOnAsOf]
    public IReadOnlyList<ScopeExclusionFacts> Exclusions { get; }

    /// <summary>The sources of those entities that belong to none of their activities, products and services (4.3).</summary>
    [RecordedIn(nameof(ParkDossier.ScopeItems), nameof(ParkDossier.Sources))]
    [DependsOnAsOf]
    public IReadOnlyList<SourceFacts> SourcesOutsideItems { get; }

    /// <summary>The processes of the system (4.4).</summary>
    [RecordedIn(nameof(ParkDossier.Processes))]
    public IReadOnlyList<SystemProcessFacts> Processes { get; }

    /// <summary>The kinds of process that the standard itself needs (4.4).</summary>
    [RecordedIn(nameof(ParkDossier.Processes))]
    public IReadOnlyList<ProcessKindFacts> ProcessKinds { get; }

    /// <summary>How the indicators of the park as a whole have moved (4.4).</summary>
    [RecordedIn(nameof(ParkDossier.Indicators), nameof(ParkDossier.IndicatorReadings))]
    public IReadOnlyList<PerformanceTrendFacts> Trends { get; }

    private static IEnumerable<T> InOrder<T>(IReadOnlyList<T>? records, Func<T, Id<T>> idOf)
        where T : class => (records ?? []).OrderBy(idOf);
}
