using System.Text.Json;
using ParkCarbon.Domain;

namespace ParkCarbon.Rules.Facts;

/// <summary>Names the five topics of carbon management in findings.</summary>
internal static class CarbonTopics
{
    private static readonly Dictionary<CarbonTopic, BilingualText> Names = new()
    {
        [CarbonTopic.Emissions] = new("碳排放", "emissions"),
        [CarbonTopic.Assets] = new("碳资产", "carbon assets"),
        [CarbonTopic.Trading] = new("碳交易", "carbon trading"),
        [CarbonTopic.Neutrality] = new("碳中和", "carbon neutrality"),
        [CarbonTopic.CreditStanding] = new("碳资信", "carbon credit standing"),
    };

    /// <summary>Those of the five topics of which something is true.</summary>
    public static IEnumerable<NamedFacts> That(Func<CarbonTopic, bool> applies) =>
        Names
            .Where(topic => applies(topic.Key))
            .Select(topic => new NamedFacts(
                "topic",
                JsonNamingPolicy.CamelCase.ConvertName(topic.Key.ToString()),
                topic.Value
            ));
}
