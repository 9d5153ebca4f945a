using ParkCarbon.Domain.Quantities;

namespace ParkCarbon.Domain.Carbon.Accounts;

/// <summary>The park's total, with what its entities book twice taken out (合并, 3.2.10 note).</summary>
/// <remarks>
/// The total is computed twice: as the sum of the entities less the eliminations, and from the activity that crosses the
/// park's boundary alone. The two are the same bits, or the consolidation is wrong.
/// </remarks>
public sealed class Consolidation
{
    private readonly ILookup<Id<InternalFlow>?, KeyValuePair<ActivityCell, Quantity>> _cells;
    private readonly ILookup<Id<InternalFlow>?, AccountEntry> _entries;
    private readonly HashSet<Id<InternalFlow>> _stopped;

    private Consolidation(ParkInventory inventory)
    {
        Inventory = inventory;
        _cells = inventory.Activity.Cells.ToLookup(cell => cell.Key.Flow);
        _entries = inventory.Entities.SelectMany(entity => entity.Entries).ToLookup(entry => entry.Flow);
        _stopped = Stopped(inventory);
        var flows = inventory.Basis.InternalFlows.Select(Eliminate).ToList();
        Eliminations = ValueList<Elimination>.Copy(flows.Select(flow => flow.Elimination));
        var issues = flows.SelectMany(flow => flow.Issues).ToList();
        issues.Sort(AccountingIssue.ListOrder);
        Issues = ValueList<AccountingIssue>.Copy(issues);
        if (issues.Exists(issue => issue.StopsTheFigure) || !inventory.Entities.All(entity => entity.IsComplete))
        {
            return;
        }

        SumOfEntities = CarbonMass.Sum([.. inventory.Entities.Select(entity => entity.Total!.Value)]);
        Eliminated = CarbonMass.Sum([.. Eliminations.Select(elimination => elimination.Value!.Value)]);
        Total = SumOfEntities - Eliminated;
        Biogenic =
            CarbonMass.Sum([.. inventory.Entities.Select(entity => entity.Biogenic!.Value)])
            - CarbonMass.Sum([.. Eliminations.Select(elimination => elimination.Biogenic!.Value)]);
        var crossing = CrossingTheBoundary(inventory);
        BoundaryTotal = Sum(crossing, entry => entry.IsInventory);
        BoundaryBiogenic = Sum(crossing, IsBiogenic);
    }

    /// <summary>The inventories that are consolidated.</summary>
    public ParkInventory Inventory { get; }

    /// <summary>What is taken out, one line a flow, in order of their ids.</summary>
    public IReadOnlyList<Elimination> Eliminations { get; }

    /// <summary>What stands in the way of the total, or is wrong with it.</summary>
    public IReadOnlyList<AccountingIssue> Issues { get; }

    /// <summary>The sum of the entities' totals; unset where one is missing.</summary>
    public CarbonMass? SumOfEntities { get; }

    /// <summary>The sum of the eliminations; unset where the total is.</summary>
    public CarbonMass? Eliminated { get; }

    /// <summary>The park's total; unset where an entity's total is missing or a flow is unmatched.</summary>
    public CarbonMass? Total { get; }

    /// <summary>The park's total, computed from what is inside the park or crosses its boundary alone.</summary>
    public CarbonMass? BoundaryTotal { get; }

    /// <summary>The park's CO₂ from biomass, apart from the total; unset where the total is.</summary>
    public CarbonMass? Biogenic { get; }

    /// <summary>The park's CO₂ from biomass, computed from what is inside the park or crosses its boundary alone.</summary>
    public CarbonMass? BoundaryBiogenic { get; }

    /// <summary>Whether both ways to the total, and to what stands apart from it, give the same bits; false where there is no total.</summary>
    public bool IdentityHolds => Total is not null && Total == BoundaryTotal && Biogenic == BoundaryBiogenic;

    /// <summary>Consolidates inventories.</summary>
    /// <param name="inventory">The inventories of the park's entities.</param>
    public static Consolidation Of(ParkInventory inventory)
    {
        ArgumentNullException.ThrowIfNull(inventory);
        return new Consolidation(inventory);
    }

    // Prices the activity without a flow inside the park anew, so that a mistake in the eliminations shows.
    private static List<AccountEntry> CrossingTheBoundary(ParkInventory inventory)
    {
        var basis = inventory.Basis;
        var pricing = new Pricing(basis);
        var crossing = inventory
            .Activity.Activity.Where(cell => !basis.IsInside(basis.Source(cell.Cell.Source), cell.Cell.Flow))
            .ToLookup(cell => cell.Cell.Source);
        return
        [
            .. basis
                .EntitiesInScope.SelectMany(entity => basis.SourcesOf(entity.Id))
                .SelectMany(source => pricing.Price(source, crossing[source.Id]).Entries),
        ];
    }

    private (Elimination Elimination, IEnumerable<AccountingIssue> Issues) Eliminate(InternalFlow flow)
    {
        var sold = Metered(flow, flow.Seller);
        var bought = Metered(flow, flow.Buyer);
        var isStopped = _stopped.Contains(flow.Id);
        var elimination = new Elimination
        {
            Flow = flow,
            Sold = sold,
            Bought = bought,
            BookedByBuyer = isStopped || bought is null ? null : Booked(flow, flow.Buyer, entry => entry.IsInventory),
            DeductedBySeller =
                isStopped || sold is null ? null : -Booked(flow, flow.Seller, entry => entry.IsInventory),
            Biogenic =
                isStopped || bought is null || sold is null
                    ? null
                    : Booked(flow, flow.Buyer, IsBiogenic) + Booked(flow, flow.Seller, IsBiogenic),
        };
        return (elimination, IssuesOf(flow, elimination));
    }

    private static IEnumerable<AccountingIssue> IssuesOf(InternalFlow flow, Elimination elimination)
    {
        if (flow.Seller == flow.Buyer)
        {
            yield return Accounts.FlowIssues.WithinOneEntity(flow);
        }
        else if (elimination is not { Sold: { } sold, Bought: { } bought })
        {
            yield return Accounts.FlowIssues.Unmatched(
                flow,
                elimination.Sold is not null,
                elimination.Bought is not null
            );
        }
        else if (
            sold.Dimension != bought.Dimension
            || bought > sold
            || bought.InExactly(bought.Dimension.BaseUnit)
                < sold.InExactly(sold.Dimension.BaseUnit) * (1m - (flow.LossTolerance ?? 0m))
        )
        {
            yield return Accounts.FlowIssues.Differs(flow, sold, bought);
        }
    }

    private Quantity? Metered(InternalFlow flow, Id<ParkEntity> entity)
    {
        Quantity? metered = null;
        foreach (var (cell, quantity) in _cells[flow.Id])
        {
            if (Inventory.Basis.Source(cell.Source).Entity == entity)
            {
                metered =
                    metered is { } sum && sum.Dimension == quantity.Dimension ? sum + quantity : metered ?? quantity;
            }
        }

        return metered;
    }

    private CarbonMass Booked(InternalFlow flow, Id<ParkEntity> entity, Func<AccountEntry, bool> chosen) =>
        Sum(_entries[flow.Id].Where(entry => entry.Entity == entity), chosen);

    private static bool IsBiogenic(AccountEntry entry) => entry.Kind == EntryKind.BiogenicCarbonDioxide;

    private static CarbonMass Sum(IEnumerable<AccountEntry> entries, Func<AccountEntry, bool> chosen) =>
        CarbonMass.Sum([.. entries.Where(chosen).Select(entry => entry.Value)]);

    /// <summary>The flows of sources with an issue that stops their figure.</summary>
    private static HashSet<Id<InternalFlow>> Stopped(ParkInventory inventory)
    {
        var sources = inventory
            .Entities.SelectMany(entity => entity.Issues)
            .Where(issue => issue.StopsTheFigure)
            .Select(issue => issue.Source)
            .ToHashSet();
        return
        [
            .. inventory
                .Activity.Cells.Keys.Where(cell => cell.Flow is not null && sources.Contains(cell.Source))
                .Select(cell => cell.Flow!),
        ];
    }
}
