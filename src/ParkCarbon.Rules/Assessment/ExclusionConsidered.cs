using ParkCarbon.Domain;
using ParkCarbon.Domain.Judgement;

namespace ParkCarbon.Rules.Assessment;

/// <summary>An exclusion that the park declares, and whether the assessment admits it.</summary>
/// <param name="Exclusion">The exclusion: what, why, and who approved it.</param>
/// <param name="Refusals">Why it is refused, a sentence for each reason; empty where it is admitted.</param>
public sealed record ExclusionConsidered(RequirementExclusion Exclusion, IReadOnlyList<BilingualText> Refusals)
{
    /// <summary>Whether the requirement does not apply for it.</summary>
    public bool IsAdmitted => Refusals.Count == 0;

    /// <summary>The exclusion in words: the reason and who approved it, or why it is refused.</summary>
    public BilingualText Text =>
        IsAdmitted
            ? new BilingualText(
                $"园区声明不适用：{Exclusion.Reason.Zh}（{Exclusion.ApprovedBy}，{Exclusion.ApprovedOn!.Value.ToIsoText()} 批准）。",
                $"Declared not applicable: {Exclusion.Reason.En} (approved by {Exclusion.ApprovedBy} on {Exclusion.ApprovedOn!.Value.ToIsoText()})."
            )
            : new BilingualText(
                $"不接受排除 {Exclusion.Id}：{string.Concat(Refusals.Select(refusal => refusal.Zh))}",
                $"The exclusion {Exclusion.Id} is refused: {string.Join(' ', Refusals.Select(refusal => refusal.En))}"
            );
}
