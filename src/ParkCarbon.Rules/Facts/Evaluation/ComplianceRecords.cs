using NodaTime;
using ParkCarbon.Domain;
using ParkCarbon.Domain.Context;
using ParkCarbon.Domain.Evaluation;

namespace ParkCarbon.Rules.Facts;

/// <summary>The obligations in force, and who evaluated them when (9.1.2).</summary>
internal sealed class ComplianceRecords
{
    private readonly FactIndex _index;
    private readonly ILookup<Id<ParkEntity>?, ComplianceEvaluation> _evaluations;
    private readonly ILookup<
        Id<ComplianceObligation>,
        (ComplianceEvaluation Evaluation, ObligationResult Result)
    > _results;
    private readonly List<ComplianceObligation> _obligations;

    public ComplianceRecords(FactIndex index)
    {
        _index = index;
        var procedures = (index.Dossier.ComplianceProcedures ?? [])
            .Where(procedure => procedure.EstablishedOn is not null)
            .ToList();
        Procedures =
        [
            .. procedures
                .Where(procedure => procedure.WithdrawnOn is not { } day || index.AsOf < day)
                .OrderBy(procedure => procedure.EstablishedOn)
                .ThenBy(procedure => procedure.Id),
        ];
        Since = procedures.Select(procedure => procedure.EstablishedOn).Min();
        var evaluations = (index.Dossier.ComplianceEvaluations ?? [])
            .OrderBy(evaluation => evaluation.On)
            .ThenBy(evaluation => evaluation.Id)
            .ToList();
        _evaluations = evaluations.ToLookup(evaluation => evaluation.Entity);
        _results = evaluations
            .SelectMany(evaluation => evaluation.Results.Select(result => (evaluation, result)))
            .ToLookup(pair => pair.result.Obligation);
        _obligations =
        [
            .. (index.Dossier.Obligations ?? [])
                .Where(obligation =>
                    (obligation.InForceFrom is not { } from || from <= index.AsOf)
                    && (obligation.RepealedOn is not { } day || index.AsOf < day)
                )
                .OrderBy(obligation => obligation.Id),
        ];
    }

    /// <summary>The procedures in force, the latest last.</summary>
    public IReadOnlyList<ComplianceProcedure> Procedures { get; }

    /// <summary>The interval of the latest procedure in force that sets one.</summary>
    public Period? Every => Procedures.LastOrDefault(procedure => procedure.Every is not null)?.Every;

    /// <summary>The day from which the park evaluates: that of its first procedure, so that a new version gives no new respite.</summary>
    public LocalDate? Since { get; }

    /// <summary>The evaluations of an entity, or of the park, the latest last.</summary>
    public IEnumerable<ComplianceEvaluation> EvaluationsOf(Id<ParkEntity>? evaluator) => _evaluations[evaluator];

    /// <summary>The obligations in force that apply to an entity, or to anybody in the park.</summary>
    public IEnumerable<ComplianceObligation> ObligationsOf(Id<ParkEntity>? evaluator) =>
        _obligations.Where(obligation =>
            evaluator is null || obligation.AppliesTo is not { } entities || entities.Contains(evaluator)
        );

    /// <summary>The entities whose own latest result by a day says that an obligation is not fulfilled, with nothing done about it by then.</summary>
    public IReadOnlyList<Id<ParkEntity>> NotFulfilling(Id<ComplianceObligation> obligation, LocalDate day) =>
        [
            .. _results[obligation]
                .Where(pair => pair.Evaluation.Entity is not null && pair.Evaluation.On <= day)
                .GroupBy(pair => pair.Evaluation.Entity!)
                .Where(own =>
                    own.Last().Result is { Fulfilled: false } result
                    && !(result.Action?.On <= day)
                    && _index.Evaluation.IsThere(own.Key)
                )
                .Select(own => own.Key)
                .Order(),
        ];
}
