using NodaTime;
using ParkCarbon.Domain;
using ParkCarbon.Domain.Context;
using ParkCarbon.Rules.Assessment;

namespace ParkCarbon.Rules.Facts;

/// <summary>What the dossier shows of a need or expectation of an interested party (4.2).</summary>
public sealed class NeedFacts : IWitness
{
    private readonly Need _need;
    private readonly FactIndex _index;

    internal NeedFacts(Need need, FactIndex index) => (_need, _index) = (need, index);

    /// <summary>The id of the need.</summary>
    public string Id => _need.Id.ToString();

    /// <summary>Whether it is a requirement or an expectation; unset where that is not recorded.</summary>
    public NeedKind? Kind => _need.Kind;

    /// <summary>The day on which it was determined; unset where that is not recorded.</summary>
    public LocalDate? DeterminedOn => _need.DeterminedOn;

    /// <summary>What the park decided about it; unset while it has not decided.</summary>
    public NeedHandling? Handling => _need.Handling;

    /// <summary>Whether it is left to something else than the system, or not met, and the park does not say why.</summary>
    public bool IsSetAsideWithoutReason =>
        Handling is NeedHandling.Otherwise or NeedHandling.NotMet && _need.HandlingReason is null;

    /// <summary>Whether documented information on it is in force: what it cites, or what the park keeps for 4.2.</summary>
    [RecordedIn(nameof(ParkDossier.Documents))]
    [DependsOnAsOf]
    public bool IsDocumented => _index.IsAnyInForce(_need.Evidence) || _index.IsKeptByPark("4.2/3");

    Witness IWitness.Witness =>
        new(
            "need",
            Id,
            new BilingualText(
                $"相关方 {_need.Party} 的需求 {Id}：{_need.Statement.Zh}（识别日期 {DeterminedOn?.ToIsoText() ?? "未记录"}）",
                $"need {Id} of {_need.Party}: {_need.Statement.En} (determined {DeterminedOn?.ToIsoText() ?? "on a day not recorded"})"
            )
        );
}
