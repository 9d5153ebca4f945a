using ParkCarbon.Domain;
using ParkCarbon.Rules.Assessment;

namespace ParkCarbon.Rules.Facts;

/// <summary>What an entity brings into the system (4.3).</summary>
public sealed class EntityScopeFacts : IWitness
{
    private readonly ParkEntity _entity;
    private readonly ParkDossier _dossier;

    internal EntityScopeFacts(ParkEntity entity, ParkDossier dossier) => (_entity, _dossier) = (entity, dossier);

    /// <summary>Whether its activities, products and services are listed: at least one of them.</summary>
    [RecordedIn(nameof(ParkDossier.ScopeItems))]
    public bool HasItems => _dossier.ScopeItems?.Any(item => item.Entity == _entity.Id) == true;

    Witness IWitness.Witness => new("entity", _entity.Id.ToString(), _entity.Name);
}
