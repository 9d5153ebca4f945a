using ParkCarbon.Domain.Support;
using ParkCarbon.Rules.Assessment;

namespace ParkCarbon.Rules.Facts;

/// <summary>What the dossier shows of the competence that a kind of work needs (7.2).</summary>
public sealed class CompetenceRequirementFacts : IWitness
{
    private readonly CompetenceRequirement _requirement;

    internal CompetenceRequirementFacts(CompetenceRequirement requirement) => _requirement = requirement;

    /// <summary>The id of the requirement.</summary>
    public string Id => _requirement.Id.ToString();

    /// <summary>Whether it says what whoever does the work has to know and be able to do.</summary>
    public bool HasNeeds => _requirement.Needs is not null;

    Witness IWitness.Witness => new("competence", Id, _requirement.Work);
}
