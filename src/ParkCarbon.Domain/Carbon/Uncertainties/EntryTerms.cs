using ParkCarbon.Domain.Carbon.Accounts;
using ParkCarbon.Domain.Quantities;

namespace ParkCarbon.Domain.Carbon.Uncertainties;

/// <summary>Traces entries of an account back to the activity and the factor that they are made of.</summary>
/// <remarks>
/// An elimination is what its flow's entries are, and a covered portion of bought energy is part of what its source's
/// entries are: traced back, they cancel against these exactly, and what cancels has no uncertainty.
/// </remarks>
internal sealed class EntryTerms
{
    private readonly AccountingBasis _basis;
    private readonly RecordedActivity _activity;
    private readonly FactorUncertainties _factors;
    private readonly UncertaintyCorrelation _correlation;
    private readonly ILookup<Id<InternalFlow>?, AccountEntry> _byFlow;
    private readonly ILookup<Id<EmissionSource>?, AccountEntry> _bought;

    public EntryTerms(ParkInventory inventory, UncertaintyCorrelation correlation)
    {
        _basis = inventory.Basis;
        _activity = inventory.Recorded.Value;
        _factors = new FactorUncertainties(_basis);
        _correlation = correlation;
        var entries = inventory
            .Entities.SelectMany(entity => entity.Entries)
            .Where(entry => entry.IsInventory || entry.Kind == EntryKind.BiogenicCarbonDioxide)
            .ToList();
        _byFlow = entries.Where(entry => entry.Flow is not null).ToLookup(entry => entry.Flow);
        _bought = entries.Where(entry => entry.IsInventory && entry.Flow is null).ToLookup(entry => entry.Source);
    }

    /// <summary>The terms of a sum, one for each cell and factor in it; what cancels is in none.</summary>
    public IEnumerable<UncertainTerm> Of(IEnumerable<WeighedEntry> entries)
    {
        var amounts = new Dictionary<Stake, Rational>();
        foreach (var entry in entries)
        {
            foreach (var (stake, amount) in Trace(entry))
            {
                amounts[stake] = amounts.GetValueOrDefault(stake) + amount;
            }
        }

        return amounts.Where(item => item.Value != Rational.Zero).Select(item => TermOf(item.Key, item.Value));
    }

    private IEnumerable<(Stake Stake, Rational Amount)> Trace(WeighedEntry weighed) =>
        weighed.Entry.Kind switch
        {
            // Units are counted by their serials: nothing about them is measured.
            EntryKind.Credit or EntryKind.Allowance => [],
            _ when weighed.Entry.IsConsolidating => Eliminated(weighed),
            EntryKind.DirectSupply
            or EntryKind.GreenPowerTrade
            or EntryKind.GreenCertificate
            or EntryKind.EnergyContract
            or EntryKind.UncoveredPurchase => Divided(
                weighed,
                _bought[weighed.Entry.Source],
                weighed.Figure == EntryFigure.Value ? EntryFigure.Value : EntryFigure.Energy
            ),
            _ => [(StakeOf(weighed.Entry, weighed.Entry, weighed.Figure), weighed.Amount)],
        };

    /// <summary>What buyer and seller of a flow booked, entry by entry: also where the two add up to nothing.</summary>
    private IEnumerable<(Stake, Rational)> Eliminated(WeighedEntry weighed)
    {
        // Biogenic CO₂ is taken out with its own sign; what is in the totals is subtracted.
        var isBiogenic = weighed.Entry.Kind == EntryKind.BiogenicCarbonDioxide;
        var booked = _byFlow[weighed.Entry.Flow].Where(entry => entry.IsInventory != isBiogenic).ToList();
        var parts = booked
            .Select(entry =>
                weighed with
                {
                    Entry = entry,
                    Coefficient = isBiogenic ? -weighed.Coefficient : weighed.Coefficient,
                }
            )
            .ToList();
        return parts.Aggregate(Rational.Zero, (sum, part) => sum + part.Amount) == weighed.Amount
            ? parts.Select(part => (StakeOf(part.Entry, part.Entry, part.Figure), part.Amount))
            : Divided(weighed, booked.Where(entry => entry.Entity == weighed.Entry.Entity), weighed.Figure);
    }

    /// <summary>Divides an entry among those that it is made of, in the proportion of one of their figures.</summary>
    private IEnumerable<(Stake, Rational)> Divided(
        WeighedEntry weighed,
        IEnumerable<AccountEntry> among,
        EntryFigure proportion
    )
    {
        var parts = among.Select(entry => (Entry: entry, Size: SizeOf(entry, proportion))).ToList();
        var whole = parts.Aggregate(Rational.Zero, (sum, part) => sum + part.Size);
        return whole == Rational.Zero
            ? [(StakeOf(weighed.Entry, weighed.Entry, weighed.Figure), weighed.Amount)]
            : parts
                .Where(part => part.Size != Rational.Zero)
                .Select(part =>
                    (StakeOf(part.Entry, weighed.Entry, weighed.Figure), weighed.Amount * part.Size / whole)
                );
    }

    private static Rational SizeOf(AccountEntry entry, EntryFigure proportion) =>
        proportion == EntryFigure.Energy && entry.Energy is null && entry.Quantity?.Dimension == Energy.Dimension
            ? entry.Quantity.Value.InExactly(Energy.Joule)
            : WeighedEntry.Of(entry, proportion);

    private Stake StakeOf(AccountEntry made, AccountEntry entry, EntryFigure figure)
    {
        var source = made.Source ?? entry.Source;
        var factor = figure switch
        {
            EntryFigure.Energy => null,
            EntryFigure.ContractValue => _factors.NameOf(ContractFactor(entry)),
            EntryFigure.ResidualValue => _factors.NameOf(ResidualFactor(source)),
            _ when IsMeasured(source) => null,
            _ => _factors.NameOf(made.Factor),
        };
        return new Stake(made.Entity, source, made.Cell, factor, made.Cell is null ? entry.Kind : null);
    }

    private bool IsMeasured(Id<EmissionSource>? source) =>
        source is not null && _basis.FindSource(source)?.MeasuredGas is not null;

    private Factor? ResidualFactor(Id<EmissionSource>? source) =>
        source is not null && _basis.FindSource(source)?.ResidualFactor is { } reference
            ? _basis.Factors.Find(reference, _basis.Period).Factor ?? Only(_basis.Factors.Named(reference))
            : null;

    // An entry does not say which contract covers it; it is one whose factor gives what the entry emits by contract.
    private Factor? ContractFactor(AccountEntry entry) =>
        Only(
            (_basis.Dossier.EnergyContracts ?? [])
                .Where(contract => contract.Source == entry.Source)
                .Select(contract => FactorPrice.Of(_basis, contract.Factor, contract.Period))
                .Where(price => entry.Energy is { } energy && price.Of(energy) == entry.ContractValue)
                .Select(price => price.Factor!)
        );

    private static Factor? Only(IEnumerable<Factor> factors) =>
        factors.Distinct(ReferenceEqualityComparer.Instance).Take(2).ToList() is [Factor only] ? only : null;

    private UncertainTerm TermOf(Stake stake, Rational amount)
    {
        var isApart = _correlation == UncertaintyCorrelation.None;
        return new UncertainTerm
        {
            Name = stake.Name,
            Entity = stake.Entity,
            Source = stake.Source,
            Amount = amount,
            // However many factors a stream meets, as it does on both sides of a ratio, its activity is one number.
            Components =
            [
                .. ActivityOf(stake, isApart ? stake.Stream : ""),
                .. FactorOf(stake, isApart ? stake.Name : ""),
            ],
        };
    }

    private IEnumerable<UncertaintyComponent> ActivityOf(Stake stake, string term)
    {
        var own = stake.Source?.ToString() ?? $"{stake.Entity} {stake.Kind}";
        var shares = stake.Cell is { } cell
            ? _activity.SharesOf(cell)
            : [(stake.Source is { } source ? _basis.FindSource(source)?.Uncertainty : null, Rational.One)];
        return shares.Select(part => Component(UncertaintyGroupKind.Activity, own, part.Uncertainty, part.Share, term));
    }

    private IEnumerable<UncertaintyComponent> FactorOf(Stake stake, string term) =>
        stake.Factor is not { } name
            ? []
            : [Component(UncertaintyGroupKind.Factor, name, _factors.Of(name), Rational.One, term)];

    private static UncertaintyComponent Component(
        UncertaintyGroupKind kind,
        string name,
        Uncertainty? uncertainty,
        Rational share,
        string term
    )
    {
        var group = string.IsNullOrWhiteSpace(uncertainty?.Group)
            ? new UncertaintyGroup(kind, name, term)
            : new UncertaintyGroup(
                UncertaintyGroupKind.Named,
                uncertainty.Group,
                term.Length == 0 ? "" : $"{term} ({kind})"
            );
        return new UncertaintyComponent(
            kind,
            group,
            share,
            uncertainty is null ? null : UncertaintyInterval.Of(uncertainty)?.HalfWidth
        );
    }

    /// <summary>Activity and factor that entries share; the factor is unset where none comes into it, and "?" where it is not known.</summary>
    private sealed record Stake(
        Id<ParkEntity> Entity,
        Id<EmissionSource>? Source,
        ActivityCell? Cell,
        string? Factor,
        EntryKind? Kind
    )
    {
        /// <summary>The activity: what a source records for one flow, side and factor, in whatever units.</summary>
        public string Stream { get; } =
            string.Join(
                " · ",
                new[]
                {
                    Source?.ToString() ?? $"{Entity} {Kind}",
                    Cell?.Flow?.ToString(),
                    Cell?.Side == BalanceSide.Out ? "out" : null,
                    Cell?.Factor?.ToString(),
                }.Where(part => part is not null)
            );

        public string Name => Factor is null || Factor == Cell?.Factor?.ToString() ? Stream : $"{Stream} · {Factor}";
    }
}
