using ParkCarbon.Domain.Quantities;

namespace ParkCarbon.Domain.Carbon.Accounts;

/// <summary>Turns a factor into exact masses of gas per unit of activity, through calorific value and density where needed.</summary>
internal static class FactorYields
{
    // One tonne of carbon burns to 44/12 tonnes of CO₂ (GB/T 32150, 7.4); kept as the ratio, so no digit is lost.
    private static readonly Rational CarbonToCarbonDioxide = Rational.Of(44, 12);

    /// <summary>The yields of a factor for activity in a dimension, or null where the two cannot be joined.</summary>
    public static IReadOnlyList<GasYield>? Of(Factor factor, Dimension activity)
    {
        var scale = Product(factor.Multipliers);
        if (factor.TonnesPerJoule is { } tonnes)
        {
            return activity == Energy.Dimension
                ? [GasYield.Of(GreenhouseGas.CarbonDioxideEquivalent, biogenic: false, tonnes * scale, activity)]
                : null;
        }

        var yields = new List<GasYield>(factor.Emissions.Count + 1);
        if (factor.Fuel is { } fuel)
        {
            if (PerActivity(factor, fuel.Content, activity) is not { } carbon)
            {
                return null;
            }

            var carbonDioxide = carbon * fuel.Oxidation * CarbonToCarbonDioxide * scale;
            yields.Add(GasYield.Of(GreenhouseGas.CarbonDioxide, fuel.Biogenic, carbonDioxide, activity));
        }

        foreach (var emission in factor.Emissions)
        {
            if (PerActivity(factor, emission.Value, activity) is not { } mass)
            {
                return null;
            }

            yields.Add(
                GasYield.Of(emission.Gas, emission.Biogenic, mass * scale, activity) with
                {
                    IsEquivalent = emission.IsEquivalent,
                }
            );
        }

        return yields;
    }

    public static Rational Product(IEnumerable<Multiplier> multipliers) =>
        multipliers.Aggregate(Rational.One, (product, multiplier) => product * multiplier.Ratio);

    /// <summary>The energy that a quantity is or, by the factor's calorific value and density, contains; null where that is not known.</summary>
    public static Quantity<Energy>? EnergyOf(Quantity quantity, Factor? factor)
    {
        if (quantity.Dimension == Energy.Dimension)
        {
            return quantity.As<Energy>();
        }

        if (factor is null || Bridge(factor, quantity.Dimension, Energy.Dimension) is not { } joules)
        {
            return null;
        }

        var grains = joules * Rational.Of(Energy.Dimension.GrainsPerBase, quantity.Dimension.GrainsPerBase);
        return new(quantity.Grains.TimesRounded(grains.Numerator, grains.Denominator));
    }

    /// <summary>Tonnes per base unit of the activity: a rate per energy meets activity in tonnes by way of the calorific value.</summary>
    private static Rational? PerActivity(Factor factor, Rate rate, Dimension activity)
    {
        foreach (var denominator in rate.DenominatorDimensions)
        {
            if (
                rate.TryInBaseUnits(Mass.Dimension, denominator, out var gramsPerUnit)
                && Bridge(factor, activity, denominator) is { } unitsPerActivity
            )
            {
                return gramsPerUnit * unitsPerActivity / 1_000_000L;
            }
        }

        return null;
    }

    /// <summary>How many base units of one dimension a base unit of another stands for in this fuel; breadth first.</summary>
    private static Rational? Bridge(Factor factor, Dimension from, Dimension to)
    {
        var reached = new Dictionary<Dimension, Rational> { [from] = Rational.One };
        var queue = new Queue<Dimension>([from]);
        while (queue.TryDequeue(out var dimension))
        {
            if (dimension == to)
            {
                return reached[dimension];
            }

            foreach (var (next, ratio) in Steps(factor, dimension))
            {
                if (reached.TryAdd(next, reached[dimension] * ratio))
                {
                    queue.Enqueue(next);
                }
            }
        }

        return null;
    }

    private static IEnumerable<(Dimension To, Rational Ratio)> Steps(Factor factor, Dimension from)
    {
        foreach (var rate in (Rate?[])[factor.NetCalorificValue, factor.Density])
        {
            if (rate is not { } bridge)
            {
                continue;
            }

            foreach (var numerator in bridge.NumeratorDimensions)
            {
                foreach (var denominator in bridge.DenominatorDimensions)
                {
                    if (!bridge.TryInBaseUnits(numerator, denominator, out var ratio) || ratio == Rational.Zero)
                    {
                        continue;
                    }

                    if (denominator == from)
                    {
                        yield return (numerator, ratio);
                    }
                    else if (numerator == from)
                    {
                        yield return (denominator, Rational.One / ratio);
                    }
                }
            }
        }
    }
}
