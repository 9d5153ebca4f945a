using NodaTime;
using ParkCarbon.Domain;

namespace ParkCarbon.Rules.Facts;

/// <summary>What the dossier shows of the park at the as-of date.</summary>
public sealed class ParkFacts
{
    private readonly FactIndex _index;

    internal ParkFacts(FactIndex index)
    {
        _index = index;
        Entities = [.. index.EntitiesInScope.Select(entity => new EntityFacts(entity, index))];
        PeriodsDue = [.. Entities.SelectMany(entity => entity.PeriodsDue)];
        Sources = [.. Entities.SelectMany(entity => entity.Sources)];
        Nonconformities =
        [
            .. (index.Dossier.Nonconformities ?? [])
                .OrderBy(nonconformity => nonconformity.Id)
                .Select(nonconformity => new NonconformityFacts(nonconformity)),
        ];
        Accountings = [.. Entities.SelectMany(entity => entity.Accountings)];
        Context = new ContextFacts(index);
        Leadership = new LeadershipFacts(index);
        Planning = new PlanningFacts(index);
        Review = new NeutralityReviewingFacts(index);
        Data = new DataFacts(index);
        Support = new SupportFacts(index);
        Operation = new OperationFacts(index);
        Monitoring = new MonitoringFacts(index);
        Evaluation = new EvaluationFacts(index);
        Improvement = new ImprovementFacts(index);
    }

    /// <summary>The id of the park.</summary>
    public string Id => _index.Dossier.Park.Id.ToString();

    internal BilingualText Name => _index.Dossier.Park.Name;

    /// <summary>The date at which everything is judged.</summary>
    [DependsOnAsOf]
    public LocalDate AsOf => _index.AsOf;

    /// <summary>The entities in scope.</summary>
    public IReadOnlyList<EntityFacts> Entities { get; }

    /// <summary>The periods for which an accounting and a report of some entity in scope are due.</summary>
    [DependsOnAsOf]
    public IReadOnlyList<AccountingDueFacts> PeriodsDue { get; }

    /// <summary>The sources of the entities in scope.</summary>
    [RecordedIn(nameof(ParkDossier.Sources))]
    [DependsOnAsOf]
    public IReadOnlyList<SourceFacts> Sources { get; }

    /// <summary>The accountings in effect of the entities in scope.</summary>
    [RecordedIn(nameof(ParkDossier.Accountings))]
    [DependsOnAsOf]
    public IReadOnlyList<AccountingFacts> Accountings { get; }

    /// <summary>What the dossier shows of the park's context (clause 4).</summary>
    public ContextFacts Context { get; }

    /// <summary>What the dossier shows of leadership (clause 5).</summary>
    public LeadershipFacts Leadership { get; }

    /// <summary>What the dossier shows of risks, objectives and measures (6.1 and 6.2).</summary>
    public PlanningFacts Planning { get; }

    /// <summary>What the dossier shows of neutrality reviews (6.3).</summary>
    public NeutralityReviewingFacts Review { get; }

    /// <summary>What the dossier shows of the collection of data (6.5).</summary>
    public DataFacts Data { get; }

    /// <summary>What the dossier shows of resources, people, communication and documents (clause 7).</summary>
    public SupportFacts Support { get; }

    /// <summary>What the dossier shows of processes and changes (8.1).</summary>
    public OperationFacts Operation { get; }

    /// <summary>What the dossier shows of monitoring, measurement and evaluation (9.1.1).</summary>
    public MonitoringFacts Monitoring { get; }

    /// <summary>What the dossier shows of compliance, audits and reviews (9.1.2, 9.2, 9.3).</summary>
    public EvaluationFacts Evaluation { get; }

    /// <summary>What the dossier shows of improvement (clause 10).</summary>
    public ImprovementFacts Improvement { get; }

    /// <summary>The documented information on sources that is in force.</summary>
    [DependsOnAsOf]
    public IReadOnlyList<string> SourceDocuments => Union(entity => entity.SourceDocuments);

    /// <summary>The documented information of accountings that is in force.</summary>
    [DependsOnAsOf]
    public IReadOnlyList<string> AccountingDocuments => Union(entity => entity.AccountingDocuments);

    /// <summary>The nonconformities that had occurred by the as-of date, in order of their ids (10.2).</summary>
    [RecordedIn(nameof(ParkDossier.Nonconformities))]
    public IReadOnlyList<NonconformityFacts> Nonconformities { get; }

    /// <summary>Whether documented information for a requirement is in force, whoever in the park keeps it.</summary>
    /// <param name="requirement">The id of the requirement, such as "4.1/2".</param>
    [RulePredicate]
    [RecordedIn(nameof(ParkDossier.Documents))]
    [DependsOnAsOf]
    public bool IsDocumentedFor(string requirement) => _index.IsDocumented(_index.Known(requirement));

    /// <summary>The ids of the documented information in force for a requirement.</summary>
    /// <param name="requirement">The id of the requirement, such as "4.1/2".</param>
    [RulePredicate]
    [RecordedIn(nameof(ParkDossier.Documents))]
    [DependsOnAsOf]
    public IReadOnlyList<string> DocumentsFor(string requirement) => _index.InForceIds(_index.Known(requirement));

    private IReadOnlyList<string> Union(Func<EntityFacts, IReadOnlyList<string>> documents) =>
        [.. Entities.SelectMany(documents).Distinct().Order(StringComparer.Ordinal)];
}
