using NodaTime;
using static ParkCarbon.Json.Tests.Documents;

namespace ParkCarbon.Json.Tests;

public sealed class StrictJsonTests
{
    private const string Whole = """
        {
          // comments may stand anywhere
          "$schema": "park.schema.json",
          "activities": [{ "quantity": 1200.50, "id": "a", "code": "abc" }, { "id": "b", "quantity": 1e3 }],
          "name": "示范园区 CO₂",
          "scope": "valueChain", /* here too */
          "dueOn": "2025-03-31",
          "period": "2025-02",
          "monthly": { "2025-01": 0.1 },
          "span": { "to": 3, "from": 1 },
          "count": 7
        }
        """;

    [Fact]
    public void Read_AWholeDocument_GivesTheValue()
    {
        var result = Read(Whole);

        Assert.True(result.IsSuccess, string.Join('\n', result.Problems));
        Assert.Empty(result.Problems);
        Assert.Equal("示范园区 CO₂", result.Value.Name);
        Assert.Equal(
            "1200.50",
            result.Value.Activities![0].Quantity.ToString(System.Globalization.CultureInfo.InvariantCulture)
        );
        Assert.Equal(1000m, result.Value.Activities[1].Quantity);
        Assert.Equal(new SampleCode("abc"), result.Value.Activities[0].Code);
        Assert.Equal(SampleScope.ValueChain, result.Value.Scope);
        Assert.Equal(new LocalDate(2025, 3, 31), result.Value.DueOn);
        Assert.Equal(new DateInterval(new(2025, 2, 1), new(2025, 2, 28)), result.Value.Period);
        Assert.Equal(0.1m, result.Value.Monthly![new YearMonth(2025, 1)]);
        Assert.Equal(2, result.Value.Span!.Length);
    }

    [Fact]
    public void Read_AByteOrderMark_IsPassedOver()
    {
        var result = StrictJson.Read(
            (byte[])[0xEF, 0xBB, 0xBF, .. Utf8("""{"name":"x", "q":1}""")],
            "sample.json",
            SampleContext.Default.SampleDossier
        );

        Assert.Equal("unknown-property $.q 1:14", Only(result));
    }

    [Theory]
    [InlineData("""{ "name": "x", "acitvities": [] }""", "unknown-property $.acitvities 1:16")]
    [InlineData(
        """{ "name": "x", "activities": [{ "id": "a", "quantitty": 1 }] }""",
        "unknown-property $.activities[0].quantitty 1:44"
    )]
    [InlineData("{\n  \"note\": \"x\"\n}", "missing-property $ 1:1")]
    [InlineData("""{ "name": "x", "activities": [{ "id": "a" }] }""", "missing-property $.activities[0] 1:31")]
    [InlineData("""{ "name": "x", "span": { "from": 1 } }""", "missing-property $.span 1:24")]
    [InlineData("""{ "name": null }""", "null-not-allowed $.name 1:11")]
    [InlineData("""{ "name": "x", "confirmed": null }""", "null-not-allowed $.confirmed 1:29")]
    [InlineData("""{ "name": "x", "activities": [null] }""", "null-not-allowed $.activities[0] 1:31")]
    [InlineData("null", "null-not-allowed $ 1:1")]
    [InlineData("[]", "wrong-kind $ 1:1")]
    [InlineData("""{ "name": 12 }""", "wrong-kind $.name 1:11")]
    [InlineData("""{ "name": "x", "count": "abc" }""", "wrong-kind $.count 1:25")]
    [InlineData("""{ "name": "x", "confirmed": "true" }""", "wrong-kind $.confirmed 1:29")]
    [InlineData("""{ "name": "x", "dueOn": 20250331 }""", "wrong-kind $.dueOn 1:25")]
    [InlineData("""{ "name": "x", "activities": { } }""", "wrong-kind $.activities 1:30")]
    [InlineData("""{ "name": "x", "monthly": [] }""", "wrong-kind $.monthly 1:27")]
    [InlineData("""{ "name": "x", "scope": "vlaueChain" }""", "unknown-value $.scope 1:25")]
    [InlineData("""{ "name": "x", "scope": 1 }""", "wrong-kind $.scope 1:25")]
    [InlineData("""{ "name": "x", "count": 1.5 }""", "not-a-whole-number $.count 1:25")]
    [InlineData("""{ "name": "x", "count": 2147483648 }""", "number-out-of-range $.count 1:25")]
    [InlineData("""{ "name": "x", "ratio": 1e999 }""", "number-out-of-range $.ratio 1:25")]
    [InlineData("""{ "name": "x", "monthly": { "2025-01": 1e29 } }""", "number-out-of-range $.monthly.2025-01 1:40")]
    [InlineData("""{ "name": "x", "monthly": { "2025-01": 1e-29 } }""", "number-too-precise $.monthly.2025-01 1:40")]
    [InlineData("""{ "name": "x", "monthly": { "2025-13": 1 } }""", "invalid-value $.monthly.2025-13 1:29")]
    [InlineData("""{ "name": "x", "dueOn": "2025-02-30" }""", "invalid-value $.dueOn 1:25")]
    [InlineData(
        """{ "name": "x", "activities": [{ "id": "a", "quantity": 1, "code": "abcd" }] }""",
        "invalid-value $.activities[0].code 1:67"
    )]
    [InlineData("""{ "name": "x", "span": { "from": 2, "to": 1 } }""", "invalid-value $.span.to 1:43")]
    [InlineData("""{ "name": "x", "name": "y" }""", "duplicate-property $.name 1:16")]
    [InlineData("""{ "name": "x", "\u006eame": "y" }""", "duplicate-property $.name 1:16")]
    [InlineData("""{ "name": "\uD800" }""", "invalid-text $.name 1:11")]
    public void Read_OneThingWrong_SaysWhatAndWhere(string document, string expected) =>
        Assert.Equal(expected, Only(Read(document)));

    [Fact]
    public void Read_ManyThingsWrong_GivesAllInDocumentOrder()
    {
        var result = Read(
            """
            {
              "name": "x",
              "scope": "heat",
              "activities": [
                { "id": "a", "quantity": "12" },
                { "id": "b", "quantity": 1, "code": "toolong" },
                { "id": "c", "quantity": 1, "id": "d" }
              ],
              "园区": 1,
              "dueOn": "2025-02-29",
              "span": { "from": 9, "to": 1 }
            }
            """
        );

        Assert.Equal(
            [
                "unknown-value $.scope 3:12",
                "wrong-kind $.activities[0].quantity 5:30",
                "invalid-value $.activities[1].code 6:41",
                "duplicate-property $.activities[2].id 7:33",
                "unknown-property $.园区 9:3",
                "invalid-value $.dueOn 10:12",
                "invalid-value $.span.to 11:30",
            ],
            All(result)
        );
        Assert.False(result.HasMoreProblems);
        Assert.False(result.TryGetValue(out _));
        Assert.Throws<InvalidOperationException>(() => result.Value);
    }

    [Theory]
    [InlineData("""{ "name": "x", "activities": [{ "id": "a", "quantity": 1 }] }""")]
    [InlineData(
        "{ \"$schema\": \"s\", \"name\": \"x\", \"activities\": [{ \"quantity\": 1, /* , */ \"id\": \"a\" // }\n }] }"
    )]
    public void Read_AnAbsentPropertyWithAnInitializer_KeepsItsInitialValue(string document)
    {
        var value = Read(document).Value;

        Assert.True(value.Confirmed);
        Assert.Equal("kWh", value.Activities![0].Unit);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{ "$schema": "s" }""")]
    public void Read_AnEmptyObjectWithInitializers_KeepsTheirValues(string document)
    {
        var value = Read(document, SampleContext.Default.Initialized).Value;

        Assert.Equal(new Initialized(), value with { Names = new Initialized().Names });
        Assert.Empty(value.Names);
    }

    [Fact]
    public void Read_AnOptionalPropertyThatWouldBeNull_IsRequired() =>
        Assert.Equal("missing-property $ 1:1", Only(Read("{}", SampleContext.Default.WouldBeNull)));

    [Theory]
    [InlineData("""{ "$schema": "s", "a": 1, "b": 2 }""")]
    [InlineData("""{ "a": 1, /* , */ "$schema": "s" /* , */, "b": 2 }""")]
    [InlineData("""{ "a": 1, "b": 2 /* , */, "$schema": "s" }""")]
    public void Read_ASchemaPropertyInATypeThatRefusesUnknownMembers_IsPassedOver(string document) =>
        Assert.Equal(new Strictest { A = 1, B = 2 }, Read(document, SampleContext.Default.Strictest).Value);

    [Theory]
    [InlineData(
        """{ "name": "x", "parent": { "$schema": "s", "name": "y" } }""",
        "unknown-property $.parent.$schema 1:28"
    )]
    public void Read_ASchemaPropertyDeeperDown_IsUnknown(string document, string expected) =>
        Assert.Equal(expected, Only(Read(document)));

    [Fact]
    public void Read_ASchemaPropertyWhenNotAllowed_IsUnknown() =>
        Assert.Equal(
            "unknown-property $.$schema 1:3",
            Only(Read("""{ "$schema": "s", "name": "x" }""", new() { AllowSchemaProperty = false }))
        );

    [Fact]
    public void Read_AConverterOfOneProperty_IsAskedAlone()
    {
        Assert.Equal(
            ["invalid-value $.code 1:11", "invalid-value $.other 1:27"],
            All(Read("""{ "code": "ab", "other":  "abcd" }""", SampleContext.Default.PropertyConverted))
        );
        Assert.Equal(
            new() { Code = new("abc"), Other = new("def") },
            Read("""{ "code": "abc", "other": "def" }""", SampleContext.Default.PropertyConverted).Value
        );
    }

    [Theory]
    [InlineData("""{ "shapes": [{ "kind": "circel", "radius": 1 }] }""", "unknown-value $.shapes[0].kind 1:24")]
    [InlineData("""{ "shapes": [{ "radius": 1, "kind": "circle" }] }""", "misplaced-property $.shapes[0].kind 1:29")]
    [InlineData("""{ "shapes": [{ "radius": 1 }] }""", "missing-property $.shapes[0] 1:14")]
    [InlineData(
        """{ "shapes": [{ "kind": "square", "side": 1, "radius": 1, "colour": "red" }] }""",
        "unknown-property $.shapes[0].radius 1:45"
    )]
    public void Read_AVariantThatIsWrong_SaysWhatAndWhere(string document, string expected) =>
        Assert.Equal(expected, Only(Read(document, SampleContext.Default.ListOfShapes)));

    [Fact]
    public void Read_Variants_GivesTheDerivedTypes() =>
        Assert.Equal(
            [new AShape.Circle(1), new AShape.Square(2, "red")],
            Read(
                """{ "shapes": [{ "kind": "circle", "radius": 1 }, { "kind": "square", "side": 2, "colour": "red" }] }""",
                SampleContext.Default.ListOfShapes
            ).Value.Shapes
        );
}
