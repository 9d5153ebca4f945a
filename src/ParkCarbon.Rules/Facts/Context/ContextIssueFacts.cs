using NodaTime;
using ParkCarbon.Domain;
using ParkCarbon.Domain.Context;
using ParkCarbon.Rules.Assessment;

namespace ParkCarbon.Rules.Facts;

/// <summary>What the dossier shows of an external or internal issue (4.1).</summary>
public sealed class ContextIssueFacts : IWitness
{
    private readonly ContextIssue _issue;
    private readonly FactIndex _index;

    internal ContextIssueFacts(ContextIssue issue, FactIndex index) => (_issue, _index) = (issue, index);

    /// <summary>The id of the issue.</summary>
    public string Id => _issue.Id.ToString();

    /// <summary>Whether it is external or internal.</summary>
    public IssueKind Kind => _issue.Kind;

    /// <summary>Whether it says how it bears on the purpose and the intended results.</summary>
    public bool HasEffect => _issue.Effect is not null;

    /// <summary>The day on which it was determined; unset where that is not recorded.</summary>
    public LocalDate? DeterminedOn => _issue.DeterminedOn;

    /// <summary>Whether documented information on it is in force: what it cites, or what the park keeps for 4.1.</summary>
    [RecordedIn(nameof(ParkDossier.Documents))]
    [DependsOnAsOf]
    public bool IsDocumented => _index.IsAnyInForce(_issue.Evidence) || _index.IsKeptByPark("4.1/2");

    Witness IWitness.Witness =>
        new(
            "issue",
            Id,
            new BilingualText(
                $"{(Kind == IssueKind.External ? "外部" : "内部")}因素 {Id}：{_issue.Description.Zh}（识别日期 {DeterminedOn?.ToIsoText() ?? "未记录"}）",
                $"{(Kind == IssueKind.External ? "external" : "internal")} issue {Id}: {_issue.Description.En} (determined {DeterminedOn?.ToIsoText() ?? "on a day not recorded"})"
            )
        );
}
