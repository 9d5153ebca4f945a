using NodaTime;
using ParkCarbon.Domain;
using ParkCarbon.Domain.Planning;
using ParkCarbon.Rules.Assessment;

namespace ParkCarbon.Rules.Facts;

/// <summary>What the dossier shows of a risk or opportunity (风险和机遇, 6.1).</summary>
public sealed class RiskFacts : IWitness
{
    private readonly RiskOrOpportunity _risk;

    internal RiskFacts(RiskOrOpportunity risk, PlanningIndex index)
    {
        _risk = risk;
        Actions = [.. risk.Actions.Select(action => new RiskActionFacts(action, index))];
    }

    /// <summary>The id.</summary>
    public string Id => _risk.Id.ToString();

    /// <summary>Whether it is a risk or an opportunity.</summary>
    public RiskKind Kind => _risk.Kind;

    /// <summary>Its class; unset where it is not classified.</summary>
    public RiskClass? Class => _risk.Class;

    /// <summary>Whether it says what of credit it is about.</summary>
    public bool NamesCreditTopics => _risk.CreditTopics.Count > 0;

    /// <summary>The day on which it was determined; unset where that is not recorded.</summary>
    public LocalDate? DeterminedOn => _risk.DeterminedOn;

    /// <summary>What addressing it is for.</summary>
    public IReadOnlyList<PlanningAim> Aims => _risk.Aims;

    /// <summary>What is done about it.</summary>
    public IReadOnlyList<RiskActionFacts> Actions { get; }

    /// <summary>Whether the record says why nothing is done about it.</summary>
    public bool IsAccepted => _risk.AcceptedBecause is not null;

    Witness IWitness.Witness =>
        new(
            "risk",
            Id,
            new BilingualText(
                $"{_risk.Description.Zh}（{(Kind == RiskKind.Risk ? "风险" : "机遇")} {Id}，确定日期 {DeterminedOn?.ToIsoText() ?? "未记录"}）",
                $"{_risk.Description.En} ({(Kind == RiskKind.Risk ? "risk" : "opportunity")} {Id}, determined {DeterminedOn?.ToIsoText() ?? "on no recorded day"})"
            )
        );
}
