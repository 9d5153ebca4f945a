using ParkCarbon.Domain;
using ParkCarbon.Domain.Evaluation;
using ParkCarbon.Rules.Assessment;

namespace ParkCarbon.Rules.Facts;

/// <summary>What the park's plan for management reviews says (9.3.1).</summary>
public sealed class ReviewPlanFacts : IWitness
{
    private readonly ManagementReviewPlan _plan;
    private readonly FactIndex _index;

    internal ReviewPlanFacts(ManagementReviewPlan plan, FactIndex index) => (_plan, _index) = (plan, index);

    /// <summary>Whether it says how often each entity reviews.</summary>
    public bool HasInterval => _plan.Every is not null;

    /// <summary>Whether it says what the reviews have to hold.</summary>
    public bool StatesRequirements => _plan.Requirements is not null;

    /// <summary>Whether somebody of top management adopted it.</summary>
    [RecordedIn(nameof(ParkDossier.TopManagement), nameof(ParkDossier.People))]
    public bool IsAdoptedByTopManagement => _index.Roster.IsTopManagement(_plan.AdoptedBy, _plan.AdoptedOn!.Value);

    Witness IWitness.Witness =>
        new(
            "managementReviewPlan",
            _plan.Id.ToString(),
            new BilingualText(
                $"管理评审要求 {_plan.Id}（{_plan.AdoptedOn?.ToIsoText()} 由 {_plan.AdoptedBy?.ToString() ?? "未记录"} 批准，间隔 {_plan.Every?.ToString() ?? "未规定"}）",
                $"management review plan {_plan.Id} (adopted {_plan.AdoptedOn?.ToIsoText()} by {_plan.AdoptedBy?.ToString() ?? "not recorded"}, interval {_plan.Every?.ToString() ?? "not set"})"
            )
        );
}
