using NodaTime;
using ParkCarbon.Domain;
using ParkCarbon.Rules.Assessment;

namespace ParkCarbon.Rules.Facts;

/// <summary>What the dossier shows of a decision to leave an entity, activity, product or service out of scope (4.3).</summary>
public sealed class ScopeExclusionFacts : IWitness
{
    private readonly string _kind;
    private readonly string _id;
    private readonly BilingualText _name;
    private readonly ScopeExclusion _exclusion;

    private ScopeExclusionFacts(string kind, string id, BilingualText name, ScopeExclusion exclusion) =>
        (_kind, _id, _name, _exclusion) = (kind, id, name, exclusion);

    /// <summary>Whether it says who approved it.</summary>
    public bool HasApprover => !string.IsNullOrWhiteSpace(_exclusion.ApprovedBy);

    /// <summary>The day on which it was approved; unset where that is not recorded.</summary>
    public LocalDate? ApprovedOn => _exclusion.ApprovedOn;

    Witness IWitness.Witness =>
        new(
            _kind,
            _id,
            new BilingualText(
                $"{_name.Zh}：{_exclusion.Reason.Zh}（批准人 {_exclusion.ApprovedBy ?? "未记录"}，批准日期 {ApprovedOn?.ToIsoText() ?? "未记录"}）",
                $"{_name.En}: {_exclusion.Reason.En} (approved by {_exclusion.ApprovedBy ?? "nobody on record"}, on {ApprovedOn?.ToIsoText() ?? "a day not recorded"})"
            )
        );

    /// <summary>The decisions on entities that still belong to the park, and on what entities do.</summary>
    internal static IReadOnlyList<ScopeExclusionFacts> Of(ParkDossier dossier, LocalDate asOf) =>
        [
            .. dossier
                .Entities.Where(entity => entity.OutOfScope is not null && !(entity.LeftOn < asOf))
                .OrderBy(entity => entity.Id)
                .Select(entity => new ScopeExclusionFacts(
                    "entity",
                    entity.Id.ToString(),
                    entity.Name,
                    entity.OutOfScope!
                )),
            .. (dossier.ScopeItems ?? [])
                .Where(item => item.OutOfScope is not null)
                .OrderBy(item => item.Id)
                .Select(item => new ScopeExclusionFacts("scopeItem", item.Id.ToString(), item.Name, item.OutOfScope!)),
        ];
}
