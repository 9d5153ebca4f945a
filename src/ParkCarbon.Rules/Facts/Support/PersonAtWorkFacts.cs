using ParkCarbon.Domain;
using ParkCarbon.Domain.Support;
using ParkCarbon.Rules.Assessment;

namespace ParkCarbon.Rules.Facts;

/// <summary>What the dossier shows of somebody who is at work at the as-of date (7.2, 7.3).</summary>
public sealed class PersonAtWorkFacts : IWitness
{
    private readonly Person _person;
    private readonly FactIndex _index;

    internal PersonAtWorkFacts(Person person, FactIndex index) => (_person, _index) = (person, index);

    /// <summary>The id of the person.</summary>
    public string Id => _person.Id.ToString();

    /// <summary>Whether the work affects neutrality performance; unset where that was not determined.</summary>
    public bool? AffectsPerformance => _person.AffectsPerformance;

    /// <summary>Whether the work is under the park's control; whoever the dossier lists counts as such unless it says otherwise.</summary>
    public bool IsUnderControl => _person.UnderControl != false;

    /// <summary>Whether it was determined what competence the person's work needs.</summary>
    [RecordedIn(nameof(ParkDossier.Competences))]
    public bool HasCompetenceRequirement =>
        (_index.Dossier.Competences ?? []).Any(competence => competence.People.Contains(_person.Id));

    Witness IWitness.Witness =>
        new(
            "person",
            Id,
            new BilingualText(
                $"{_person.Name.Zh}（{_person.Position?.Zh ?? "岗位未记录"}）",
                $"{_person.Name.En} ({_person.Position?.En ?? "no position recorded"})"
            )
        );
}
