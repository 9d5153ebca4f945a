using NodaTime;
using ParkCarbon.Domain;
using ParkCarbon.Domain.Evaluation;
using ParkCarbon.Rules.Assessment;

namespace ParkCarbon.Rules.Facts;

/// <summary>What an evaluation of performance and effectiveness shows (9.1.1).</summary>
public sealed class PerformanceEvaluationFacts : IWitness
{
    private readonly PerformanceEvaluation _evaluation;
    private readonly FactIndex _index;

    internal PerformanceEvaluationFacts(PerformanceEvaluation evaluation, FactIndex index) =>
        (_evaluation, _index) = (evaluation, index);

    /// <summary>The id of the evaluation.</summary>
    public string Id => _evaluation.Id.ToString();

    /// <summary>The day of the evaluation.</summary>
    public LocalDate On => _evaluation.On;

    /// <summary>Whether it says something of performance.</summary>
    public bool SaysPerformance => _evaluation.Performance is not null;

    /// <summary>Whether it says something of the effectiveness of the system.</summary>
    public bool SaysEffectiveness => _evaluation.Effectiveness is not null;

    /// <summary>Whether documented information of the evaluation is in force.</summary>
    [RecordedIn(nameof(ParkDossier.Documents))]
    [DependsOnAsOf]
    public bool IsDocumented => _index.IsInForce(_evaluation.Document);

    Witness IWitness.Witness =>
        new(
            "evaluation",
            Id,
            new BilingualText($"{On.ToIsoText()} 的绩效评价 {Id}", $"evaluation {Id} of {On.ToIsoText()}")
        );
}
