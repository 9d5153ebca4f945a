using NodaTime;
using ParkCarbon.Domain;
using ParkCarbon.Domain.Context;
using ParkCarbon.Domain.Evaluation;

namespace ParkCarbon.Rules.Facts;

/// <summary>What the compliance evaluations of an entity, or the park's own view of all, show at the as-of date (9.1.2).</summary>
/// <remarks>Everything is empty for an entity that has left the park.</remarks>
public sealed class ComplianceFacts
{
    private readonly FactIndex _index;
    private readonly ParkEntity? _entity;
    private readonly Dictionary<
        Id<ComplianceObligation>,
        (ComplianceEvaluation Evaluation, ObligationResult Result)
    > _latest = [];

    /// <summary>Creates the facts.</summary>
    /// <param name="entity">The entity; null for the park's own view.</param>
    /// <param name="index">Where records are looked up.</param>
    internal ComplianceFacts(ParkEntity? entity, FactIndex index)
    {
        _index = index;
        _entity = entity;
        // The latest comes last and stays.
        foreach (var evaluation in Records.EvaluationsOf(entity?.Id))
        {
            foreach (var result in evaluation.Results)
            {
                _latest[result.Obligation] = (evaluation, result);
            }
        }
    }

    /// <summary>The obligations in force that apply and that were evaluated, or should have been.</summary>
    /// <remarks>
    /// The first evaluation of an obligation is due an interval after the latest of four days: the park began to evaluate, the entity
    /// joined, the obligation was found to apply, it came into force.
    /// </remarks>
    [RecordedIn(
        nameof(ParkDossier.Obligations),
        nameof(ParkDossier.ComplianceProcedures),
        nameof(ParkDossier.ComplianceEvaluations)
    )]
    [DependsOnAsOf]
    public IReadOnlyList<RecurringDutyFacts> Obligations =>
        field ??= [.. InForce.Select(DutyOf).Where(duty => duty.IsOwed)];

    /// <summary>The latest result on each obligation in force that applies.</summary>
    [RecordedIn(nameof(ParkDossier.Obligations), nameof(ParkDossier.ComplianceEvaluations))]
    [DependsOnAsOf]
    public IReadOnlyList<ObligationResultFacts> Results =>
        field ??= [
            .. InForce
                .Where(obligation => _latest.ContainsKey(obligation.Id))
                .Select(obligation => new ObligationResultFacts(
                    obligation,
                    _latest[obligation.Id].Evaluation,
                    _latest[obligation.Id].Result,
                    _index
                )),
        ];

    /// <summary>The evaluations in effect: the latest, and those that hold the latest result on an obligation in force.</summary>
    [RecordedIn(nameof(ParkDossier.ComplianceEvaluations))]
    [DependsOnAsOf]
    public IReadOnlyList<ComplianceEvaluationFacts> Evaluations =>
        field ??= [
            .. Records
                .EvaluationsOf(_entity?.Id)
                .TakeLast(IsThere ? 1 : 0)
                .Concat(
                    InForce
                        .Where(obligation => _latest.ContainsKey(obligation.Id))
                        .Select(obligation => _latest[obligation.Id].Evaluation)
                )
                .Distinct()
                .OrderBy(evaluation => evaluation.On)
                .ThenBy(evaluation => evaluation.Id)
                .Select(evaluation => new ComplianceEvaluationFacts(evaluation, _index)),
        ];

    private ComplianceRecords Records => _index.Evaluation.Compliance;

    private bool IsThere => _entity is null || _index.Evaluation.IsThere(_entity.Id);

    private IEnumerable<ComplianceObligation> InForce => IsThere ? Records.ObligationsOf(_entity?.Id) : [];

    private RecurringDutyFacts DutyOf(ComplianceObligation obligation)
    {
        LocalDate?[] starts = [Records.Since, _entity?.JoinedOn, obligation.DeterminedOn, obligation.InForceFrom];
        return new RecurringDutyFacts(
            "obligation",
            obligation.Id.ToString(),
            obligation.Title,
            new Recurrence(
                Records.Every,
                starts.Max(),
                _latest.TryGetValue(obligation.Id, out var latest) ? [latest.Evaluation.On] : []
            ),
            _index.AsOf
        );
    }
}
