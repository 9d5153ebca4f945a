using System.Text.Json.Nodes;
using ParkCarbon.Domain;
using ParkCarbon.Domain.Quantities;
using ParkCarbon.Json;

namespace ParkCarbon.Exchange;

/// <summary>The JSON Schema of a dossier (draft 2020-12), so that an editor completes and checks one as it is written.</summary>
/// <remarks>
/// It is made from the same description that the reader checks with. What a schema cannot say (references, dimensions, the
/// order of dates) the reader still checks.
/// </remarks>
public static class DossierSchema
{
    /// <summary>Writes the schema.</summary>
    /// <param name="documentation">The XML documentation of ParkCarbon.Domain, which gives the descriptions; null for none.</param>
    /// <returns>The schema in UTF-8; the same on every machine.</returns>
    public static byte[] Write(XmlDocumentation? documentation = null) =>
        JsonSchemaWriter.Write(
            DossierJson.Type,
            new JsonSchemaOptions
            {
                Title = "ParkCarbon dossier",
                Describe = documentation is null ? null : (type, member) => documentation.Describe(type, member),
                LeafSchema = LeafSchema,
            }
        );

    private static JsonObject? LeafSchema(Type type) =>
        type == typeof(Amount) ? AmountSchema()
        : type == typeof(Rate) ? RateSchema()
        : null;

    private static JsonObject AmountSchema()
    {
        var units = new JsonArray([.. Symbols().Select(symbol => JsonValue.Create(symbol))]);
        return new()
        {
            ["anyOf"] = new JsonArray(
                new JsonObject
                {
                    ["description"] =
                        "A number, a space and a unit. Units: "
                        + string.Join(
                            "; ",
                            Dimension.All.Select(dimension =>
                                $"{dimension.EnglishName} {string.Join(", ", dimension.Units.Select(unit => unit.Symbol))}"
                            )
                        )
                        + ".",
                    ["type"] = "string",
                    ["pattern"] = @"^\s*[-+−]?[0-9０-９]",
                    ["examples"] = new JsonArray(
                        "1200.5 MWh",
                        "30 t",
                        "2.4 万m³",
                        "3 万kWh",
                        "850 GJ",
                        "62.5 tce",
                        "1200 CNY"
                    ),
                },
                new JsonObject
                {
                    ["type"] = "object",
                    ["properties"] = new JsonObject
                    {
                        ["value"] = new JsonObject { ["type"] = "number" },
                        // Names in Chinese and other spellings are read too, so the symbols are examples, not the only ones.
                        ["unit"] = new JsonObject { ["type"] = "string", ["examples"] = units },
                    },
                    ["required"] = new JsonArray("value", "unit"),
                    ["additionalProperties"] = false,
                }
            ),
        };
    }

    private static JsonObject RateSchema() =>
        new()
        {
            ["type"] = "string",
            ["pattern"] = "^\\s*[-+−]?[0-9０-９].*/",
            ["examples"] = new JsonArray(
                "0.5306 kgCO2/kWh",
                "2.1 tCO2/t",
                "26.7 GJ/t",
                "0.0261 tC/GJ",
                "0.84 kg/L",
                "2777.7 kJ/kg",
                "62.5 CNY/t"
            ),
        };

    private static IEnumerable<string> Symbols() =>
        Dimension
            .All.SelectMany(dimension => dimension.Units)
            .Select(unit => unit.Symbol)
            .Distinct(StringComparer.Ordinal);
}
