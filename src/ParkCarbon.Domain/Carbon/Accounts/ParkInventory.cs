using NodaTime;
using ParkCarbon.Domain.Carbon.Uncertainties;
using ParkCarbon.Domain.Quantities;

namespace ParkCarbon.Domain.Carbon.Accounts;

/// <summary>The inventories of a park's entities for a period, before what they book twice is taken out.</summary>
public sealed class ParkInventory
{
    private ParkInventory(AccountingBasis basis, PartialInventory activity)
    {
        var cogenerations = new Cogenerations(basis, activity);
        basis = cogenerations.Basis;
        Basis = basis;
        Activity = activity;
        Cogenerations = cogenerations.Allocations;
        CogenerationIssues = cogenerations.Issues;
        Recorded = new(() => new RecordedActivity(this));
        var steps = new Steps(
            new Pricing(basis),
            new CoverageCheck(basis, activity),
            new RepeatedRecords(basis),
            new ResaleCheck(basis, activity)
        );
        var cells = activity.Activity.ToLookup(cell => cell.Cell.Source);
        Entities = ValueList<EntityInventory>.Copy(
            basis.EntitiesInScope.Select(entity => InventoryOf(entity, cells, steps))
        );
    }

    /// <summary>The park.</summary>
    public Park Park => Basis.Dossier.Park;

    /// <summary>The dossier from which the inventory was made.</summary>
    public ParkDossier Dossier => Basis.Dossier;

    /// <summary>The period, first and last day included.</summary>
    public DateInterval Period => Basis.Period;

    /// <summary>The set of warming potentials used, where one was chosen.</summary>
    public GwpSet? Gwp => Basis.Gwp;

    /// <summary>The entities in scope, in order of their ids.</summary>
    public IReadOnlyList<EntityInventory> Entities { get; }

    /// <summary>The activity that was priced.</summary>
    public PartialInventory Activity { get; }

    /// <summary>The plants of heat and power with days in the period, in order of their ids, and how their emissions are divided.</summary>
    public IReadOnlyList<CogenerationAllocation> Cogenerations { get; }

    internal IReadOnlyList<AccountingIssue> CogenerationIssues { get; }

    internal AccountingBasis Basis { get; }

    /// <summary>What records say of their amounts beside them; worked out when it is first asked for.</summary>
    internal Lazy<RecordedActivity> Recorded { get; }

    /// <summary>Makes the inventory of a dossier.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="library">Factor sets, warming potentials and specifications.</param>
    /// <param name="period">The period; unset for the dossier's own.</param>
    public static ParkInventory Of(ParkDossier dossier, AccountingLibrary library, DateInterval? period = null)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        ArgumentNullException.ThrowIfNull(library);
        var basis = new AccountingBasis(dossier, library, period ?? dossier.Period);
        return new ParkInventory(basis, PartialInventory.Of(dossier.Activities ?? [], basis));
    }

    /// <summary>Makes an inventory from activity that was added up elsewhere, in parts.</summary>
    /// <param name="activity">The merged parts.</param>
    /// <param name="dossier">The dossier whose sources, flows and factors the activity names.</param>
    /// <param name="library">Factor sets, warming potentials and specifications.</param>
    /// <param name="period">The period for which the parts were made.</param>
    public static ParkInventory FromActivity(
        PartialInventory activity,
        ParkDossier dossier,
        AccountingLibrary library,
        DateInterval period
    )
    {
        ArgumentNullException.ThrowIfNull(activity);
        return new ParkInventory(new AccountingBasis(dossier, library, period), activity);
    }

    private EntityInventory InventoryOf(ParkEntity entity, ILookup<Id<EmissionSource>, CellActivity> cells, Steps steps)
    {
        var entries = new List<AccountEntry>();
        var issues = new List<AccountingIssue>();
        if (Basis.Dossier.Sources is null)
        {
            issues.Add(Issues.SourcesMissing(entity));
        }

        // An empty list states that nobody has a source; a list of others' says nothing of this entity.
        if (
            Basis.Dossier.Sources is { Count: > 0 }
            && !Basis.SourcesOf(entity.Id).Any()
            && Basis.AccountedDays(entity.Id) is not null
        )
        {
            issues.Add(Issues.EntityWithoutSources(entity));
        }

        foreach (var source in Basis.SourcesOf(entity.Id))
        {
            issues.AddRange(steps.Coverage.IssuesOf(source));
            issues.AddRange(steps.Repeated.IssuesOf(source));
            issues.AddRange(MisplacedFlows(source, cells[source.Id]));
            var priced = steps.Pricing.Price(source, cells[source.Id]);
            entries.AddRange(priced.Entries);
            issues.AddRange(priced.Issues);
        }

        issues.AddRange(Overdrawn(entity, entries));
        issues.AddRange(steps.Resale.IssuesOf(entity));

        issues.Sort(AccountingIssue.ListOrder);
        return new EntityInventory(entity, entries, issues.Distinct());
    }

    // Only what was generated can be fixed or recovered: a category cannot fall below zero by them.
    private static IEnumerable<AccountingIssue> Overdrawn(ParkEntity entity, List<AccountEntry> entries) =>
        from category in entries.Where(IsGenerated).GroupBy(entry => entry.Category!.Value)
        where category.Any(entry => entry.Kind is EntryKind.CarbonFixed or EntryKind.Recovery)
        let sum = CarbonMass.Sum([.. category.Select(entry => entry.Value)])
        where sum.IsNegative
        select Issues.DeductedBelowZero(entity, category.Key, sum);

    private static bool IsGenerated(AccountEntry entry) =>
        entry.Kind is EntryKind.Emission or EntryKind.CarbonOut or EntryKind.CarbonFixed or EntryKind.Recovery;

    private IEnumerable<AccountingIssue> MisplacedFlows(EmissionSource source, IEnumerable<CellActivity> activity)
    {
        foreach (var part in activity)
        {
            if (
                part.Cell.Flow is { } id
                && Basis.Flow(id) is var flow
                && flow.Seller != source.Entity
                && flow.Buyer != source.Entity
            )
            {
                yield return FlowIssues.OfOthers(flow, source);
            }
        }
    }

    /// <summary>What is done with every entity's sources; each step reads the dossier once.</summary>
    private sealed record Steps(Pricing Pricing, CoverageCheck Coverage, RepeatedRecords Repeated, ResaleCheck Resale);
}
