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
        [CarbonTopic.CreditStanding] = new("碳资信", "credit standing"),
    };

    /// <summary>A topic as what shows a shortfall.</summary>
    public static NamedFacts Named(CarbonTopic topic) =>
        new("topic", JsonNamingPolicy.CamelCase.ConvertName(topic.ToString()), Names[topic]);
}
