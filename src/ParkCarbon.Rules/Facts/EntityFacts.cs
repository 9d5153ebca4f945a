using ParkCarbon.Domain;
using ParkCarbon.Domain.Carbon.Accounts;

namespace ParkCarbon.Rules.Facts;

/// <summary>What the dossier shows of one entity in scope at the as-of date.</summary>
public sealed class EntityFacts
{
    private readonly ParkEntity _entity;
    private readonly FactIndex _index;

    internal EntityFacts(ParkEntity entity, FactIndex index)
    {
        _entity = entity;
        _index = index;
        Sources = index.SourcesOf(entity.Id);
        PeriodsDue = index.PeriodsDueOf(entity);
        AccountingFaults =
        [
            .. index
                .Account.Issues.Where(issue =>
                    issue.Entities.Contains(entity.Id) && issue.Kind != AccountingIssueKind.RemovalNotVerified
                )
                .Select(issue => new IssueFacts(issue)),
        ];
    }

    /// <summary>The id of the entity.</summary>
    public string Id => _entity.Id.ToString();

    /// <summary>The entity's sources, without those identified after the as-of date.</summary>
    public IReadOnlyList<SourceFacts> Sources { get; }

    /// <summary>Whether the entity accounts by an international specification, which has the six categories.</summary>
    public bool FollowsInternationalSpecification =>
        _entity.AccountingSpecification is { } id && _index.Specification(id)?.International == true;

    /// <summary>The periods for which an accounting and a report are due: those that ended before the as-of date.</summary>
    public IReadOnlyList<AccountingDueFacts> PeriodsDue { get; }

    /// <summary>What is wrong with the entity's account: missing data or factors, flows that do not match, double claims.</summary>
    public IReadOnlyList<IssueFacts> AccountingFaults { get; }

    /// <summary>The documented information on the entity's sources and accountings that is in force.</summary>
    public IReadOnlyList<string> Documents => _index.DocumentsOf(_entity.Id);
}
