using ParkCarbon.Domain.Quantities;
using static ParkCarbon.Domain.Integrity.IntegrityCodes;

namespace ParkCarbon.Domain.Integrity;

/// <summary>Finds amounts and rates in units that their members cannot have.</summary>
internal static class UnitCheck
{
    /// <summary>Reports an amount that is not in a dimension; says whether it is.</summary>
    public static bool IsIn(Amount amount, Dimension dimension, Func<DossierPath> path, Problems problems)
    {
        if (amount.IsIn(dimension))
        {
            return IsExact(amount, dimension, path, problems);
        }

        problems.Add(
            path(),
            WrongDimension,
            Problems.Same(Describe(amount)),
            (
                $"{dimension.ChineseName}，例如 1 {dimension.DefaultUnit}",
                $"{dimension.EnglishName}, such as 1 {dimension.DefaultUnit}"
            ),
            Units(dimension)
        );
        return false;
    }

    /// <summary>Reports an amount below zero or not in a dimension.</summary>
    public static void IsNotNegative(Amount amount, Dimension? dimension, Func<DossierPath> path, Problems problems)
    {
        if ((dimension is null || IsIn(amount, dimension, path, problems)) && amount.Value < 0)
        {
            Negative(amount.ToString(), path, problems);
        }
    }

    /// <summary>Reports an amount that no quantity can hold.</summary>
    public static bool IsExact(Amount amount, Dimension dimension, Func<DossierPath> path, Problems problems)
    {
        try
        {
            _ = amount.In(dimension);
            return true;
        }
        catch (Exception refusal) when (refusal is ArgumentException or OverflowException)
        {
            problems.Add(
                path(),
                NotExact,
                Problems.Same(amount.ToString()),
                (
                    $"可精确保存的数量（分辨率 {dimension.Resolution} {dimension.BaseUnit}）",
                    $"a value that can be kept exactly (to {dimension.Resolution} {dimension.BaseUnit})"
                ),
                ("减少小数位数，或换用合适的单位。", "Give fewer decimals, or use a unit of fitting size.")
            );
            return false;
        }
    }

    /// <summary>Reports a rate that is not of one of some dimensions per one of others; says whether it is.</summary>
    public static bool IsOf(
        Rate rate,
        ReadOnlySpan<Dimension> numerators,
        ReadOnlySpan<Dimension> denominators,
        string example,
        Func<DossierPath> path,
        Problems problems
    )
    {
        if (Any(numerators, rate.IsOf) && Any(denominators, rate.IsPer))
        {
            if (rate.Value >= 0)
            {
                return true;
            }

            Negative(rate.ToString(), path, problems);
            return false;
        }

        var above = Names(numerators);
        var below = Names(denominators);
        problems.Add(
            path(),
            WrongDimension,
            Problems.Same($"{rate} ({Describe(rate)})"),
            ($"{above.Zh}／{below.Zh}，例如 {example}", $"{above.En} per {below.En}, such as {example}"),
            ("更正单位，或把数值移到合适的属性。", "Correct the unit, or move the value to the member it belongs to.")
        );
        return false;
    }

    /// <summary>Writes an amount with what its unit measures: "1200 kWh (energy, 能量)".</summary>
    public static string Describe(Amount amount) => $"{amount} ({Names(amount.Dimensions)})";

    public static string Names(IEnumerable<Dimension> dimensions) => string.Join("; ", dimensions);

    private static void Negative(string value, Func<DossierPath> path, Problems problems) =>
        problems.Add(
            path(),
            NegativeValue,
            Problems.Same(value),
            ("零或更大的值", "a value of zero or more"),
            ("核对正负号。", "Check the sign.")
        );

    private static string Describe(Rate rate) =>
        $"{Names(rate.NumeratorDimensions)} / {Names(rate.DenominatorDimensions)}";

    private static (string Zh, string En) Units(Dimension dimension)
    {
        var units = string.Join(", ", dimension.Units.Take(6));
        return ($"改用以下单位之一：{units}。", $"Use one of the units {units}.");
    }

    private static bool Any(ReadOnlySpan<Dimension> dimensions, Func<Dimension, bool> fits)
    {
        foreach (var dimension in dimensions)
        {
            if (fits(dimension))
            {
                return true;
            }
        }

        return false;
    }

    private static (string Zh, string En) Names(ReadOnlySpan<Dimension> dimensions)
    {
        var all = dimensions.ToArray();
        return all.Length > 4
            ? ("任一量", "any unit")
            : (
                string.Join("或", all.Select(item => item.ChineseName)),
                string.Join(" or ", all.Select(item => item.EnglishName))
            );
    }
}
