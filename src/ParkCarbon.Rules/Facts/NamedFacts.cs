using ParkCarbon.Domain;
using ParkCarbon.Rules.Assessment;

namespace ParkCarbon.Rules.Facts;

/// <summary>Something that a rule counts and a finding names: an entity, a person or a measure, or what is missing of it or contradicts it.</summary>
public sealed class NamedFacts : IWitness
{
    private readonly string _kind;
    private readonly BilingualText _text;

    internal NamedFacts(string kind, string id, BilingualText text) => (_kind, Id, _text) = (kind, id, text);

    /// <summary>Names an entity.</summary>
    internal static NamedFacts Of(ParkEntity entity) => new("entity", entity.Id.ToString(), entity.Name);

    /// <summary>The id of what is named.</summary>
    public string Id { get; }

    Witness IWitness.Witness => new(_kind, Id, _text);
}
