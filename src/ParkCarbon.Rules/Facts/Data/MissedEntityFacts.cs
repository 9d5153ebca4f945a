using ParkCarbon.Domain;
using ParkCarbon.Rules.Assessment;

namespace ParkCarbon.Rules.Facts;

/// <summary>An entity in scope that a plan leaves out.</summary>
public sealed class MissedEntityFacts : IWitness
{
    private readonly ParkEntity _entity;

    internal MissedEntityFacts(ParkEntity entity) => _entity = entity;

    /// <summary>The id of the entity.</summary>
    public string Id => _entity.Id.ToString();

    Witness IWitness.Witness => new("entity", Id, _entity.Name);
}
