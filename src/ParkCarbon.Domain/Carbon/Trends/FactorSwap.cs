using ParkCarbon.Domain.Carbon.Accounts;
using ParkCarbon.Domain.Carbon.Supply;
using ParkCarbon.Domain.Quantities;

namespace ParkCarbon.Domain.Carbon.Trends;

/// <summary>Gives the activity of one account the factors of another.</summary>
/// <remarks>
/// A source that both have takes the other's factors. A factor used in both stays where it is, priced as the other account
/// has it, so that a shift between factors used in both is activity. Any other is replaced by those that the source used
/// only there, in their proportions; by all that it used there where none is new. A source that the other account does not
/// have keeps its own: its coming or going is activity alone.
/// </remarks>
internal sealed class FactorSwap
{
    private readonly AccountingBasis _own;
    private readonly AccountingBasis _other;
    private readonly PinnedFactors _pinned = new();
    private readonly ILookup<(Id<EmissionSource>, BalanceSide), CellActivity> _otherCells;
    private readonly List<CellActivity> _cells = [];

    public FactorSwap(ParkInventory activity, ParkInventory factors)
    {
        _own = activity.Basis;
        _other = factors.Basis;
        _otherCells = factors
            .Activity.Activity.Where(cell => cell.Cell.Factor is not null)
            .ToLookup(cell => (cell.Cell.Source, cell.Cell.Side));
        var streams = activity.Activity.Activity.GroupBy(cell => (cell.Cell.Source, cell.Cell.Flow, cell.Cell.Side));
        foreach (var stream in streams)
        {
            Swap([.. stream]);
        }

        Activity = PartialInventory.Of(_cells);
        Dossier = DossierWithFactors();
    }

    /// <summary>The activity, each cell with the factor that prices it.</summary>
    public PartialInventory Activity { get; }

    /// <summary>The dossier of the activity with the other's factors, multipliers and warming potentials.</summary>
    public ParkDossier Dossier { get; }

    private void Swap(List<CellActivity> stream)
    {
        var others = OthersOf(stream[0].Cell);
        var used = stream.Select(cell => cell.Cell.Factor).ToHashSet();
        foreach (var cell in stream)
        {
            var same = others.Where(other => Equals(other.Cell.Factor, cell.Cell.Factor)).ToList();
            var fresh = others.Where(other => !used.Contains(other.Cell.Factor)).ToList();
            var replacing =
                same.Count > 0 ? [.. same.Take(1)]
                : fresh.Count > 0 ? fresh
                : others;
            _cells.AddRange(Portions(cell, replacing));
        }
    }

    // A stream inside the park has its own factors; where the other account has none for it, those of the source hold.
    private List<CellActivity> OthersOf(ActivityCell cell)
    {
        var ofSource = _otherCells[(cell.Source, cell.Side)].ToList();
        var ofStream = ofSource.Where(other => Equals(other.Cell.Flow, cell.Flow)).ToList();
        return ofStream.Count > 0 ? ofStream : ofSource;
    }

    private List<CellActivity> Portions(CellActivity cell, List<CellActivity> replacing)
    {
        var factors = replacing.Select(FactorOf).ToList();
        if (cell.Cell.Factor is null || factors.Count == 0 || !factors.TrueForAll(factor => Prices(factor, cell.Cell)))
        {
            return [cell];
        }

        if (replacing.Count == 1 || WeightsOf(replacing) is not { } weights || cell.Sum is not { } sum)
        {
            return factors.Distinct().Count() == 1 ? [With(cell, factors[0]!, cell.Sum)] : [cell];
        }

        var portions = new List<CellActivity>();
        var whole = weights.Aggregate(Rational.Zero, (total, weight) => total + weight);
        var left = sum;
        for (var i = 0; i < weights.Count; i++)
        {
            var share = weights[i] / whole;
            var part =
                i == weights.Count - 1
                    ? left
                    : new Quantity(sum.Dimension, sum.Grains.TimesRounded(share.Numerator, share.Denominator));
            left -= part;
            portions.Add(With(cell, factors[i]!, part));
        }

        return portions;
    }

    private CellActivity With(CellActivity cell, Factor factor, Quantity? sum) =>
        cell with
        {
            Cell = cell.Cell with { Factor = _pinned.Pin(factor) },
            Sum = sum,
        };

    private Factor? FactorOf(CellActivity cell) =>
        _other.Factors.Find(cell.Cell.Factor!, cell.DaysWithin(_other.Period)).Factor;

    private static bool Prices(Factor? factor, ActivityCell cell) =>
        factor is not null && FactorYields.Of(factor, cell.Dimension) is not null;

    // Proportions need one dimension and nothing below zero.
    private static List<Rational>? WeightsOf(List<CellActivity> cells)
    {
        var weights = cells
            .Where(cell => cell.Cell.Dimension == cells[0].Cell.Dimension && cell.Sum is { IsNegative: false })
            .Select(cell => cell.Sum!.Value.InExactly(cell.Cell.Dimension.BaseUnit))
            .ToList();
        return weights.Count == cells.Count && weights.Exists(weight => weight > Rational.Zero) ? weights : null;
    }

    private ParkDossier DossierWithFactors()
    {
        var dossier = _own.Dossier;
        var sources = dossier.Sources?.Select(WithFactors).ToList();
        var generations = dossier.Generations?.Select(WithFactors).ToList();
        var contracts = dossier.EnergyContracts?.Select(WithFactors).ToList();
        return dossier with
        {
            Sources = sources,
            Generations = generations,
            EnergyContracts = contracts,
            GwpSet = _other.Dossier.GwpSet,
            GwpSets = _other.Dossier.GwpSets,
            Factors = [.. dossier.Factors ?? [], .. _pinned.Factors],
        };
    }

    private EmissionSource WithFactors(EmissionSource source) =>
        _other.FindSource(source.Id) is { } other
            ? source with
            {
                Multipliers = other.Multipliers,
                ResidualFactor = Pinned(source.ResidualFactor, other.ResidualFactor),
            }
            : source;

    private EnergyGeneration WithFactors(EnergyGeneration generation)
    {
        var other = (_other.Dossier.Generations ?? [])
            .Where(item => IsSameMeter(generation, item) && _other.Period.Contains(item.Period))
            .OrderByDescending(item => item.Id == generation.Id)
            .ThenBy(item => item.Period.Start)
            .ThenBy(item => item.Id)
            .FirstOrDefault();
        return generation with { GridFactor = Pinned(generation.GridFactor, other?.GridFactor) };
    }

    // Of several contracts for one source the same one goes first, then one of the same supplier.
    private EnergyContract WithFactors(EnergyContract contract)
    {
        var other = (_other.Dossier.EnergyContracts ?? [])
            .Where(item => item.Source == contract.Source && _other.Period.Contains(item.Period))
            .OrderByDescending(item => item.Id == contract.Id)
            .ThenByDescending(item => item.Factor == contract.Factor)
            .ThenBy(item => item.Period.Start)
            .ThenBy(item => item.Id)
            .FirstOrDefault();
        return contract with { Factor = Pinned(contract.Factor, other?.Factor)! };
    }

    private static bool IsSameMeter(EnergyGeneration left, EnergyGeneration right) =>
        left.Entity == right.Entity
        && left.Carrier == right.Carrier
        && left.Technology == right.Technology
        && left.Plant == right.Plant;

    private FactorReference? Pinned(FactorReference? own, FactorReference? other) =>
        own is not null && other is not null && _other.Factors.Find(other, _other.Period).Factor is { } factor
            ? _pinned.Pin(factor)
            : own;
}
