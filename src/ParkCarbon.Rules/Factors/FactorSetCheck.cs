using NodaTime;
using ParkCarbon.Domain.Carbon;
using ParkCarbon.Json;

namespace ParkCarbon.Rules.Factors;

/// <summary>Finds what is wrong with a factor set although each of its values is well formed.</summary>
internal static class FactorSetCheck
{
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
    }

    private static bool IsFoundBySameReference(Factor left, Factor right) =>
        left.Id == right.Id
        && left.DataYear == right.DataYear
        && LocalDate.Max(left.ValidFrom ?? LocalDate.MinIsoValue, right.ValidFrom ?? LocalDate.MinIsoValue)
            <= LocalDate.Min(left.ValidUntil ?? LocalDate.MaxIsoValue, right.ValidUntil ?? LocalDate.MaxIsoValue);
}
