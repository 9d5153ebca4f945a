using ParkCarbon.Domain.Quantities;

namespace ParkCarbon.Domain.Carbon.Accounts;

/// <summary>What a factor makes of energy, in CO₂e, or why it makes nothing of it.</summary>
/// <remarks>CO₂ from biomass is left out, as it is of an entity's total.</remarks>
internal sealed class FactorPrice
{
    private readonly FactorReference _reference;
    private readonly FactorLookup _lookup;
    private readonly IReadOnlyList<(GasYield Yield, Rational Potential)>? _yields;
    private readonly GreenhouseGas? _unknownGas;
    private readonly AccountingBasis _basis;

    private FactorPrice(
        AccountingBasis basis,
        FactorReference reference,
        FactorLookup lookup,
        IReadOnlyList<(GasYield Yield, Rational Potential)>? yields = null,
        GreenhouseGas? unknownGas = null
    )
    {
        _basis = basis;
        _reference = reference;
        _lookup = lookup;
        _yields = yields;
        _unknownGas = unknownGas;
    }

    public bool IsKnown => _yields is not null;

    public Factor? Factor => _lookup.Factor;

    /// <summary>Why the factor gives nothing; null where it gives something.</summary>
    public AccountingIssueKind? Fault =>
        IsKnown ? null
        : _lookup.Factor is not { } factor ? _lookup.Fault
        : factor.Restriction is not null ? AccountingIssueKind.FactorRestricted
        : _unknownGas is not null ? AccountingIssueKind.GwpMissing
        : AccountingIssueKind.FactorDoesNotFit;

    public static FactorPrice Of(AccountingBasis basis, FactorReference reference, NodaTime.DateInterval days)
    {
        var lookup = basis.Factors.Find(reference, days);
        if (
            lookup.Factor is not { Restriction: null } factor
            || FactorYields.Of(factor, Energy.Dimension) is not { } yields
        )
        {
            return new(basis, reference, lookup);
        }

        var weighed = new List<(GasYield, Rational)>();
        foreach (var gasYield in yields.Where(IsCounted).OrderBy(gasYield => gasYield.Gas))
        {
            if (PotentialOf(basis, gasYield) is not { } potential)
            {
                return new(basis, reference, lookup, unknownGas: gasYield.Gas);
            }

            weighed.Add((gasYield, potential));
        }

        return new(basis, reference, lookup, weighed);
    }

    /// <summary>The CO₂e of an amount of energy; each gas is rounded once.</summary>
    public CarbonMass? Of(Quantity<Energy> energy) =>
        _yields is null
            ? null
            : CarbonMass.Sum([
                .. _yields.Select(item => item.Yield.EquivalentOf(energy, Rational.One, item.Potential)),
            ]);

    /// <summary>Why the factor gives nothing, as an issue of the source that it is for.</summary>
    public AccountingIssue FaultOf(EmissionSource source) =>
        _lookup.Factor is not { } factor ? Issues.FactorNotUsable(source, _reference, _lookup)
        : factor.Restriction is { } restriction ? Issues.FactorRestricted(source, factor, restriction)
        : _unknownGas is { } gas ? Issues.GwpUnknown(source, gas, _basis.Dossier.GwpSet, _basis.Gwp)
        : Issues.FactorDoesNotFit(source, Energy.Dimension, Issues.DenominatorsOf(factor));

    private static bool IsCounted(GasYield gasYield) =>
        !gasYield.Biogenic || gasYield.Gas != GreenhouseGas.CarbonDioxide;

    private static Rational? PotentialOf(AccountingBasis basis, GasYield gasYield) =>
        gasYield.Gas.IsOwnEquivalent || gasYield.IsEquivalent ? Rational.One
        : basis.Gwp?.PotentialOf(gasYield.Gas) is { } potential ? Rational.FromDecimal(potential)
        : null;
}
