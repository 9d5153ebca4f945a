using ParkCarbon.Domain.Carbon.Accounts;
using ParkCarbon.Domain.Quantities;

namespace ParkCarbon.Domain.Carbon.Uncertainties;

/// <summary>The uncertainty of what is added up from an account: its totals, or any sum of its entries.</summary>
/// <remarks>
/// Instances hold the account's records by uncertainty, found once; make one for an account and ask it several times.
/// </remarks>
public sealed class AccountUncertainty
{
    private readonly CarbonAccount _account;
    private readonly EntryTerms _terms;

    private AccountUncertainty(CarbonAccount account, UncertaintyCorrelation correlation)
    {
        _account = account;
        Correlation = correlation;
        _terms = new EntryTerms(account.Inventory, correlation);
    }

    /// <summary>Whether what terms share moves them together.</summary>
    public UncertaintyCorrelation Correlation { get; }

    /// <summary>The uncertainty of the park's total; unset where that could not be computed.</summary>
    public UncertaintyBudget? ParkTotal =>
        _account.IsComplete
            ? Of(
                _account.Entries.Where(entry => entry.IsInventory || entry.Kind == EntryKind.Elimination).Select(Total)
            )
            : null;

    /// <summary>The uncertainty of each entity's total and of its categories (ISO 14064-1:2018, 8.3), in order of the entities' ids.</summary>
    public IEnumerable<EntityUncertainty> Entities => _account.Inventory.Entities.Select(Of);

    /// <summary>Prepares an account.</summary>
    /// <param name="account">The account.</param>
    /// <param name="correlation">Whether what terms share moves them together.</param>
    public static AccountUncertainty Of(
        CarbonAccount account,
        UncertaintyCorrelation correlation = UncertaintyCorrelation.Shared
    )
    {
        ArgumentNullException.ThrowIfNull(account);
        return new AccountUncertainty(account, correlation);
    }

    /// <summary>The uncertainty of a sum of entries.</summary>
    /// <param name="entries">The entries, in any order; an elimination and what covers bought energy cancel against what they are made of.</param>
    /// <param name="constant">What is exact in the sum beside them.</param>
    public UncertaintyBudget Of(IEnumerable<WeighedEntry> entries, Rational constant = default)
    {
        var weighed = entries.ToList();
        var exact = weighed
            .Where(item => item.Entry.Kind is EntryKind.Credit or EntryKind.Allowance)
            .Aggregate(constant, (sum, item) => sum + item.Amount);
        return UncertaintyBudget.Of(_terms.Of(weighed), exact);
    }

    private EntityUncertainty Of(EntityInventory inventory)
    {
        var entries = inventory.Entries.Where(entry => entry.IsInventory).ToList();
        return new EntityUncertainty(
            inventory.Entity,
            inventory.Total is null ? null : Of(entries.Select(Total)),
            inventory.Categories.Select(category => new CategoryUncertainty(
                category,
                inventory.TotalOf(category) is null
                    ? null
                    : Of(entries.Where(entry => entry.Category == category).Select(Total))
            ))
        );
    }

    private static WeighedEntry Total(AccountEntry entry) =>
        new(entry, EntryFigure.Value, entry.Kind == EntryKind.Elimination ? -1L : 1L);
}
