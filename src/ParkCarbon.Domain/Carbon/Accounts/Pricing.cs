using NodaTime;
using ParkCarbon.Domain.Quantities;

namespace ParkCarbon.Domain.Carbon.Accounts;

/// <summary>Applies factors and warming potentials to sums of activity.</summary>
/// <remarks>Each figure is exact until it is rounded once, to 10⁻¹⁸ t.</remarks>
internal sealed class Pricing(AccountingBasis basis)
{
    // A park has few factors and many cells: a factor is looked up, and its units are read, once.
    private readonly Dictionary<(FactorReference, DateInterval), FactorLookup> _lookups = [];
    private readonly Dictionary<Factor, Dictionary<Dimension, IReadOnlyList<GasYield>?>> _yields = new(
        ReferenceEqualityComparer.Instance
    );

    public (List<AccountEntry> Entries, List<AccountingIssue> Issues) Price(
        EmissionSource source,
        IEnumerable<CellActivity> cells
    )
    {
        var entries = new List<AccountEntry>();
        var issues = new List<AccountingIssue>();
        foreach (var activity in cells)
        {
            if (activity.Sum is not { } quantity)
            {
                continue;
            }

            if (quantity.IsNegative && BelowZero(source, activity.Cell, quantity) is { } issue)
            {
                issues.Add(issue);
            }

            if (KindOf(source, activity.Cell) is { } kind)
            {
                PriceCell(source, activity, quantity, kind, entries, issues);
            }
            else if (IsEnergy(source, activity.Cell) && basis.SpecificationOf(source.Entity) is null)
            {
                issues.Add(Issues.SpecificationUnknown(source, basis.Entity(source.Entity)));
            }
        }

        if (IsOverdrawn(source, entries))
        {
            issues.Add(Issues.BalanceNegative(source));
        }

        return (entries, issues);
    }

    // A meter that exports more than it imports over the period deducts its exports, as a source of exports would.
    private AccountingIssue? BelowZero(EmissionSource source, ActivityCell cell, Quantity quantity) =>
        !source.Net ? Issues.ActivityNegative(source, quantity)
        : !IsEnergy(source, cell) ? Issues.NetBelowZero(source, quantity)
        : basis.SpecificationOf(source.Entity) is not { } specification
            ? Issues.SpecificationUnknown(source, basis.Entity(source.Entity))
        : specification.DeductsExports ? null
        : Issues.NetBelowZero(source, quantity);

    private static bool IsOverdrawn(EmissionSource source, List<AccountEntry> entries)
    {
        var balance = entries.Where(entry => entry.Kind is EntryKind.Emission or EntryKind.CarbonOut).ToList();
        return !source.Net
            && balance.Exists(entry => entry.Kind == EntryKind.CarbonOut)
            && CarbonMass.Sum([.. balance.Select(entry => entry.Value)]).IsNegative;
    }

    /// <summary>What the activity is in the entity's account; null for exports that its specification does not deduct.</summary>
    private EntryKind? KindOf(EmissionSource source, ActivityCell cell) =>
        source.Role switch
        {
            SourceRole.Removal => EntryKind.Removal,
            SourceRole.CarbonFixed => EntryKind.CarbonFixed,
            SourceRole.Recovery => EntryKind.Recovery,
            SourceRole.Export => IsEnergy(source, cell) && basis.SpecificationOf(source.Entity)?.DeductsExports == true
                ? EntryKind.Export
                : null,
            _ => cell.Side == BalanceSide.Out ? EntryKind.CarbonOut : EntryKind.Emission,
        };

    private static bool IsEnergy(EmissionSource source, ActivityCell cell) =>
        EnergyCarrier.IsEnergy(source.Carrier) || cell.Dimension == Energy.Dimension;

    private void PriceCell(
        EmissionSource source,
        CellActivity cellActivity,
        Quantity quantity,
        EntryKind kind,
        List<AccountEntry> entries,
        List<AccountingIssue> issues
    )
    {
        var cell = cellActivity.Cell;
        var (yields, factor, fault) = YieldsOf(source, cell, cellActivity.DaysWithin(basis.Period));
        if (fault is not null)
        {
            issues.Add(fault);
            return;
        }

        var scale = FactorYields.Product(source.Multipliers) * (IsDeduction(kind) ? -1L : 1L);
        foreach (var gasYield in yields!.OrderBy(item => item.Gas))
        {
            if (PotentialOf(source, gasYield, issues) is not { } potential)
            {
                continue;
            }

            entries.Add(
                new AccountEntry
                {
                    Kind =
                        gasYield.Biogenic && gasYield.Gas == GreenhouseGas.CarbonDioxide && kind != EntryKind.Removal
                            ? EntryKind.BiogenicCarbonDioxide
                            : kind,
                    Entity = source.Entity,
                    Category = source.Category,
                    Source = source.Id,
                    Flow = basis.IsInside(source, cell.Flow) ? cell.Flow : null,
                    Carrier = source.Carrier,
                    Gas = gasYield.Gas,
                    Biogenic = gasYield.Biogenic,
                    Quantity = quantity,
                    Factor = factor,
                    Cell = cell,
                    GasMass = gasYield.MassOf(quantity, scale),
                    Value = gasYield.EquivalentOf(quantity, scale, potential),
                    Proved = kind == EntryKind.Removal && IsVerified(source),
                }
            );
        }

        if (kind == EntryKind.Removal && !IsVerified(source))
        {
            issues.Add(Issues.RemovalNotVerified(source, basis.Period));
        }
    }

    private static bool IsDeduction(EntryKind kind) =>
        kind is EntryKind.CarbonOut or EntryKind.CarbonFixed or EntryKind.Recovery or EntryKind.Export;

    private (IReadOnlyList<GasYield>? Yields, Factor? Factor, AccountingIssue? Fault) YieldsOf(
        EmissionSource source,
        ActivityCell cell,
        DateInterval used
    )
    {
        if (source.MeasuredGas is { } gas)
        {
            return cell.Dimension == Mass.Dimension
                ? ([new GasYield(gas, source.Biogenic, Rational.One)], null, null)
                : (null, null, Issues.FactorDoesNotFit(source, cell.Dimension, "a mass of " + gas));
        }

        if (cell.Factor is not { } reference)
        {
            return (null, null, Issues.FactorMissing(source));
        }

        var lookup = Find(reference, used);
        if (lookup.Factor is not { } factor)
        {
            return (null, null, Issues.FactorNotUsable(source, reference, lookup));
        }

        if (factor.Restriction is { } restriction)
        {
            return (null, factor, Issues.FactorRestricted(source, factor, restriction));
        }

        return YieldsOf(factor, cell.Dimension) is { } yields
            ? (yields, factor, null)
            : (null, factor, Issues.FactorDoesNotFit(source, cell.Dimension, Issues.DenominatorsOf(factor)));
    }

    private FactorLookup Find(FactorReference reference, DateInterval used)
    {
        if (!_lookups.TryGetValue((reference, used), out var lookup))
        {
            _lookups[(reference, used)] = lookup = basis.Factors.Find(reference, used);
        }

        return lookup;
    }

    private IReadOnlyList<GasYield>? YieldsOf(Factor factor, Dimension activity)
    {
        if (!_yields.TryGetValue(factor, out var byDimension))
        {
            _yields[factor] = byDimension = [];
        }

        if (!byDimension.TryGetValue(activity, out var yields))
        {
            byDimension[activity] = yields = FactorYields.Of(factor, activity);
        }

        return yields;
    }

    private Rational? PotentialOf(EmissionSource source, GasYield gasYield, List<AccountingIssue> issues)
    {
        var gas = gasYield.Gas;
        if (gas.IsOwnEquivalent || gasYield.IsEquivalent)
        {
            return Rational.One;
        }

        if (basis.Gwp?.PotentialOf(gas) is { } potential)
        {
            return Rational.FromDecimal(potential);
        }

        issues.Add(Issues.GwpUnknown(source, gas, basis.Dossier.GwpSet, basis.Gwp));
        return null;
    }

    private bool IsVerified(EmissionSource sink) =>
        basis.ExpectedDays(sink) is { } days && !CoveredDays.Gaps(VerifiedDays(sink).Order(), days).Any();

    // A statement made before its days were over could not know them.
    private IEnumerable<CoveredDays> VerifiedDays(EmissionSource sink) =>
        from verification in basis.Dossier.Removals ?? []
        where verification.Sink == sink.Id && verification.VerifiedOn >= verification.Period.End
        select new CoveredDays(verification.Period.Start, verification.Period.End);
}
