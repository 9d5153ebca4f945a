using ParkCarbon.Domain;
using ParkCarbon.Domain.Judgement;
using ParkCarbon.Rules.Facts;
using ParkCarbon.Rules.Packs;

namespace ParkCarbon.Rules.Assessment;

/// <summary>The exclusions of a dossier, weighed once each.</summary>
internal sealed class Exclusions
{
    private readonly ILookup<string, ExclusionConsidered> _byRequirement;

    public Exclusions(FactIndex index)
    {
        var byId = index.Requirements.ToDictionary(requirement => requirement.Id);
        _byRequirement = (index.Dossier.Exclusions ?? [])
            .OrderByDescending(exclusion => exclusion.ApprovedOn)
            .ThenBy(exclusion => exclusion.Id)
            .Select(exclusion => new ExclusionConsidered(
                exclusion,
                [.. Refusals(exclusion, byId.GetValueOrDefault(exclusion.Requirement), index)]
            ))
            .ToLookup(considered => considered.Exclusion.Requirement);
    }

    /// <summary>Every exclusion of a requirement, the latest first.</summary>
    public IEnumerable<ExclusionConsidered> Of(string requirement) => _byRequirement[requirement];

    /// <summary>The exclusion that concerns a subject: one that is admitted before one that is refused, its own before one for all.</summary>
    public ExclusionConsidered? For(string requirement, FindingSubject subject) =>
        Of(requirement)
            .Where(considered => Concerns(considered.Exclusion, subject))
            .OrderByDescending(considered => considered.IsAdmitted)
            .ThenByDescending(considered => considered.Exclusion.Entity is not null)
            .FirstOrDefault();

    /// <summary>Whether an exclusion is for a subject.</summary>
    public static bool Concerns(RequirementExclusion exclusion, FindingSubject subject) =>
        exclusion.Entity is not { } entity || (subject.Kind == SubjectKind.Entity && subject.Id == entity.ToString());

    private static IEnumerable<BilingualText> Refusals(
        RequirementExclusion exclusion,
        Requirement? requirement,
        FactIndex index
    )
    {
        if (requirement is { Condition: null })
        {
            yield return new(
                "该要求没有“适用时”一类的条件，不能排除。",
                "The requirement is not conditional and cannot be excluded."
            );
        }
        else if (requirement is { ConditionOn: { } part })
        {
            yield return new(
                $"条件只及于{part.Zh}，整项要求不能排除。",
                $"Only a part of the requirement is conditional ({part.En}); all of it cannot be excluded."
            );
        }

        if (string.IsNullOrWhiteSpace(exclusion.ApprovedBy))
        {
            yield return new("没有批准人 approvedBy。", "Nobody approved it (approvedBy).");
        }

        if (exclusion.ApprovedOn is null)
        {
            yield return new("没有批准日期 approvedOn。", "It has no date of approval (approvedOn).");
        }

        if (exclusion.ValidUntil is { } last && last < index.AsOf)
        {
            yield return new($"已于 {last.ToIsoText()} 到期。", $"It expired on {last.ToIsoText()}.");
        }

        if (exclusion.Document is { } cited && !index.IsInForce(cited))
        {
            yield return new($"所引文件 {cited} 未生效。", $"The document that it cites, {cited}, is not in force.");
        }
    }
}
