using NodaTime;
using ParkCarbon.Domain.Quantities;

namespace ParkCarbon.Domain.Carbon.Accounts;

/// <summary>Finds the factor of a sum of activity, and what it yields of each gas.</summary>
internal sealed class CellFactors(AccountingBasis basis)
{
    // A park has few factors and many cells: a factor is looked up, and its units are read, once.
    private readonly Dictionary<(FactorReference, DateInterval), FactorLookup> _lookups = [];
    private readonly Dictionary<Factor, Dictionary<Dimension, IReadOnlyList<GasYield>?>> _yields = new(
        ReferenceEqualityComparer.Instance
    );

    /// <summary>The yields of a cell's factor, or the issue that stands in their way; beside it the factor where one was found.</summary>
    public (IReadOnlyList<GasYield>? Yields, Factor? Factor, AccountingIssue? Fault) YieldsOf(
        EmissionSource source,
        CellActivity activity
    )
    {
        var cell = activity.Cell;
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

        var lookup = Find(reference, activity.DaysWithin(basis.Period));
        if (lookup.Factor is not { } factor)
        {
            var isOfAPlant =
                lookup.Fault == AccountingIssueKind.FactorNotFound
                && basis.Dossier.Cogenerations?.Any(plant => plant.Names(reference)) == true;
            return (
                null,
                null,
                isOfAPlant
                    ? CogenerationIssues.NotDivided(source, reference)
                    : Issues.FactorNotUsable(source, reference, lookup)
            );
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
}
