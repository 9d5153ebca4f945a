using ParkCarbon.Domain.Quantities;

namespace ParkCarbon.Domain.Carbon.Accounts;

/// <summary>Reads the claims of a dossier, takes out what is claimed twice, and covers bought electricity with what is left.</summary>
/// <remarks>
/// A serial backs one claim. Where several claim it, over entities, instruments or periods, none counts: which of them is
/// right is for people to find out, and the answer does not depend on the order of the records.
/// </remarks>
internal sealed class InstrumentLedger
{
    // Direct supply covers first, then trades, then certificates; among themselves claims come by name, so that the answer
    // does not depend on the order of the records.
    private static readonly Comparer<InstrumentClaim> ClaimOrder = Comparer<InstrumentClaim>.Create(
        (left, right) =>
        {
            var order = left.Kind.CompareTo(right.Kind);
            order = order != 0 ? order : string.CompareOrdinal(left.Name, right.Name);
            order = order != 0 ? order : string.CompareOrdinal(left.Registry, right.Registry);
            return order != 0 ? order : left.Entity.CompareTo(right.Entity);
        }
    );

    private readonly ParkInventory _inventory;
    private readonly List<AccountEntry> _entries = [];
    private readonly List<AccountingIssue> _issues = [];

    public InstrumentLedger(ParkInventory inventory)
    {
        _inventory = inventory;
        var claims = Counting(InstrumentClaims.Of(inventory.Basis.Dossier).Order(ClaimOrder).ToList());
        CoverElectricity(claims.Where(claim => claim.Quantity.Dimension == Energy.Dimension));
        foreach (var claim in claims.Where(claim => claim.Quantity.Dimension == Mass.Dimension))
        {
            _entries.Add(
                Entry(claim, claim.Quantity, CarbonMass.FromGas(claim.Quantity.As<Mass>(), Rational.One), null)
            );
        }

        _issues.Sort(AccountingIssue.ListOrder);
    }

    public IReadOnlyList<AccountEntry> Entries => _entries;

    public IReadOnlyList<AccountingIssue> Issues => _issues;

    /// <summary>The claims about the period, less what is contested; what does not count becomes an issue.</summary>
    private List<InstrumentClaim> Counting(List<InstrumentClaim> claims)
    {
        var contested = ContestedSerials(claims);
        var counting = new List<InstrumentClaim>();
        foreach (var claim in claims.Where(claim => claim.Period.Intersection(_inventory.Period) is not null))
        {
            if (!_inventory.Period.Contains(claim.Period))
            {
                _issues.Add(
                    Accounts.ClaimIssues.StraddlesPeriod(
                        claim.Entity,
                        claim.Name,
                        claim.Serials,
                        claim.Period,
                        _inventory.Period
                    )
                );
            }
            else if (!IsInPark(claim.Entity))
            {
                _issues.Add(Accounts.ClaimIssues.OfOutsider(claim.Entity, claim.Name, claim.Serials));
            }
            else if (claim.OtherHolder is { } holder)
            {
                _issues.Add(Accounts.ClaimIssues.NotHeld(claim.Entity, claim.Serials!, holder));
            }
            else
            {
                var left = claim.Quantity - Contested(claim, contested.GetValueOrDefault(claim, []));
                if (left > Quantity.Zero(left.Dimension))
                {
                    var uncontested = claim.Serials?.Except(contested.GetValueOrDefault(claim, []));
                    counting.Add(claim with { Quantity = left, Counted = uncontested ?? [] });
                }
            }
        }

        return counting;
    }

    // What an entity does whose emissions are not in the account cannot lower it.
    private bool IsInPark(Id<ParkEntity> entity) =>
        _inventory.Basis.Entity(entity).OutOfScope is null && _inventory.Basis.AccountedDays(entity) is not null;

    private Dictionary<InstrumentClaim, List<SerialRange>> ContestedSerials(List<InstrumentClaim> claims)
    {
        var contested = new Dictionary<InstrumentClaim, List<SerialRange>>(ReferenceEqualityComparer.Instance);
        foreach (
            var registry in claims
                .Where(claim => claim.Serials is not null)
                .GroupBy(claim => claim.Registry, StringComparer.OrdinalIgnoreCase)
        )
        {
            var ordered = registry.OrderBy(claim => claim.Serials).ToList();
            for (var i = 0; i < ordered.Count; i++)
            {
                for (var j = i + 1; j < ordered.Count && MayMeet(ordered[i].Serials!, ordered[j].Serials!); j++)
                {
                    if (ordered[i].Serials!.Intersect(ordered[j].Serials!) is { } shared)
                    {
                        Contest(ordered[i], shared);
                        Contest(ordered[j], shared);
                        _issues.Add(Accounts.ClaimIssues.MadeTwice(shared, [ordered[i].Entity, ordered[j].Entity]));
                    }
                }
            }
        }

        return contested;

        void Contest(InstrumentClaim claim, SerialRange serials)
        {
            if (!contested.TryGetValue(claim, out var ranges))
            {
                contested[claim] = ranges = [];
            }

            ranges.Add(serials);
        }
    }

    private static bool MayMeet(SerialRange earlier, SerialRange later) =>
        earlier.Prefix == later.Prefix && earlier.Digits == later.Digits && later.First <= earlier.Last;

    private static Quantity Contested(InstrumentClaim claim, List<SerialRange> contested)
    {
        var count = 0L;
        var counted = long.MinValue;
        foreach (var range in contested.Order())
        {
            var first = Math.Max(range.First, counted == long.MinValue ? range.First : counted + 1);
            count += Math.Max(0, range.Last - first + 1);
            counted = Math.Max(counted, range.Last);
        }

        var lost = claim.PerSerial is { } one ? one * count : Quantity.Zero(claim.Quantity.Dimension);
        return lost < claim.Quantity ? lost : claim.Quantity;
    }

    private void CoverElectricity(IEnumerable<InstrumentClaim> claims)
    {
        var bySource = new SortedDictionary<Id<EmissionSource>, List<InstrumentClaim>>();
        foreach (var claim in claims)
        {
            if (SourceOf(claim) is not { } source)
            {
                _issues.Add(Accounts.ClaimIssues.WithoutSource(claim.Entity, claim.Name, claim.Serials));
                continue;
            }

            if (!bySource.TryGetValue(source.Id, out var list))
            {
                bySource[source.Id] = list = [];
            }

            list.Add(claim);
        }

        foreach (var (source, list) in bySource)
        {
            Cover(_inventory.Basis.Source(source), list);
        }
    }

    private void Cover(EmissionSource source, List<InstrumentClaim> claims)
    {
        var bought = Bought(source);
        var emitted = CarbonMass.Sum([
            .. _inventory
                .Entities.First(entity => entity.Entity.Id == source.Entity)
                .Entries.Where(entry => entry.Source == source.Id && entry.IsInventory && entry.Flow is null)
                .Select(entry => entry.Value),
        ]);
        var covered = Quantity<Energy>.Zero;
        var saved = CarbonMass.Zero;
        foreach (var claim in claims)
        {
            var left = bought - covered;
            var claimed = claim.Quantity.As<Energy>();
            var part = claimed < left ? claimed : left;
            if (part > Quantity<Energy>.Zero)
            {
                // Each claim takes what is new in the rounded whole: claims that cover all add up to all, to the last digit.
                covered += part;
                var savedInAll = emitted.Times(covered / bought);
                _entries.Add(Entry(claim, part, savedInAll - saved, source));
                saved = savedInAll;
            }
        }

        var claimedInAll = Quantity<Energy>.Sum([.. claims.Select(claim => claim.Quantity.As<Energy>())]);
        if (claimedInAll > bought)
        {
            _issues.Add(Accounts.ClaimIssues.ExceedsPurchase(source, claimedInAll, bought));
        }
    }

    private Quantity<Energy> Bought(EmissionSource source)
    {
        var bought = Quantity<Energy>.Zero;
        foreach (var (cell, quantity) in _inventory.Activity.Cells)
        {
            if (
                cell.Source == source.Id
                && cell.Dimension == Energy.Dimension
                && !_inventory.Basis.IsInside(source, cell.Flow)
                && !quantity.IsNegative
            )
            {
                bought += quantity.As<Energy>();
            }
        }

        return bought;
    }

    private EmissionSource? SourceOf(InstrumentClaim claim)
    {
        var basis = _inventory.Basis;
        if (claim.Source is { } id)
        {
            return basis.FindSource(id) is { } source && source.Entity == claim.Entity && IsBoughtElectricity(source)
                ? source
                : null;
        }

        var candidates = basis.SourcesOf(claim.Entity).Where(IsBoughtElectricity).Take(2).ToList();
        return candidates.Count == 1 ? candidates[0] : null;
    }

    private bool IsBoughtElectricity(EmissionSource source) =>
        source
            is { Category: GhgCategory.ImportedEnergy, Role: SourceRole.Emission, Carrier: EnergyCarrier.Electricity }
        && _inventory.Basis.Entity(source.Entity).OutOfScope is null;

    private static AccountEntry Entry(
        InstrumentClaim claim,
        Quantity quantity,
        CarbonMass value,
        EmissionSource? source
    ) =>
        new()
        {
            Kind = claim.Kind,
            Entity = claim.Entity,
            Category = source?.Category,
            Source = source?.Id,
            Carrier = source?.Carrier,
            Quantity = quantity,
            Value = value,
            Serials = claim.Serials,
            Registry = claim.Serials is null ? null : claim.Registry,
            Counted = claim.Counted,
            Proved = claim.Proved,
        };
}
