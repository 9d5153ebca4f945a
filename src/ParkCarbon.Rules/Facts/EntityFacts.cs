using ParkCarbon.Domain;
using ParkCarbon.Domain.Carbon.Accounts;
using ParkCarbon.Rules.Assessment;

namespace ParkCarbon.Rules.Facts;

/// <summary>What the dossier shows of one entity in scope at the as-of date.</summary>
public sealed class EntityFacts : IWitness
{
    private readonly ParkEntity _entity;
    private readonly FactIndex _index;

    internal EntityFacts(ParkEntity entity, FactIndex index)
    {
        _entity = entity;
        _index = index;
        Sources = index.SourcesOf(entity.Id);
        PeriodsDue = index.PeriodsDueOf(entity);
        Accountings = [.. PeriodsDue.SelectMany(due => due.Accountings)];
        Reports = [.. PeriodsDue.SelectMany(due => due.Reports)];
        AccountingFaults =
        [
            .. index
                .IssuesOf(entity.Id)
                .Where(issue => issue.Kind != AccountingIssueKind.RemovalNotVerified)
                .Select(issue => new IssueFacts(issue)),
        ];
    }

    /// <summary>The id of the entity.</summary>
    public string Id => _entity.Id.ToString();

    internal BilingualText Name => _entity.Name;

    /// <summary>The entity's sources, without those identified after the as-of date.</summary>
    [RecordedIn(nameof(ParkDossier.Sources))]
    [DependsOnAsOf]
    public IReadOnlyList<SourceFacts> Sources { get; }

    /// <summary>Whether the entity accounts by an international specification, which has the six categories.</summary>
    public bool FollowsInternationalSpecification =>
        _entity.AccountingSpecification is { } id && _index.Specification(id)?.International == true;

    /// <summary>The periods for which an accounting and a report are due: those that ended before the as-of date.</summary>
    [DependsOnAsOf]
    public IReadOnlyList<AccountingDueFacts> PeriodsDue { get; }

    /// <summary>The accountings in effect for the periods due: the latest that were complete by the as-of date.</summary>
    [RecordedIn(nameof(ParkDossier.Accountings))]
    [DependsOnAsOf]
    public IReadOnlyList<AccountingFacts> Accountings { get; }

    /// <summary>The reports in effect for the periods due: the latest that were issued by the as-of date.</summary>
    [RecordedIn(nameof(ParkDossier.Reports))]
    [DependsOnAsOf]
    public IReadOnlyList<ReportFacts> Reports { get; }

    /// <summary>What is wrong with the entity's account: missing data or factors, flows that do not match, double claims.</summary>
    [RecordedIn(nameof(ParkDossier.Sources), nameof(ParkDossier.Activities))]
    public IReadOnlyList<IssueFacts> AccountingFaults { get; }

    /// <summary>The documented information on the entity's sources that is in force.</summary>
    [DependsOnAsOf]
    public IReadOnlyList<string> SourceDocuments => _index.SourceDocumentsOf(_entity.Id);

    /// <summary>The documented information of the accountings in effect that is in force.</summary>
    [DependsOnAsOf]
    public IReadOnlyList<string> AccountingDocuments => _index.AccountingDocumentsOf(_entity.Id);

    /// <summary>The documented information of the reports in effect that is in force.</summary>
    [DependsOnAsOf]
    public IReadOnlyList<string> ReportDocuments => _index.ReportDocumentsOf(_entity.Id);

    /// <summary>Whether documented information for a requirement is in force that the entity keeps, or the park for all.</summary>
    /// <param name="requirement">The id of the requirement, such as "6.4/2".</param>
    [RulePredicate]
    [RecordedIn(nameof(ParkDossier.Documents))]
    [DependsOnAsOf]
    public bool IsDocumentedFor(string requirement) => _index.IsDocumentedFor(_index.Known(requirement), _entity.Id);

    /// <summary>The ids of the documented information in force for a requirement that the entity keeps, or the park for all.</summary>
    /// <param name="requirement">The id of the requirement, such as "6.4/2".</param>
    [RulePredicate]
    [RecordedIn(nameof(ParkDossier.Documents))]
    [DependsOnAsOf]
    public IReadOnlyList<string> DocumentsFor(string requirement) =>
        _index.InForceIds(_index.Known(requirement), _entity.Id);

    Witness IWitness.Witness => new("entity", Id, _entity.Name);
}
