using ParkCarbon.Domain.Carbon.Ledgers;
using ParkCarbon.Domain.Quantities;

namespace ParkCarbon.Domain.Carbon.Accounts;

/// <summary>Reads the claims of a dossier, takes out what does not count, and divides bought energy by what is left.</summary>
internal sealed class InstrumentLedger
{
    private readonly ParkInventory _inventory;
    private readonly List<AccountEntry> _entries = [];
    private readonly List<AccountingIssue> _issues = [];

    public InstrumentLedger(ParkInventory inventory)
    {
        _inventory = inventory;
        var lives = InstrumentLives.Of(inventory.Dossier, inventory.Basis.Instruments);
        var onSite = new OnSiteAttributes(inventory.Basis);
        var review = new ClaimReview(inventory.Basis, lives, onSite);
        _issues.AddRange(review.Issues);
        DividePurchases(review.Counting.Where(claim => claim.CoversEnergy));
        _entries.AddRange(review.Counting.Where(claim => !claim.CoversEnergy).Select(EntryOf));
        _entries.AddRange(onSite.Entries);
        _issues.AddRange(onSite.Issues);
        _issues.Sort(AccountingIssue.ListOrder);
    }

    public IReadOnlyList<AccountEntry> Entries => _entries;

    public IReadOnlyList<AccountingIssue> Issues => _issues;

    private void DividePurchases(IEnumerable<InstrumentClaim> claims)
    {
        var bySource = new Dictionary<Id<EmissionSource>, List<InstrumentClaim>>();
        foreach (var claim in claims)
        {
            if (SourceOf(claim) is not { } source)
            {
                _issues.Add(ClaimIssues.WithoutSource(claim));
            }
            else if (bySource.TryGetValue(source.Id, out var others))
            {
                others.Add(claim);
            }
            else
            {
                bySource[source.Id] = [claim];
            }
        }

        foreach (var purchase in EnergyPurchase.Of(_inventory))
        {
            bySource.Remove(purchase.Source.Id, out var covering);
            var cover = new PurchaseCover(_inventory.Basis, purchase, covering ?? []);
            _entries.AddRange(cover.Portions);
            _issues.AddRange(cover.Issues);
        }

        foreach (var (source, idle) in bySource)
        {
            _issues.Add(
                ClaimIssues.ExceedsPurchase(
                    _inventory.Basis.Source(source),
                    Quantity<Energy>.Sum([.. idle.Select(claim => claim.Quantity.As<Energy>())]),
                    Quantity<Energy>.Zero
                )
            );
        }
    }

    private EmissionSource? SourceOf(InstrumentClaim claim)
    {
        var basis = _inventory.Basis;
        if (claim.Source is { } id)
        {
            return basis.FindSource(id) is { } source && source.Entity == claim.Entity && claim.Suits(source)
                ? source
                : null;
        }

        return basis.SourcesOf(claim.Entity).Where(claim.Suits).Take(2).ToList() is [var only] ? only : null;
    }

    private static AccountEntry EntryOf(InstrumentClaim claim) =>
        new()
        {
            Kind = claim.Kind,
            Entity = claim.Entity,
            Quantity = claim.Quantity,
            Value = CarbonMass.FromGas(claim.Quantity.As<Mass>(), Rational.One),
            Serials = claim.Serials,
            Registry = claim.Serials is null ? null : claim.Registry,
            Counted = claim.Counted,
            Proved = claim.Proved,
            RetiredOn = claim.RetiredOn,
            Credit = claim.Credit,
        };
}
