using ParkCarbon.Domain.Quantities;

namespace ParkCarbon.Domain.Carbon.Accounts;

/// <summary>Finds entities that pass on more than they bought: nobody can, so that what is beyond was made or is a mistake.</summary>
internal sealed class ResaleCheck(AccountingBasis basis, PartialInventory activity)
{
    private readonly ILookup<Id<EmissionSource>, CellActivity> _activity = activity.Activity.ToLookup(part =>
        part.Cell.Source
    );

    /// <summary>The issues of one entity, one a carrier. Amounts that were metered as different things are not compared.</summary>
    public IEnumerable<AccountingIssue> IssuesOf(ParkEntity entity)
    {
        var sources = basis.SourcesOf(entity.Id).ToList();
        foreach (var resale in sources.Where(IsResale).GroupBy(source => source.Carrier, StringComparer.Ordinal))
        {
            var purchases = sources.Where(source => IsPurchase(source) && source.Carrier == resale.Key).ToList();
            var bought = SumOf(purchases);
            if (SumOf(resale) is { } resold && IsBeyond(resold, bought, hasPurchases: purchases.Count > 0))
            {
                yield return FlowIssues.ResaleExceedsPurchase(resale.First(), resold, bought);
            }
        }
    }

    private static bool IsBeyond(Quantity resold, Quantity? bought, bool hasPurchases) =>
        bought is { } sum
            ? sum.Dimension == resold.Dimension && sum < resold
            : !hasPurchases && resold > Quantity.Zero(resold.Dimension);

    private static bool IsResale(EmissionSource source) => source is { Role: SourceRole.Export, Resold: true };

    private static bool IsPurchase(EmissionSource source) =>
        source is { Category: GhgCategory.ImportedEnergy, Role: SourceRole.Emission };

    /// <summary>The sum, where all is of one dimension.</summary>
    private Quantity? SumOf(IEnumerable<EmissionSource> sources)
    {
        var sums = sources
            .SelectMany(source => _activity[source.Id])
            .Select(part => part.Sum)
            .OfType<Quantity>()
            .GroupBy(sum => sum.Dimension)
            .Select(group => group.Aggregate((total, part) => total + part))
            .Take(2)
            .ToList();
        return sums is [var only] ? only : null;
    }
}
