using NodaTime;
using ParkCarbon.Domain;
using ParkCarbon.Domain.Carbon;
using ParkCarbon.Rules.Assessment;

namespace ParkCarbon.Rules.Facts;

/// <summary>What the dossier shows of a source at the as-of date (6.4).</summary>
public sealed class SourceFacts : IWitness
{
    internal const string DocumentationRequirement = "6.4/2";

    private readonly EmissionSource _source;
    private readonly FactIndex _index;

    internal SourceFacts(EmissionSource source, FactIndex index)
    {
        _source = source;
        _index = index;
    }

    /// <summary>The id of the source.</summary>
    public string Id => _source.Id.ToString();

    /// <summary>The category of the source.</summary>
    public GhgCategory Category => _source.Category;

    /// <summary>The day on which it was identified; unset where that is not recorded.</summary>
    public LocalDate? IdentifiedOn => _source.IdentifiedOn;

    /// <summary>Whether documented information on it is in force: what it cites, or what its entity or the park keeps for 6.4.</summary>
    [RecordedIn(nameof(ParkDossier.Documents))]
    [DependsOnAsOf]
    public bool IsDocumented =>
        _source.Evidence.Any(document => _index.IsInForce(document))
        || _index.IsKeptFor(DocumentationRequirement, _source.Entity);

    Witness IWitness.Witness =>
        new(
            "source",
            Id,
            new BilingualText(
                $"{_source.Name.Zh}（{_source.Entity}/{Id}）",
                $"{_source.Name.En} ({_source.Entity}/{Id})"
            )
        );
}
