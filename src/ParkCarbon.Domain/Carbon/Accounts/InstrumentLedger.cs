using NodaTime;
using ParkCarbon.Domain.Quantities;

namespace ParkCarbon.Domain.Carbon.Accounts;

/// <summary>Reads the claims of a dossier, takes out what is claimed twice, and covers bought electricity with what is left.</summary>
/// <remarks>
/// A serial backs one claim. Where several claim it, over entities, instruments or periods, none counts: which of them is
/// right is for people to find out, and the answer does not depend on the order of the records.
/// </remarks>
internal sealed class InstrumentLedger
{
    private static readonly Quantity<Mass> OneTonne = Quantity<Mass>.From(1m, Mass.Tonne);

    private readonly ParkInventory _inventory;
    private readonly List<AccountEntry> _entries = [];
    private readonly List<AccountingIssue> _issues = [];

    public InstrumentLedger(ParkInventory inventory)
    {
        _inventory = inventory;
        var claims = WithoutContested(Claims(inventory.Basis).ToList());
        CoverElectricity(claims.Where(claim => claim.Quantity.Dimension == Energy.Dimension));
        foreach (var claim in claims.Where(claim => claim.Quantity.Dimension == Mass.Dimension).OrderBy(Order))
        {
            _entries.Add(
                Entry(claim, claim.Quantity, CarbonMass.FromGas(claim.Quantity.As<Mass>(), Rational.One), null)
            );
        }

        _issues.Sort(AccountingIssue.ListOrder);
    }

    public IReadOnlyList<AccountEntry> Entries => _entries;

    public IReadOnlyList<AccountingIssue> Issues => _issues;

    private static (EntryKind, string) Order(InstrumentClaim claim) => (claim.Kind, claim.Name);

    private static IEnumerable<InstrumentClaim> Claims(AccountingBasis basis)
    {
        foreach (var certificate in basis.Dossier.GreenCertificates ?? [])
        {
            if (certificate.Retirement is { } retirement)
            {
                yield return Retired(
                    basis,
                    EntryKind.GreenCertificate,
                    certificate.Serials,
                    retirement,
                    GreenCertificate.EnergyPerCertificate
                );
            }
        }

        foreach (var credit in basis.Dossier.Credits ?? [])
        {
            if (credit.Retirement is { } retirement)
            {
                yield return Retired(basis, EntryKind.Credit, credit.Serials, retirement, OneTonne);
            }
        }

        foreach (var supply in basis.Dossier.GreenPower ?? [])
        {
            yield return new InstrumentClaim
            {
                Kind = supply.Kind == GreenPowerKind.DirectSupply ? EntryKind.DirectSupply : EntryKind.GreenPowerTrade,
                Entity = supply.Entity,
                Name = supply.Id.ToString(),
                IsInPeriod = basis.Period.Contains(supply.Period),
                Proved = supply is { Contract: not null, Settlement: not null },
                Source = supply.Source,
                Serials = supply.Certificates,
                Quantity = supply.Quantity.In(Energy.Dimension),
                PerSerial = GreenCertificate.EnergyPerCertificate,
            };
        }

        foreach (var allowance in basis.Dossier.Allowances ?? [])
        {
            if (allowance.Retirement is { } retirement)
            {
                yield return new InstrumentClaim
                {
                    Kind = EntryKind.Allowance,
                    Entity = retirement.Entity,
                    Name = allowance.Id.ToString(),
                    IsInPeriod = basis.Period.Contains(retirement.Period),
                    Proved = retirement.Evidence is not null,
                    Quantity = allowance.Quantity.In(Mass.Dimension),
                };
            }
        }
    }

    private static InstrumentClaim Retired(
        AccountingBasis basis,
        EntryKind kind,
        SerialRange serials,
        Retirement retirement,
        Quantity perSerial
    ) =>
        new()
        {
            Kind = kind,
            Entity = retirement.Entity,
            Name = serials.ToString(),
            IsInPeriod = basis.Period.Contains(retirement.Period),
            Proved = retirement.Evidence is not null,
            Source = retirement.Source,
            Serials = serials,
            Quantity = perSerial * serials.Count,
            PerSerial = perSerial,
        };

    private List<InstrumentClaim> WithoutContested(List<InstrumentClaim> claims)
    {
        var contested = new Dictionary<InstrumentClaim, List<SerialRange>>(ReferenceEqualityComparer.Instance);
        foreach (var claim in claims)
        {
            contested[claim] = [];
        }

        var ordered = claims
            .Where(claim => claim.Serials is not null)
            .OrderBy(claim => claim.Serials)
            .ThenBy(Order)
            .ToList();
        for (var i = 0; i < ordered.Count; i++)
        {
            for (var j = i + 1; j < ordered.Count && MayMeet(ordered[i].Serials!, ordered[j].Serials!); j++)
            {
                if (ordered[i].Serials!.Intersect(ordered[j].Serials!) is { } shared)
                {
                    contested[ordered[i]].Add(shared);
                    contested[ordered[j]].Add(shared);
                    _issues.Add(Accounts.Issues.ClaimedTwice(shared, [ordered[i].Entity, ordered[j].Entity]));
                }
            }
        }

        return
        [
            .. claims
                .Where(claim => claim.IsInPeriod)
                .Select(claim => claim with { Quantity = claim.Quantity - Contested(claim, contested[claim]) })
                .Where(claim => claim.Quantity > Quantity.Zero(claim.Quantity.Dimension)),
        ];
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
                _issues.Add(Accounts.Issues.ClaimWithoutSource(claim.Entity, claim.Name, claim.Serials));
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
                .Entries.Where(entry =>
                    entry.Source == source.Id && entry.IsInventory && !_inventory.Basis.IsInternal(entry.Flow)
                )
                .Select(entry => entry.Value),
        ]);
        var left = bought;
        foreach (var claim in claims.OrderBy(Order))
        {
            var claimed = claim.Quantity.As<Energy>();
            var covered = claimed < left ? claimed : left;
            left -= covered;
            if (covered > Quantity<Energy>.Zero)
            {
                _entries.Add(Entry(claim, covered, emitted.Times(covered / bought), source));
            }
        }

        var claimedInAll = Quantity<Energy>.Sum([.. claims.Select(claim => claim.Quantity.As<Energy>())]);
        if (claimedInAll > bought)
        {
            _issues.Add(Accounts.Issues.ClaimExceedsPurchase(source, claimedInAll, bought));
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
                && !_inventory.Basis.IsInternal(cell.Flow)
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
            Proved = claim.Proved,
        };
}
