using NodaTime;
using ParkCarbon.Domain;
using ParkCarbon.Domain.Planning;

namespace ParkCarbon.Rules.Facts;

/// <summary>The surveys of entities that the objectives considered, and what they leave open (6.2, first list, b and c).</summary>
/// <remarks>
/// A survey was considered where an objective cites it and was set or reviewed on its day or later. An entity that joined after the
/// last of these days could not be considered yet; it is from the next review on.
/// </remarks>
internal sealed class ConsideredSurveys
{
    private readonly IReadOnlyList<ParkEntity> _entities;
    private readonly ILookup<Id<ParkEntity>, EntityProfile> _surveys;

    public ConsideredSurveys(PlanningIndex index)
    {
        var last = index.Objectives.Select(PlanningIndex.ConsideredOn).Max();
        _entities =
        [
            .. index.Entities.Where(entity => last is null || entity.JoinedOn is null || entity.JoinedOn <= last),
        ];
        _surveys = (index.Facts.Dossier.EntityProfiles ?? [])
            .Where(profile => index.Objectives.Any(objective => Considers(objective, profile)))
            .ToLookup(profile => profile.Entity);
    }

    /// <summary>The entities of which no survey that was considered states something.</summary>
    /// <param name="states">Whether a survey states it.</param>
    /// <param name="what">What it is, for people.</param>
    public IReadOnlyList<NamedFacts> Without(Func<EntityProfile, bool> states, BilingualText what) =>
        [
            .. _entities
                .Where(entity => !_surveys[entity.Id].Any(states))
                .Select(entity => new NamedFacts(
                    "entity",
                    entity.Id.ToString(),
                    new BilingualText(
                        $"{entity.Name.Zh}（{entity.Id}）：目标所考虑的调查（{Surveys(entity, "无")}）没有写明{what.Zh}",
                        $"{entity.Name.En} ({entity.Id}): no survey that an objective considered ({Surveys(entity, "none")}) states {what.En}"
                    )
                )),
        ];

    private static bool Considers(Objective objective, EntityProfile profile) =>
        objective.Profiles.Contains(profile.Id)
        && (PlanningIndex.ConsideredOn(objective) is not { } day || profile.SurveyedOn <= day);

    private string Surveys(ParkEntity entity, string none) =>
        _surveys[entity.Id].Any() ? string.Join(", ", _surveys[entity.Id].Select(survey => survey.Id)) : none;
}
