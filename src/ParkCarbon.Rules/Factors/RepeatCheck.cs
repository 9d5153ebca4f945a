using ParkCarbon.Json;

namespace ParkCarbon.Rules.Factors;

/// <summary>Finds items of an array that bear the name of an earlier one.</summary>
internal static class RepeatCheck
{
    public static IEnumerable<JsonProblem> Of(
        JsonLocator locator,
        string array,
        string member,
        IEnumerable<string> names
    )
    {
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (index, name) in names.Index())
        {
            if (!first.TryAdd(name, index))
            {
                yield return locator.Problem(
                    JsonPath.Member(JsonPath.Item(array, index), member),
                    "repeated-name",
                    new($"重复的“{name}”", $"'{name}' again"),
                    new("每个名称只出现一次", "each name once"),
                    new(
                        $"第 {first[name] + 1} 项已使用该名称；请改名或删去一项。",
                        $"Item {first[name] + 1} has it already; rename or remove one of them."
                    )
                );
            }
        }
    }
}
