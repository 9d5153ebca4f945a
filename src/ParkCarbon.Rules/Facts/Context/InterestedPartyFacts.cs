using NodaTime;
using ParkCarbon.Domain;
using ParkCarbon.Domain.Context;
using ParkCarbon.Rules.Assessment;

namespace ParkCarbon.Rules.Facts;

/// <summary>What the dossier shows of an interested party (4.2).</summary>
public sealed class InterestedPartyFacts : IWitness
{
    private readonly InterestedParty _party;
    private readonly FactIndex _index;

    internal InterestedPartyFacts(InterestedParty party, FactIndex index) => (_party, _index) = (party, index);

    /// <summary>The id of the party.</summary>
    public string Id => _party.Id.ToString();

    /// <summary>Whether it says why the party is relevant to the system or to neutrality performance.</summary>
    public bool HasRelevance => _party.Relevance is not null;

    /// <summary>The day on which it was determined; unset where that is not recorded.</summary>
    public LocalDate? DeterminedOn => _party.DeterminedOn;

    /// <summary>Whether at least one need or expectation of the party is determined.</summary>
    [RecordedIn(nameof(ParkDossier.Needs))]
    public bool HasNeed => _index.Dossier.Needs?.Any(need => need.Party == _party.Id) == true;

    /// <summary>Whether documented information on it is in force: what it cites, or what the park keeps for 4.2.</summary>
    [RecordedIn(nameof(ParkDossier.Documents))]
    [DependsOnAsOf]
    public bool IsDocumented => _index.IsAnyInForce(_party.Evidence) || _index.IsKeptByPark("4.2/3");

    Witness IWitness.Witness =>
        new("interestedParty", Id, new BilingualText($"{_party.Name.Zh}（{Id}）", $"{_party.Name.En} ({Id})"));
}
