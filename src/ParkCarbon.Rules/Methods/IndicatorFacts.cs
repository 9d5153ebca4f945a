using ParkCarbon.Domain;
using ParkCarbon.Domain.Carbon;
using ParkCarbon.Domain.Carbon.Accounts;
using ParkCarbon.Domain.Carbon.Indicators;
using ParkCarbon.Domain.Carbon.Supply;
using ParkCarbon.Domain.Quantities;

namespace ParkCarbon.Rules.Methods;

/// <summary>What a park records of recovery and of its products, as the lines of a method see it.</summary>
/// <remarks>Records of entities out of scope, and of days outside the period, are none of the park's.</remarks>
public sealed class IndicatorFacts
{
    private static readonly RecoveryKind[] WasteEnergy =
    [
        RecoveryKind.WasteHeat,
        RecoveryKind.WasteCold,
        RecoveryKind.WastePressure,
    ];

    private readonly IReadOnlyList<ResourceUse> _uses;
    private readonly IReadOnlyList<ProductEnergyIntensity> _products;
    private readonly IReadOnlyList<EnergyGeneration> _generations;

    internal IndicatorFacts(CarbonAccount account)
    {
        var dossier = account.Inventory.Dossier;
        var inScope = dossier
            .Entities.Where(entity => entity.OutOfScope is null)
            .Select(entity => entity.Id)
            .ToHashSet();
        _uses =
        [
            .. (dossier.ResourceUses ?? []).Where(use =>
                inScope.Contains(use.Entity) && account.Period.Contains(use.Period)
            ),
        ];
        _products =
        [
            .. (dossier.ProductEnergy ?? []).Where(product =>
                inScope.Contains(product.Entity) && account.Period.Contains(product.Period)
            ),
        ];
        _generations =
        [
            .. (dossier.Generations ?? []).Where(generation =>
                inScope.Contains(generation.Entity)
                && account.Period.Contains(generation.Period)
                && generation.Carrier == EnergyCarrier.Electricity
            ),
        ];
    }

    /// <summary>The electricity from non-fossil sources other than biomass that records of on-site generation say left the park.</summary>
    /// <remarks>The account has on-site generation without it; what crossed the boundary, by whoever booked it, is an export.</remarks>
    public Figure ExportedCleanElectricity => Exported(generation => IsClean(generation.Technology));

    /// <summary>The other electricity that records of on-site generation say left the park.</summary>
    public Figure ExportedOtherElectricity => Exported(generation => !IsClean(generation.Technology));

    /// <summary>The share of the products that take no more energy than their level-2 quota; unset where none is recorded, and where one cannot be held against its quota.</summary>
    public Figure ShareOfProductsAtLevel2 =>
        _products.Select(IsAtLevel2).ToList() is var answers && answers.TrueForAll(answer => answer is not null)
            ? CountOf(answers.Count(answer => answer == true)).Over(CountOf(answers.Count))
            : Figure.Unset;

    /// <summary>The used share of waste heat, cold and pressure together, weighted by energy; unset where none is recorded, and where one is recorded as no energy.</summary>
    public Figure UsedShareOfWasteEnergy =>
        Share(_uses.Where(use => WasteEnergy.Contains(use.Kind)), kind => kind == FigureKind.Energy);

    /// <summary>Returns the used share of what arose; unset where nothing is recorded, nothing arose, or units differ.</summary>
    /// <param name="kind">What is recovered or used again.</param>
    [RulePredicate]
    public Figure UsedShareOf(RecoveryKind kind) => Share(_uses.Where(use => use.Kind == kind), _ => true);

    private Figure Exported(Func<EnergyGeneration, bool> isMeant) =>
        Sum(
            _generations
                .Where(generation => isMeant(generation) && generation.Exported is not null)
                .Select(generation => FigureOf(generation.Exported!.Value))
                .Prepend(new Figure(Rational.Zero, FigureKind.Energy))
        );

    // The fuel of biomass plants is energy that the park uses; what they generate is that fuel again.
    private static bool IsClean(GenerationTechnology technology) =>
        technology != GenerationTechnology.Biomass && EntryFacts.IsNonFossilBy(technology);

    private static Figure Share(IEnumerable<ResourceUse> uses, Func<FigureKind, bool> isMeant)
    {
        var recorded = uses.ToList();
        var figures = recorded.SelectMany(use => new[] { FigureOf(use.Used), FigureOf(use.Arising) }).ToList();
        return
            figures.Count > 0
            && figures.TrueForAll(figure => figure.IsSet && figure.Kind == figures[0].Kind && isMeant(figure.Kind))
            ? Sum(recorded.Select(use => FigureOf(use.Used))).Over(Sum(recorded.Select(use => FigureOf(use.Arising))))
            : Figure.Unset;
    }

    private static Figure Sum(IEnumerable<Figure> figures) => figures.Aggregate((sum, next) => sum.Plus(next));

    // Null where there is no quota, or the two are of unlike units: then nobody can say.
    private static bool? IsAtLevel2(ProductEnergyIntensity product) =>
        product.Level2 is { } level
        && FigureText.TryParse(product.Actual.ToString(), out var actual)
        && FigureText.TryParse(level.ToString(), out var quota)
        && actual.Kind == quota.Kind
            ? actual.IsAtMost(quota)
            : null;

    private static Figure FigureOf(Amount amount) =>
        FigureText.TryParse(amount.ToString(), out var figure) ? figure : Figure.Unset;

    private static Figure CountOf(int count) => new(Rational.FromWhole(count), FigureKind.Number);
}
