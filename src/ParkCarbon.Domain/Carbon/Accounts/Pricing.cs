using NodaTime;
using ParkCarbon.Domain.Quantities;

namespace ParkCarbon.Domain.Carbon.Accounts;

/// <summary>Applies factors and warming potentials to sums of activity.</summary>
/// <remarks>Each figure is exact until it is rounded once, to 10⁻¹⁸ t.</remarks>
internal sealed class Pricing(AccountingBasis basis)
{
    private readonly CellFactors _factors = new(basis);

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

    /// <summary>What the activity is in the entity's account; null where that is open, and for exports of no energy.</summary>
    private EntryKind? KindOf(EmissionSource source, ActivityCell cell) =>
        source.Role switch
        {
            SourceRole.Removal => EntryKind.Removal,
            SourceRole.CarbonFixed => EntryKind.CarbonFixed,
            SourceRole.Recovery => EntryKind.Recovery,
            SourceRole.Export => IsEnergy(source, cell) ? KindOfExport(source) : null,
            _ => cell.Side == BalanceSide.Out ? EntryKind.CarbonOut : EntryKind.Emission,
        };

    // What is only passed on was never the entity's own use, whatever its specification says of exports.
    private EntryKind? KindOfExport(EmissionSource source) =>
        source.Resold
            ? EntryKind.Export
            : basis.SpecificationOf(source.Entity)?.DeductsExports switch
            {
                true => EntryKind.Export,
                false => EntryKind.UndeductedExport,
                null => null,
            };

    private static bool IsEnergy(EmissionSource source, ActivityCell cell) =>
        EnergyCarrier.IsEnergy(source.Carrier) || cell.Dimension == Energy.Dimension;

    private void PriceCell(
        EmissionSource source,
        CellActivity activity,
        Quantity quantity,
        EntryKind kind,
        List<AccountEntry> entries,
        List<AccountingIssue> issues
    )
    {
        var (yields, factor, fault) = _factors.YieldsOf(source, activity);
        var entry = EntryOf(source, activity.Cell, quantity, kind, factor);
        var faults = fault is null ? new List<AccountingIssue>() : [fault];
        var priced = Priced(entry, source, yields ?? [], faults);
        if (faults.Count > 0 && kind == EntryKind.UndeductedExport)
        {
            // Nothing is missing from the inventory; only a method that deducts what is exported misses it.
            entries.Add(entry with { IsUnpriced = true });
            return;
        }

        entries.AddRange(priced);
        issues.AddRange(faults);
        if (kind == EntryKind.Removal && fault is null && !IsVerified(source))
        {
            issues.Add(Issues.RemovalNotVerified(source, basis.Period));
        }
    }

    /// <summary>The entry for each gas of one cell; a gas without a known warming potential is a fault.</summary>
    private List<AccountEntry> Priced(
        AccountEntry entry,
        EmissionSource source,
        IReadOnlyList<GasYield> yields,
        List<AccountingIssue> faults
    )
    {
        var scale = FactorYields.Product(source.Multipliers) * (IsDeduction(entry.Kind) ? -1L : 1L);
        var quantity = entry.Quantity!.Value;
        var priced = new List<AccountEntry>();
        foreach (var gasYield in yields.OrderBy(item => item.Gas))
        {
            if (PotentialOf(source, gasYield, faults) is not { } potential)
            {
                continue;
            }

            var isApart = gasYield is { Biogenic: true, Gas: var gas } && gas == GreenhouseGas.CarbonDioxide;
            // Biogenic CO₂ that is exported is part of no total, so there is none to deduct it from.
            var weight = isApart && entry.Kind == EntryKind.UndeductedExport ? Rational.Zero : potential;
            priced.Add(
                entry with
                {
                    Kind =
                        isApart && entry.Kind is not (EntryKind.Removal or EntryKind.UndeductedExport)
                            ? EntryKind.BiogenicCarbonDioxide
                            : entry.Kind,
                    Gas = gasYield.Gas,
                    Biogenic = gasYield.Biogenic,
                    Rate = gasYield.TonnesPerBaseUnit(quantity.Dimension, scale),
                    Potential = weight,
                    GasMass = gasYield.MassOf(quantity, scale),
                    Value = gasYield.EquivalentOf(quantity, scale, weight),
                    // One activity has its energy once, however many gases it gives.
                    Energy = priced.Count == 0 || entry.Energy is null ? entry.Energy : Quantity<Energy>.Zero,
                    ResidualValue =
                        isApart ? null
                        : entry.ResidualValue is null || priced.TrueForAll(other => other.Kind != entry.Kind)
                            ? entry.ResidualValue
                        : CarbonMass.Zero,
                }
            );
        }

        return priced;
    }

    private AccountEntry EntryOf(
        EmissionSource source,
        ActivityCell cell,
        Quantity quantity,
        EntryKind kind,
        Factor? factor
    ) =>
        new()
        {
            Kind = kind,
            Cell = cell,
            Entity = source.Entity,
            Category = source.Category,
            Source = source.Id,
            Flow = basis.IsInside(source, cell.Flow) ? cell.Flow : null,
            Carrier = source.Carrier,
            Quantity = quantity,
            Energy =
                FactorYields.EnergyOf(quantity, factor) is not { } energy ? null
                : IsDeduction(kind) ? -energy
                : energy,
            Factor = factor,
            ResidualValue = kind == EntryKind.Export && source.Resold ? ResidualOf(source, quantity, factor) : null,
            Value = CarbonMass.Zero,
            Type = source.Type,
            Origin = source.Origin,
            Resold = source.Resold,
            Proved = kind == EntryKind.Removal && IsVerified(source),
        };

    // What was bought at the residual factor and passed on was no own use at that factor.
    private CarbonMass? ResidualOf(EmissionSource source, Quantity quantity, Factor? factor) =>
        source.ResidualFactor is { } residual && FactorYields.EnergyOf(quantity, factor) is { } energy
            ? FactorPrice.Of(basis, residual, basis.Period).Of(-energy)
            : null;

    private static bool IsDeduction(EntryKind kind) =>
        kind
            is EntryKind.CarbonOut
                or EntryKind.CarbonFixed
                or EntryKind.Recovery
                or EntryKind.Export
                or EntryKind.UndeductedExport;

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
