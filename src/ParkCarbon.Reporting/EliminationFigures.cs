using ParkCarbon.Domain.Carbon.Accounts;
using ParkCarbon.Domain.Quantities;

namespace ParkCarbon.Reporting;

/// <summary>The figures of an elimination, unset where something stands in their way: missing is never zero.</summary>
internal sealed record EliminationFigures
{
    private EliminationFigures() { }

    public CarbonMass? BookedByBuyer { get; private init; }

    public CarbonMass? DeductedBySeller { get; private init; }

    public CarbonMass? Value => BookedByBuyer - DeductedBySeller;

    public static EliminationFigures Of(Elimination elimination, CarbonAccount account)
    {
        var isStopped = account.Issues.Any(issue => issue.StopsTheFigure && Concerns(issue, elimination, account));
        return new EliminationFigures
        {
            BookedByBuyer = isStopped || elimination.Bought is null ? null : elimination.BookedByBuyer,
            DeductedBySeller = isStopped || elimination.Sold is null ? null : elimination.DeductedBySeller,
        };
    }

    // An issue of the flow itself is about one side that has no records; the other side's figure stands.
    private static bool Concerns(AccountingIssue issue, Elimination elimination, CarbonAccount account) =>
        issue.Source is { } source
        && account.Inventory.Activity.Cells.Keys.Any(cell => cell.Flow == elimination.Flow.Id && cell.Source == source);
}
