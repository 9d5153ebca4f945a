using NodaTime;
using ParkCarbon.Domain.Carbon;
using ParkCarbon.Domain.Quantities;
using ParkCarbon.Json;

namespace ParkCarbon.Rules.Factors;

/// <summary>Finds what is wrong with a factor set although each of its values is well formed.</summary>
internal static class FactorSetCheck
{
    private const string Carbon = "C";

    public static IEnumerable<JsonProblem> Of(FactorSet set, JsonLocator locator) =>
        set.Factors.Index().SelectMany(entry => OfFactor(set, entry.Item, entry.Index, locator));

    private static IEnumerable<JsonProblem> OfFactor(FactorSet set, Factor factor, int index, JsonLocator locator)
    {
        var path = JsonPath.Item("$.factors", index);
        if (set.Factors.Take(index).Any(earlier => IsFoundBySameReference(earlier, factor)))
        {
            yield return locator.Problem(
                path + ".id",
                "repeated-factor",
                new($"重复的 {factor.Id}", $"{factor.Id} again, for the same data year and days"),
                new("每个引用只对应一个因子", "one factor for each reference"),
                new(
                    "请改用有含义的不同 id，或写明 dataYear 或有效期。",
                    "Give it an id of its own, or a dataYear or days of validity that tell the two apart."
                )
            );
        }

        if (factor.Fuel is null && factor.Emissions.Count == 0)
        {
            yield return locator.Problem(
                path,
                "factor-without-mass",
                new("没有 emissions，也没有 fuel", "neither emissions nor fuel"),
                new(
                    "每单位活动的气体质量，或燃料的含碳量",
                    "the mass of a gas per unit of activity, or the carbon of a fuel"
                ),
                new(
                    "未知的因子请不要列入：缺失不等于零。",
                    "Leave an unknown factor out: what is missing is never zero."
                )
            );
        }

        if (factor.ValidFrom > factor.ValidUntil)
        {
            yield return locator.Problem(
                path + ".validUntil",
                "ends-before-it-starts",
                new($"有效期止于 {factor.ValidUntil:uuuu-MM-dd}", $"the last day {factor.ValidUntil:uuuu-MM-dd}"),
                new($"不早于 {factor.ValidFrom:uuuu-MM-dd} 的日期", $"a day not before {factor.ValidFrom:uuuu-MM-dd}"),
                new("请对调或更正。", "Swap or correct the days.")
            );
        }

        foreach (var problem in OfRates(factor, path, locator))
        {
            yield return problem;
        }
    }

    private static IEnumerable<JsonProblem> OfRates(Factor factor, string path, JsonLocator locator)
    {
        IEnumerable<JsonProblem?> problems =
        [
            .. factor
                .Emissions.Index()
                .Select(entry =>
                    OfRate(
                        locator,
                        $"{path}.emissions[{entry.Index}].value",
                        entry.Item.Value,
                        Mass.Dimension,
                        entry.Item.Gas.Code
                    )
                ),
            OfRate(locator, path + ".fuel.content", factor.Fuel?.Content, Mass.Dimension, Carbon),
            OfRate(locator, path + ".netCalorificValue", factor.NetCalorificValue, Energy.Dimension, null),
            OfRate(locator, path + ".density", factor.Density, Mass.Dimension, null),
        ];
        return problems.OfType<JsonProblem>();
    }

    /// <summary>The rate measures the dimension, is not negative, and is of no other substance than it should be.</summary>
    private static JsonProblem? OfRate(
        JsonLocator locator,
        string path,
        Rate? recorded,
        Dimension dimension,
        string? substance
    )
    {
        if (recorded is not { } rate)
        {
            return null;
        }

        if (!rate.IsOf(dimension) || rate.Value < 0m)
        {
            return locator.Problem(
                path,
                "wrong-dimension",
                new($"“{rate}”", $"'{rate}'"),
                new($"每单位的{dimension.ChineseName}，零或以上", $"{dimension.EnglishName} per unit, zero or more"),
                new("请核对单位和正负号。", "Check the unit and the sign.")
            );
        }

        return substance is null || rate.Substance is null || rate.Substance == substance
            ? null
            : locator.Problem(
                path,
                "wrong-substance",
                new($"{rate.Substance} 的质量", $"a mass of {rate.Substance}"),
                new($"{substance} 的质量", $"a mass of {substance}"),
                new("请更正气体或单位。", "Correct the gas or the unit.")
            );
    }

    private static bool IsFoundBySameReference(Factor left, Factor right) =>
        left.Id == right.Id
        && left.DataYear == right.DataYear
        && LocalDate.Max(left.ValidFrom ?? LocalDate.MinIsoValue, right.ValidFrom ?? LocalDate.MinIsoValue)
            <= LocalDate.Min(left.ValidUntil ?? LocalDate.MaxIsoValue, right.ValidUntil ?? LocalDate.MaxIsoValue);
}
