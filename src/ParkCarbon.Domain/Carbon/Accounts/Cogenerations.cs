using ParkCarbon.Domain.Carbon.Supply;
using ParkCarbon.Domain.Quantities;

namespace ParkCarbon.Domain.Carbon.Accounts;

/// <summary>Divides the emissions of plants that make heat and power, each after those whose heat or power it uses itself.</summary>
/// <remarks>
/// The division prices what is sold; it adds no emission and takes none away. What is sold inside the park is eliminated at
/// whatever factor both sides book, so that the park's total does not depend on it.
/// </remarks>
internal sealed class Cogenerations
{
    private readonly AccountingBasis _basis;
    private readonly PartialInventory _activity;
    private readonly IReadOnlyList<Cogeneration> _plants;
    private readonly Dictionary<Id<Cogeneration>, CogenerationAllocation> _allocations = [];
    private readonly HashSet<Id<Cogeneration>> _begun = [];
    private readonly List<Factor> _factors = [];
    private readonly List<AccountingIssue> _issues = [];

    /// <summary>Divides the emissions of every plant of a dossier.</summary>
    /// <param name="basis">The dossier, without factors of plants.</param>
    /// <param name="activity">The activity of its period.</param>
    public Cogenerations(AccountingBasis basis, PartialInventory activity)
    {
        _basis = basis;
        _activity = activity;
        _plants = [.. (basis.Dossier.Cogenerations ?? []).OrderBy(plant => plant.Id)];
        foreach (var plant in _plants)
        {
            Divide(plant);
        }

        Basis = _plants.Count == 0 ? basis : basis.With(basis.Period, _factors);
        var concerned = _plants
            .Where(plant => plant.Period.Intersection(basis.Period) is not null && basis.IsInPark(plant.Entity))
            .Select(plant => plant.Id)
            .ToHashSet();
        Allocations = ValueList<CogenerationAllocation>.Copy(
            _plants.Where(plant => concerned.Contains(plant.Id)).Select(plant => _allocations[plant.Id])
        );
        _issues.RemoveAll(issue => !concerned.Contains(issue.Cogeneration!));
        _issues.Sort(AccountingIssue.ListOrder);
    }

    /// <summary>The basis with the factors of the plants.</summary>
    public AccountingBasis Basis { get; }

    /// <summary>The plants with days in the period, in order of their ids.</summary>
    public IReadOnlyList<CogenerationAllocation> Allocations { get; }

    /// <summary>Why plants could not be divided; only what uses their factors is stopped by it.</summary>
    public IReadOnlyList<AccountingIssue> Issues => _issues;

    private void Divide(Cogeneration plant)
    {
        if (!_begun.Add(plant.Id))
        {
            return;
        }

        var sources = plant.Sources.Select(_basis.FindSource).ToList();
        var faults = FaultsOf(plant, sources).ToList();
        if (faults.Count > 0)
        {
            _allocations[plant.Id] = new() { Plant = plant };
            _issues.AddRange(faults);
            return;
        }

        var activity = plant.Period == _basis.Period ? _activity : ActivityOf(plant);
        var cells = activity.Activity.Where(part => plant.Sources.Contains(part.Cell.Source)).ToList();
        foreach (var used in _plants.Where(other => cells.Exists(part => IsUsed(other, part.Cell))))
        {
            // A plant that is begun and not done waits for this one: each would need the other's factor first.
            Divide(used);
            if (!_allocations.ContainsKey(used.Id))
            {
                _allocations[plant.Id] = new() { Plant = plant };
                _issues.Add(CogenerationIssues.UsesItself(plant, used));
                return;
            }
        }

        var total = TotalOf(plant, activity, sources, faults);
        _allocations[plant.Id] = faults.Count == 0 ? Divided(plant, total) : new() { Plant = plant };
        _issues.AddRange(faults);
    }

    private PartialInventory ActivityOf(Cogeneration plant) =>
        PartialInventory.Of(
            (_basis.Dossier.Activities ?? []).Where(record => plant.Sources.Contains(record.Source)),
            _basis.With(plant.Period, [])
        );

    private static bool IsUsed(Cogeneration plant, ActivityCell cell) =>
        cell.Factor is { } reference && plant.Names(reference);

    private static IEnumerable<AccountingIssue> FaultsOf(Cogeneration plant, List<EmissionSource?> sources)
    {
        if (sources.Count == 0)
        {
            yield return CogenerationIssues.WithoutSources(plant);
        }

        foreach (var source in sources)
        {
            if (source is { Role: SourceRole.Export or SourceRole.Removal })
            {
                yield return CogenerationIssues.OfNoEmission(plant, source);
            }
        }

        if (plant.Method == CogenerationMethod.Efficiency)
        {
            if (plant.HeatEfficiency is null)
            {
                yield return CogenerationIssues.WithoutEfficiency(plant, "heatEfficiency", "产热效率");
            }

            if (plant.PowerEfficiency is null)
            {
                yield return CogenerationIssues.WithoutEfficiency(plant, "powerEfficiency", "发电效率");
            }
        }

        if (plant.Heat.As<Energy>() + plant.Power.As<Energy>() == Quantity<Energy>.Zero)
        {
            yield return CogenerationIssues.WithoutOutput(plant);
        }
    }

    private CarbonMass TotalOf(
        Cogeneration plant,
        PartialInventory activity,
        IEnumerable<EmissionSource?> sources,
        List<AccountingIssue> faults
    )
    {
        var basis = _basis.With(plant.Period, _factors);
        var pricing = new Pricing(basis);
        var coverage = new CoverageCheck(basis, activity);
        var cells = activity.Activity.ToLookup(part => part.Cell.Source);
        var total = CarbonMass.Zero;
        foreach (var source in sources.OfType<EmissionSource>().Distinct())
        {
            var (entries, issues) = pricing.Price(source, cells[source.Id]);
            if (issues.Concat(coverage.IssuesOf(source)).FirstOrDefault(issue => issue.StopsTheFigure) is { } issue)
            {
                faults.Add(CogenerationIssues.OfSource(plant, source, issue));
            }

            total += CarbonMass.Sum([.. entries.Where(entry => entry.IsInventory).Select(entry => entry.Value)]);
        }

        if (total.IsNegative)
        {
            faults.Add(CogenerationIssues.BelowZero(plant, total));
        }

        return total;
    }

    // E_H = (H/e_H) / (H/e_H + P/e_P) · E_T; by energy content both efficiencies are one.
    private CogenerationAllocation Divided(Cogeneration plant, CarbonMass total)
    {
        var isByEfficiency = plant.Method == CogenerationMethod.Efficiency;
        var heat = plant.Heat.As<Energy>().InExactly(Energy.Joule);
        var power = plant.Power.As<Energy>().InExactly(Energy.Joule);
        var needed = heat / Rational.FromDecimal(isByEfficiency ? plant.HeatEfficiency!.Value : 1m);
        var ratio =
            needed / (needed + (power / Rational.FromDecimal(isByEfficiency ? plant.PowerEfficiency!.Value : 1m)));
        var allocation = new CogenerationAllocation
        {
            Plant = plant,
            Total = total,
            HeatRatio = ratio,
            HeatShare = total.Times(ratio),
            HeatFactor = FactorOf(CogenerationFactors.Heat, ratio, heat),
            PowerFactor = FactorOf(CogenerationFactors.Power, Rational.One - ratio, power),
        };
        _factors.AddRange(((Factor?[])[allocation.HeatFactor, allocation.PowerFactor]).OfType<Factor>());
        return allocation;

        Factor? FactorOf(string output, Rational share, Rational joules) =>
            joules == Rational.Zero || !CogenerationFactors.CanName(plant, output)
                ? null
                : CogenerationFactors.Of(plant, output, total.ToRational() * share / joules);
    }
}
