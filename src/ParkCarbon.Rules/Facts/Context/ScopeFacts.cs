using NodaTime;
using ParkCarbon.Domain;
using ParkCarbon.Domain.Context;
using ParkCarbon.Rules.Assessment;

namespace ParkCarbon.Rules.Facts;

/// <summary>What the dossier shows of the scope of the system (4.3).</summary>
public sealed class ScopeFacts : IWitness
{
    private readonly SystemScope? _scope;
    private readonly FactIndex _index;

    internal ScopeFacts(
        SystemScope? scope,
        IReadOnlyList<ContextIssueFacts> issues,
        IReadOnlyList<NeedFacts> needs,
        FactIndex index
    )
    {
        (_scope, _index) = (scope, index);
        var citedIssues = (scope?.Issues ?? []).Select(issue => issue.ToString()).ToHashSet(StringComparer.Ordinal);
        var citedNeeds = (scope?.Needs ?? []).Select(need => need.ToString()).ToHashSet(StringComparer.Ordinal);
        ConsideredIssues = [.. issues.Where(issue => citedIssues.Contains(issue.Id) && MayHave(issue.DeterminedOn))];
        ConsideredNeeds = [.. needs.Where(need => citedNeeds.Contains(need.Id) && MayHave(need.DeterminedOn))];
        IssuesLeftOut = [.. issues.Where(issue => !citedIssues.Contains(issue.Id) && ShouldHave(issue.DeterminedOn))];
        NeedsLeftOut = [.. needs.Where(need => !citedNeeds.Contains(need.Id) && ShouldHave(need.DeterminedOn))];
    }

    /// <summary>Whether the scope had been set by the as-of date.</summary>
    [DependsOnAsOf]
    public bool IsSet => _scope?.DefinedOn <= _index.AsOf;

    /// <summary>Whether it says where the physical boundary runs.</summary>
    public bool HasPhysicalBoundary => _scope?.PhysicalBoundary is not null;

    /// <summary>Whether it says which bodies lie within the organisational boundary.</summary>
    public bool HasOrganisationalBoundary => _scope?.OrganisationalBoundary is not null;

    /// <summary>Whether it says why these boundaries are the right ones.</summary>
    public bool HasBoundaryBasis => _scope?.BoundaryBasis is not null;

    /// <summary>The issues of 4.1 that it names and that were determined when it was set.</summary>
    [RecordedIn(nameof(ParkDossier.Issues))]
    public IReadOnlyList<ContextIssueFacts> ConsideredIssues { get; }

    /// <summary>The issues of 4.1 that were determined when it was set and that it does not name.</summary>
    [RecordedIn(nameof(ParkDossier.Issues))]
    public IReadOnlyList<ContextIssueFacts> IssuesLeftOut { get; }

    /// <summary>The needs and expectations of 4.2 that it names and that were determined when it was set.</summary>
    [RecordedIn(nameof(ParkDossier.Needs))]
    public IReadOnlyList<NeedFacts> ConsideredNeeds { get; }

    /// <summary>The needs and expectations of 4.2 that were determined when it was set and that it does not name.</summary>
    [RecordedIn(nameof(ParkDossier.Needs))]
    public IReadOnlyList<NeedFacts> NeedsLeftOut { get; }

    /// <summary>Whether documented information on the scope is in force.</summary>
    [RecordedIn(nameof(ParkDossier.Documents))]
    [DependsOnAsOf]
    public bool IsDocumented => _index.IsDocumented("4.3/4");

    Witness IWitness.Witness =>
        new(
            "scope",
            _index.Dossier.Park.Id.ToString(),
            new BilingualText(
                $"体系范围（确定 {_scope?.DefinedOn?.ToIsoText() ?? "日期未记录"}，批准人 {_scope?.ApprovedBy?.ToString() ?? "未记录"}，文件 {_scope?.Document?.ToString() ?? "未记录"}）",
                $"scope of the system (set {_scope?.DefinedOn?.ToIsoText() ?? "on no recorded day"}, approved by {_scope?.ApprovedBy?.ToString() ?? "nobody recorded"}, document {_scope?.Document?.ToString() ?? "not recorded"})"
            )
        );

    /// <summary>Whether something may have been known when the scope was set; without both days nothing speaks against it.</summary>
    private bool MayHave(LocalDate? determinedOn) => !(determinedOn > _scope?.DefinedOn);

    /// <summary>Whether something was known when the scope was set; without both days that cannot be told, and the missing day is a shortfall of its own.</summary>
    private bool ShouldHave(LocalDate? determinedOn) => determinedOn <= _scope?.DefinedOn;
}
