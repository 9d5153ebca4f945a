using System.Text;
using System.Text.Json.Nodes;

namespace ParkCarbon.Json.Tests;

public sealed class JsonSchemaWriterTests
{
    private static readonly JsonObject Schema = JsonSchemaWriter.Create(
        SampleContext.Default.SampleDossier,
        new()
        {
            Id = "https://example.org/sample.schema.json",
            Title = "Sample",
            Describe = XmlDocumentation.Beside(typeof(SampleDossier).Assembly).Describe,
        }
    );

    [Fact]
    public void Create_ADocumentType_NamesDraftAndId()
    {
        Assert.Equal("https://json-schema.org/draft/2020-12/schema", (string?)Schema["$schema"]);
        Assert.Equal("https://example.org/sample.schema.json", (string?)Schema["$id"]);
        Assert.Equal(
            "A small document type with one of everything the reader has to know.",
            (string?)Schema["description"]
        );
        Assert.Equal("""{"type":"string"}""", Schema["properties"]!["$schema"]!.ToJsonString());
        Assert.Equal("""["name"]""", Schema["required"]!.ToJsonString());
        Assert.False((bool)Schema["additionalProperties"]!);
    }

    [Theory]
    [InlineData("name", """{"type":"string"}""")]
    [InlineData("scope", """{"$ref":"#/$defs/sampleScope"}""")]
    [InlineData("dueOn", """{"anyOf":[{"$ref":"#/$defs/localDate"},{"type":"null"}]}""")]
    [InlineData("note", """{"type":["string","null"]}""")]
    [InlineData("count", """{"type":["integer","null"]}""")]
    [InlineData("confirmed", """{"type":"boolean"}""")]
    [InlineData("activities", """{"type":["array","null"],"items":{"$ref":"#/$defs/sampleActivity"}}""")]
    [InlineData(
        "monthly",
        """{"type":["object","null"],"propertyNames":{"$ref":"#/$defs/yearMonth"},"additionalProperties":{"type":"number"}}"""
    )]
    [InlineData("parent", """{"anyOf":[{"$ref":"#/$defs/sampleDossier"},{"type":"null"}]}""")]
    public void Create_AProperty_HasTheSchemaOfItsType(string property, string expected) =>
        Assert.Equal(expected, Schema["properties"]![property]!.ToJsonString());

    [Fact]
    public void Create_ALeafType_SpeaksForItself()
    {
        Assert.Equal(
            """{"type":"string","pattern":"^[0-9]{4}-(0[1-9]|1[0-2])$","examples":["2025-03"]}""",
            Schema["$defs"]!["yearMonth"]!.ToJsonString()
        );
        Assert.Equal(
            """{"type":"string","enum":["direct","energy","valueChain"]}""",
            Schema["$defs"]!["sampleScope"]!.ToJsonString()
        );
        Assert.Equal("""["from","to"]""", Schema["$defs"]!["sampleSpan"]!["required"]!.ToJsonString());
    }

    [Fact]
    public void Create_Variants_TellsThemApart()
    {
        var definitions = JsonSchemaWriter.Create(SampleContext.Default.ListOfShapes)["$defs"]!;

        Assert.Equal(
            """{"oneOf":[{"$ref":"#/$defs/circle"},{"$ref":"#/$defs/square"}]}""",
            definitions["aShape"]!.ToJsonString()
        );
        Assert.Equal("""{"const":"circle"}""", definitions["circle"]!["properties"]!["kind"]!.ToJsonString());
    }

    [Fact]
    public void Write_ASchema_EndsWithALineFeedAndIsTheSameAgain()
    {
        var written = JsonSchemaWriter.Write(SampleContext.Default.SampleDossier);

        Assert.EndsWith("}\n", Encoding.UTF8.GetString(written), StringComparison.Ordinal);
        Assert.Equal(written, JsonSchemaWriter.Write(SampleContext.Default.SampleDossier));
    }

    [Fact]
    public void Describe_DocumentationInXml_GivesPlainText()
    {
        using var file = new MemoryStream(
            Encoding.UTF8.GetBytes(
                """
                <doc><members>
                  <member name="T:ParkCarbon.Json.Tests.SampleCode"><summary>A <c>code</c>,
                    see <see cref="M:System.String.Trim(System.Char)"/>.</summary><param name="Text">Its letters.</param></member>
                </members></doc>
                """
            )
        );
        var documentation = XmlDocumentation.Load(file);

        Assert.Equal("A code, see Trim.", documentation.Describe(typeof(SampleCode), null));
        Assert.Equal("Its letters.", documentation.Describe(typeof(SampleCode), "Text"));
        Assert.Null(documentation.Describe(typeof(SampleCode), "Other"));
    }
}
