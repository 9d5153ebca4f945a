using ParkCarbon.Domain;
using ParkCarbon.Domain.Support;
using ParkCarbon.Rules.Assessment;

namespace ParkCarbon.Rules.Facts;

/// <summary>What the dossier shows of something that the park determined to communicate (7.4).</summary>
public sealed class CommunicationPlanItemFacts : IWitness
{
    private readonly CommunicationPlanItem _item;

    internal CommunicationPlanItemFacts(CommunicationPlanItem item) => _item = item;

    /// <summary>The id of the item.</summary>
    public string Id => _item.Id.ToString();

    /// <summary>Whether it is inside or outside.</summary>
    public CommunicationDirection Direction => _item.Direction;

    /// <summary>Whether it says about what.</summary>
    public bool SaysWhat => _item.About is not null;

    /// <summary>Whether it says when: in words or as an interval.</summary>
    public bool SaysWhen => _item.When is not null || _item.Every is not null;

    /// <summary>Whether it says with whom: in words or by naming interested parties.</summary>
    public bool SaysWithWhom => _item.With is not null || _item.Parties.Count > 0;

    /// <summary>Whether it says how.</summary>
    public bool SaysHow => _item.How is not null;

    Witness IWitness.Witness =>
        new(
            "communicationPlanItem",
            Id,
            _item.About ?? new BilingualText($"沟通事项 {Id}", $"communication item {Id}")
        );
}
