using ParkCarbon.Domain;
using ParkCarbon.Domain.Context;
using ParkCarbon.Rules.Assessment;

namespace ParkCarbon.Rules.Facts;

/// <summary>What the dossier shows of how a legal or other requirement came to one of the entities that it applies to (4.2).</summary>
public sealed class EntityObligationFacts : IWitness
{
    private readonly ComplianceObligation _obligation;
    private readonly ParkEntity _entity;

    private EntityObligationFacts(
        ComplianceObligation obligation,
        ParkEntity entity,
        bool isPassedOn,
        bool isApplied
    ) => (_obligation, _entity, IsPassedOn, IsApplied) = (obligation, entity, isPassedOn, isApplied);

    /// <summary>Whether a communication that names the requirement has reached the entity.</summary>
    [RecordedIn(nameof(ParkDossier.Communications))]
    public bool IsPassedOn { get; }

    /// <summary>Whether the entity has shown how it applies the requirement to its own neutrality management.</summary>
    [RecordedIn(nameof(ParkDossier.ObligationApplications))]
    public bool IsApplied { get; }

    Witness IWitness.Witness =>
        new(
            "entityObligation",
            $"{_obligation.Id} {_entity.Id}",
            new BilingualText(
                $"{_entity.Name.Zh}：{_obligation.Title.Zh}（{(IsPassedOn ? "已传达" : "未传达")}，{(IsApplied ? "已应用" : "未见应用")}）",
                $"{_entity.Name.En}: {_obligation.Title.En} ({(IsPassedOn ? "passed on" : "not passed on")}, {(IsApplied ? "applied" : "not shown to be applied")})"
            )
        );

    /// <summary>Each obligation once for each entity that it applies to, in the order of both.</summary>
    internal static IReadOnlyList<EntityObligationFacts> Of(
        IReadOnlyList<ComplianceObligation> obligations,
        IReadOnlyList<ParkEntity> entities,
        ParkDossier dossier
    )
    {
        var passedOn = (dossier.Communications ?? [])
            .SelectMany(sent =>
                sent.Obligations.SelectMany(obligation => sent.Entities.Select(entity => (obligation, entity)))
            )
            .ToHashSet();
        var applied = (dossier.ObligationApplications ?? [])
            .Select(application => (application.Obligation, application.Entity))
            .ToHashSet();
        return
        [
            .. from obligation in obligations
            from entity in entities
            where obligation.AppliesTo is not { } some || some.Contains(entity.Id)
            select new EntityObligationFacts(
                obligation,
                entity,
                passedOn.Contains((obligation.Id, entity.Id)),
                applied.Contains((obligation.Id, entity.Id))
            ),
        ];
    }
}
