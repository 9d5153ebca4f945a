using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using ParkCarbon.Domain;
using ParkCarbon.Json;
using ParkCarbon.Rules.Files;
using ParkCarbon.Rules.Packs;
using ParkCarbon.Rules.Tests.Cases;

namespace ParkCarbon.Rules.Tests.Files;

/// <summary>The schemas of rule files under <c>rules/schema</c> are written from the types that read them.</summary>
/// <remarks>
/// After a change of the types write them anew: <c>PARKCARBON_UPDATE=1 dotnet run --project tests/ParkCarbon.Rules.Tests</c>.
/// </remarks>
public sealed class RuleSchemaTests
{
    private static readonly XmlDocumentation[] Summaries =
    [
        XmlDocumentation.Beside(typeof(RulePack).Assembly),
        XmlDocumentation.Beside(typeof(Park).Assembly),
        XmlDocumentation.Beside(typeof(CaseDocument).Assembly),
    ];

    [Theory]
    [InlineData("rules", "A file of requirement rules: native RulesEngine workflows")]
    [InlineData("method", "An accounting method: native RulesEngine workflows")]
    [InlineData("catalogue", "The catalogue of requirements")]
    [InlineData("pack", "The manifest of a rule pack")]
    [InlineData("cases", "A file of cases that test the rules or the method beside it")]
    public void Schema_OfEachKindOfRuleFile_IsTheOneThatTheTypesGive(string name, string title)
    {
        var schema = JsonSchemaWriter.Write(
            TypeOf(name),
            new()
            {
                Title = title,
                Describe = (type, member) =>
                    Summaries.Select(item => item.Describe(type, member)).FirstOrDefault(text => text is not null),
                LeafSchema = type => type == typeof(JsonObject) ? new JsonObject { ["type"] = "object" } : null,
                NameOf = type => JsonNamingPolicy.CamelCase.ConvertName(type.Name.Split('`')[0]),
            }
        );
        GeneratedFile.AssertIsCommitted($"rules/schema/{name}.schema.json", schema);
    }

    private static JsonTypeInfo TypeOf(string name) =>
        name switch
        {
            "rules" => RuleFileContext.Default.IReadOnlyListNativeWorkflowRequirementProperties,
            "method" => RuleFileContext.Default.IReadOnlyListNativeWorkflowMethodProperties,
            "catalogue" => RuleFileContext.Default.CatalogueDocument,
            "pack" => RuleFileContext.Default.PackManifest,
            _ => new JsonSerializerOptions(CaseDocument.Options)
            {
                TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
            }.GetTypeInfo(typeof(CaseDocument)),
        };
}
