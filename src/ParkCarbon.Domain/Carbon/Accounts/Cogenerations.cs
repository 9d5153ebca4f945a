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
    private readonly ILookup<Id<EmissionSource>, CellActivity> _cells;
    private readonly Lazy<ILookup<Id<EmissionSource>, ActivityRecord>> _records;
    private readonly Dictionary<string, Cogeneration> _byFactor = new(StringComparer.Ordinal);
    private readonly IReadOnlyList<Cogeneration> _plants;
    private readonly Dictionary<Id<Cogeneration>, CogenerationAllocation> _allocations = [];
    private readonly HashSet<Id<Cogeneration>> _begun = [];
    private readonly List<AccountingIssue> _issues = [];

    /// <summary>Divides the emissions of every plant of a dossier.</summary>
    /// <param name="basis">The dossier, without factors of plants.</param>
    /// <param name="activity">The activity of its period.</param>
    public Cogenerations(AccountingBasis basis, PartialInventory activity)
    {
        _basis = basis;
        _cells = activity.Activity.ToLookup(part => part.Cell.Source);
        _records = new(() => (basis.Dossier.Activities ?? []).ToLookup(record => record.Source));
        _plants = [.. (basis.Dossier.Cogenerations ?? []).OrderBy(plant => plant.Id)];
        foreach (var plant in _plants)
        {
            _byFactor[CogenerationFactors.NameOf(plant, CogenerationFactors.Heat)] = plant;
            _byFactor[CogenerationFactors.NameOf(plant, CogenerationFactors.Power)] = plant;
        }

        foreach (var plant in _plants)
        {
            Divide(plant);
        }

        Basis = basis.With(basis.Period, _plants.SelectMany(plant => FactorsOf(_allocations[plant.Id])));
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

    /// <summary>Divides a plant after those that it waits for; a list in place of the call stack, however long the chain.</summary>
    private void Divide(Cogeneration first)
    {
        var path = new Stack<Cogeneration>([first]);
        while (path.TryPeek(out var plant))
        {
            if (_allocations.ContainsKey(plant.Id))
            {
                _ = path.Pop();
                continue;
            }

            _begun.Add(plant.Id);
            var sources = plant.Sources.Select(_basis.FindSource).OfType<EmissionSource>().Distinct().ToList();
            var activity = ActivityOf(plant, sources);
            var used = Used(activity);
            var next = used.Find(other => !_allocations.ContainsKey(other.Id));
            if (FaultsOf(plant, sources).ToList() is { Count: > 0 } faults)
            {
                Fail(plant, faults);
            }
            else if (next is null)
            {
                Divide(plant, sources, activity, used);
            }
            else if (_begun.Contains(next.Id))
            {
                // A plant that is begun and not done waits for this one: each would need the other's factor first.
                Fail(plant, [CogenerationIssues.UsesItself(plant, next)]);
            }
            else
            {
                path.Push(next);
            }
        }
    }

    private void Fail(Cogeneration plant, IEnumerable<AccountingIssue> faults)
    {
        _allocations[plant.Id] = new() { Plant = plant };
        _issues.AddRange(faults);
    }

    private PartialInventory ActivityOf(Cogeneration plant, List<EmissionSource> sources) =>
        plant.Period == _basis.Period
            ? PartialInventory.Of(sources.SelectMany(source => _cells[source.Id]))
            : PartialInventory.Of(
                sources.SelectMany(source => _records.Value[source.Id]),
                _basis.With(plant.Period, [])
            );

    /// <summary>The plants whose heat or power the activity uses.</summary>
    private List<Cogeneration> Used(PartialInventory activity) =>
        [
            .. activity
                .Cells.Keys.Select(cell =>
                    cell.Factor is { Set: null } factor ? _byFactor.GetValueOrDefault(factor.Item) : null
                )
                .OfType<Cogeneration>()
                .DistinctBy(plant => plant.Id),
        ];

    private static IEnumerable<AccountingIssue> FaultsOf(Cogeneration plant, List<EmissionSource> sources)
    {
        if (sources.Count == 0)
        {
            yield return CogenerationIssues.WithoutSources(plant);
        }

        foreach (var source in sources)
        {
            if (source.Role is SourceRole.Export or SourceRole.Removal)
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

    private void Divide(
        Cogeneration plant,
        List<EmissionSource> sources,
        PartialInventory activity,
        List<Cogeneration> used
    )
    {
        var factors = used.Select(other => _allocations[other.Id]).SelectMany(FactorsOf);
        var basis = _basis.With(plant.Period, factors);
        var pricing = new Pricing(basis);
        var coverage = new CoverageCheck(basis, activity);
        var cells = activity.Activity.ToLookup(part => part.Cell.Source);
        var faults = new List<AccountingIssue>();
        var total = CarbonMass.Zero;
        foreach (var source in sources)
        {
            var (entries, issues) = pricing.Price(source, cells[source.Id]);
            if (issues.Concat(coverage.IssuesOf(source)).FirstOrDefault(issue => issue.StopsTheFigure) is { } issue)
            {
                faults.Add(CogenerationIssues.OfSource(plant, source, issue));
            }

            total += CarbonMass.Sum([.. entries.Where(entry => entry.IsInventory).Select(entry => entry.Value)]);
        }

        if (faults.Count == 0 && total.IsNegative)
        {
            faults.Add(CogenerationIssues.BelowZero(plant, total));
        }

        if (faults.Count > 0)
        {
            Fail(plant, faults);
        }
        else
        {
            _allocations[plant.Id] = Divided(plant, total);
        }
    }

    private static IEnumerable<Factor> FactorsOf(CogenerationAllocation allocation) =>
        ((Factor?[])[allocation.HeatFactor, allocation.PowerFactor]).OfType<Factor>();

    // E_H = (H/e_H) / (H/e_H + P/e_P) · E_T; by energy content both efficiencies are one.
    private static CogenerationAllocation Divided(Cogeneration plant, CarbonMass total)
    {
        var isByEfficiency = plant.Method == CogenerationMethod.Efficiency;
        var heat = plant.Heat.As<Energy>().InExactly(Energy.Joule);
        var power = plant.Power.As<Energy>().InExactly(Energy.Joule);
        var needed = heat / Rational.FromDecimal(isByEfficiency ? plant.HeatEfficiency!.Value : 1m);
        var ratio =
            needed / (needed + (power / Rational.FromDecimal(isByEfficiency ? plant.PowerEfficiency!.Value : 1m)));
        return new CogenerationAllocation
        {
            Plant = plant,
            Total = total,
            HeatRatio = ratio,
            HeatShare = total.Times(ratio),
            HeatFactor = FactorOf(CogenerationFactors.Heat, ratio, heat),
            PowerFactor = FactorOf(CogenerationFactors.Power, Rational.One - ratio, power),
        };

        Factor? FactorOf(string output, Rational share, Rational joules) =>
            joules == Rational.Zero || !CogenerationFactors.CanName(plant, output)
                ? null
                : CogenerationFactors.Of(plant, output, total.ToRational() * share / joules);
    }
}
