using NodaTime;

namespace ParkCarbon.Rules.Facts;

/// <summary>What the dossier shows of the park at the as-of date.</summary>
public sealed class ParkFacts
{
    private readonly FactIndex _index;

    internal ParkFacts(FactIndex index)
    {
        _index = index;
        Entities = [.. index.EntitiesInScope.Select(entity => new EntityFacts(entity, index))];
        Sources = [.. Entities.SelectMany(entity => entity.Sources)];
        Accountings = index.AccountingsInScope;
    }

    /// <summary>The id of the park.</summary>
    public string Id => _index.Dossier.Park.Id.ToString();

    /// <summary>The date at which everything is judged.</summary>
    public LocalDate AsOf => _index.AsOf;

    /// <summary>The entities in scope.</summary>
    public IReadOnlyList<EntityFacts> Entities { get; }

    /// <summary>The sources of the entities in scope.</summary>
    public IReadOnlyList<SourceFacts> Sources { get; }

    /// <summary>The accountings of the entities in scope that were complete by the as-of date.</summary>
    public IReadOnlyList<AccountingFacts> Accountings { get; }

    /// <summary>The documented information on sources and accountings that is in force.</summary>
    public IReadOnlyList<string> Documents => _index.DocumentsOf(null);
}
