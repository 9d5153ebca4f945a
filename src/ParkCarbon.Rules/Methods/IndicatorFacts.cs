using ParkCarbon.Domain.Carbon.Accounts;
using ParkCarbon.Domain.Carbon.Indicators;
using ParkCarbon.Domain.Quantities;

namespace ParkCarbon.Rules.Methods;

/// <summary>What a park records of recovery and of its products, as the lines of a method see it.</summary>
public sealed class IndicatorFacts
{
    private readonly CarbonAccount _account;

    internal IndicatorFacts(CarbonAccount account) => _account = account;

    /// <summary>Returns how much of a kind arose and could be used; unset where nothing is recorded or units differ.</summary>
    /// <param name="kind">What is recovered or used again.</param>
    [RulePredicate]
    public Figure Arising(RecoveryKind kind) => Sum(kind, use => use.Arising);

    /// <summary>Returns how much of a kind was used; unset where nothing is recorded or units differ.</summary>
    /// <param name="kind">What is recovered or used again.</param>
    [RulePredicate]
    public Figure Used(RecoveryKind kind) => Sum(kind, use => use.Used);

    /// <summary>The products whose energy is recorded for the period.</summary>
    public Figure Products => CountOf(_ => true);

    /// <summary>The products at or below their level-2 quota; unset where a product has none recorded.</summary>
    public Figure ProductsAtLevel2 =>
        InPeriod.Any(product => product.Level2 is null) ? Figure.Unset : CountOf(IsAtLevel2);

    private IEnumerable<ProductEnergyIntensity> InPeriod =>
        (_account.Inventory.Dossier.ProductEnergy ?? []).Where(product => _account.Period.Contains(product.Period));

    private Figure CountOf(Func<ProductEnergyIntensity, bool> chosen) =>
        _account.Inventory.Dossier.ProductEnergy is null
            ? Figure.Unset
            : new Figure(Rational.FromWhole(InPeriod.Count(chosen)), FigureKind.Number);

    private static bool IsAtLevel2(ProductEnergyIntensity product) =>
        FigureText.TryParse(product.Actual.ToString(), out var actual)
        && FigureText.TryParse(product.Level2!.Value.ToString(), out var quota)
        && actual.IsAtMost(quota);

    private Figure Sum(RecoveryKind kind, Func<ResourceUse, Amount> part)
    {
        var uses = (_account.Inventory.Dossier.ResourceUses ?? [])
            .Where(use => use.Kind == kind && _account.Period.Contains(use.Period))
            .ToList();
        return uses.Count == 0
            ? Figure.Unset
            : uses.Select(use => FigureText.TryParse(part(use).ToString(), out var figure) ? figure : Figure.Unset)
                .Aggregate(
                    (sum, next) => sum.IsSet && next.IsSet && sum.Kind == next.Kind ? sum.Plus(next) : Figure.Unset
                );
    }
}
