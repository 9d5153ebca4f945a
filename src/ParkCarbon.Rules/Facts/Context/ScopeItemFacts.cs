using ParkCarbon.Domain;
using ParkCarbon.Domain.Carbon;
using ParkCarbon.Domain.Context;
using ParkCarbon.Rules.Assessment;

namespace ParkCarbon.Rules.Facts;

/// <summary>What the dossier shows of an activity, product or service of an entity (4.3).</summary>
public sealed class ScopeItemFacts : IWitness
{
    private readonly ScopeItem _item;
    private readonly ParkDossier _dossier;

    internal ScopeItemFacts(ScopeItem item, ParkDossier dossier) => (_item, _dossier) = (item, dossier);

    /// <summary>The id of the item.</summary>
    public string Id => _item.Id.ToString();

    /// <summary>Whether it is in the system: it names a source of its entity, or a process that controls it.</summary>
    [RecordedIn(nameof(ParkDossier.Sources), nameof(ParkDossier.Processes))]
    public bool IsInSystem =>
        _item.Sources.Any(id =>
            _dossier.Sources?.Any(source => source.Id == id && source.Entity == _item.Entity) == true
        ) || _item.Processes.Any(id => _dossier.Processes?.Any(process => process.Id == id) == true);

    /// <summary>Whether it was left out of scope.</summary>
    public bool IsLeftOut => _item.OutOfScope is not null;

    Witness IWitness.Witness =>
        new(
            "scopeItem",
            Id,
            new BilingualText($"{_item.Name.Zh}（{_item.Entity}/{Id}）", $"{_item.Name.En} ({_item.Entity}/{Id})")
        );

    /// <summary>Whether a source of an entity belongs to this item.</summary>
    internal bool Holds(string source, Id<ParkEntity> entity) =>
        _item.Entity == entity && _item.Sources.Any(id => id.ToString() == source);
}
