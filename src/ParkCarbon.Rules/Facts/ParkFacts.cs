using NodaTime;
using ParkCarbon.Domain;

namespace ParkCarbon.Rules.Facts;

/// <summary>What the dossier shows of the park at the as-of date.</summary>
public sealed class ParkFacts
{
    private readonly FactIndex _index;

    internal ParkFacts(FactIndex index)
    {
        _index = index;
        Entities = [.. index.EntitiesInScope.Select(entity => new EntityFacts(entity, index))];
        PeriodsDue = [.. Entities.SelectMany(entity => entity.PeriodsDue)];
        Sources = [.. Entities.SelectMany(entity => entity.Sources)];
        Accountings = [.. Entities.SelectMany(entity => entity.Accountings)];
    }

    /// <summary>The id of the park.</summary>
    public string Id => _index.Dossier.Park.Id.ToString();

    /// <summary>The date at which everything is judged.</summary>
    [DependsOnAsOf]
    public LocalDate AsOf => _index.AsOf;

    /// <summary>The entities in scope.</summary>
    public IReadOnlyList<EntityFacts> Entities { get; }

    /// <summary>The periods for which an accounting and a report of some entity in scope are due.</summary>
    [DependsOnAsOf]
    public IReadOnlyList<AccountingDueFacts> PeriodsDue { get; }

    /// <summary>The sources of the entities in scope.</summary>
    [RecordedIn(nameof(ParkDossier.Sources))]
    [DependsOnAsOf]
    public IReadOnlyList<SourceFacts> Sources { get; }

    /// <summary>The accountings in effect of the entities in scope.</summary>
    [RecordedIn(nameof(ParkDossier.Accountings))]
    [DependsOnAsOf]
    public IReadOnlyList<AccountingFacts> Accountings { get; }

    /// <summary>The documented information on sources that is in force.</summary>
    [DependsOnAsOf]
    public IReadOnlyList<string> SourceDocuments => Union(entity => entity.SourceDocuments);

    /// <summary>The documented information of accountings that is in force.</summary>
    [DependsOnAsOf]
    public IReadOnlyList<string> AccountingDocuments => Union(entity => entity.AccountingDocuments);

    private IReadOnlyList<string> Union(Func<EntityFacts, IReadOnlyList<string>> documents) =>
        [.. Entities.SelectMany(documents).Distinct().Order(StringComparer.Ordinal)];
}
