using ParkCarbon.Domain;
using ParkCarbon.Rules.Assessment;

namespace ParkCarbon.Rules.Facts;

/// <summary>Something in the dossier that a rule counts and a finding names: an entity, a person, an action, a measure.</summary>
public sealed class NamedFacts : IWitness
{
    private readonly string _kind;
    private readonly BilingualText _text;

    internal NamedFacts(string kind, string id, BilingualText text) => (_kind, Id, _text) = (kind, id, text);

    /// <summary>The id of what is named.</summary>
    public string Id { get; }

    Witness IWitness.Witness => new(_kind, Id, _text);
}
