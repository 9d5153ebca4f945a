namespace ParkCarbon.Cli.Tests;

/// <summary>Small dossiers whose figures can be worked out by hand.</summary>
internal static class Dossiers
{
    private const string Head = """
          "park": { "id": "demo", "name": { "zh": "示范园区", "en": "Demo Park" } },
          "period": "2025",
          "gwpSet": "AR5",
        """;

    private const string Entities = """
          "entities": [
            { "id": "mill", "name": { "zh": "造纸厂", "en": "Mill" }, "accountingSpecification": "GB/T 32150-2015" },
            { "id": "plant", "name": { "zh": "热电厂", "en": "CHP plant" }, "accountingSpecification": "GB/T 32150-2015" }
          ],
        """;

    private const string Sources = """
          "sources": [
            { "id": "mill-grid", "entity": "mill", "name": "Grid power", "category": "importedEnergy",
              "carrier": "electricity", "factor": "cn-electricity:national-average@2023" },
            { "id": "plant-coal", "entity": "plant", "name": "Boiler", "category": "direct", "factor": "coal" },
            { "id": "plant-out", "entity": "plant", "name": "Power sold", "category": "importedEnergy", "role": "export",
              "carrier": "electricity", "factor": "cn-electricity:national-average@2023" }
          ],
          "factors": [
            { "id": "coal", "name": "Coal", "source": { "document": "Analysis 2025" },
              "emissions": [{ "gas": "CO2", "value": "2.1 t/t" }, { "gas": "CH4", "value": "0.03 kg/t" }] }
          ],
          "flows": [{ "id": "line", "carrier": "electricity", "seller": "plant", "buyer": "mill" }],
        """;

    private const string Activities = """
          { "source": "mill-grid", "period": "2025", "quantity": "1000 MWh", "flow": "line" },
          { "source": "plant-out", "period": "2025", "quantity": "1000 MWh", "flow": "line" },
          { "source": "mill-grid", "period": { "from": "2025-01-01", "to": "2025-06-30" }, "quantity": "100.5 MWh" },
          { "source": "mill-grid", "period": { "from": "2025-07-01", "to": "2025-12-31" }, "quantity": "99.5 MWh" },
          { "source": "plant-coal", "period": "2025", "quantity": "30 t" }
        """;

    /// <summary>Mill: 1000 MWh from the plant, 200 MWh from the grid; plant: 30 t of coal.</summary>
    public static string Whole { get; } =
        $$"""
            {
            {{Head}}
            {{Entities}}
            {{Sources}}
              "activities": [{{Activities}}]
            }
            """;

    /// <summary>The same with every list turned round.</summary>
    public static string Shuffled { get; } = Shuffle(Whole);

    /// <summary>The same in three documents.</summary>
    public static IReadOnlyList<string> Split { get; } =
    [
        $$"""
            {
            {{Head}}
            {{Entities}}
            {{Sources}}
              "activities": []
            }
            """,
        Part(Activities.Split(",\n")[..2]),
        Part(Activities.Split(",\n")[2..]),
    ];

    /// <summary>The whole with one piece replaced.</summary>
    public static string With(string piece, string replacement)
    {
        Assert.Contains(piece, Whole, StringComparison.Ordinal);
        return Whole.Replace(piece, replacement, StringComparison.Ordinal);
    }

    private static string Part(IEnumerable<string> activities) =>
        $$"""
            {
            {{Head}}
              "entities": [],
              "activities": [{{string.Join(",", activities)}}]
            }
            """;

    private static string Shuffle(string document)
    {
        var root = System.Text.Json.Nodes.JsonNode.Parse(document)!.AsObject();
        foreach (var list in root.Select(member => member.Value).OfType<System.Text.Json.Nodes.JsonArray>().ToList())
        {
            var items = list.Reverse().ToList();
            list.Clear();
            items.ForEach(list.Add);
        }

        return root.ToJsonString();
    }
}
