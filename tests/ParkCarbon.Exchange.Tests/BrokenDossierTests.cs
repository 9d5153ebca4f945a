using System.Text;
using ParkCarbon.Json;
using static ParkCarbon.Exchange.Tests.Samples;

namespace ParkCarbon.Exchange.Tests;

/// <summary>The ways in which a dossier is broken by hand, and what is said about each.</summary>
public sealed class BrokenDossierTests
{
    [Fact]
    public void Read_SyntaxError_SaysWhatIsMissing() =>
        Assert.Equal(
            "missing-comma $.park 2:26",
            Only(ReadWith("\"id\": \"demo\", \"name\"", "\"id\": \"demo\" \"name\""))
        );

    [Fact]
    public void Read_UnknownProperty_AsksWhetherTheNearestWasMeant()
    {
        var result = ReadWith("\"activities\"", "\"activites\"");

        Assert.Equal("unknown-property $.activites 24:3", Only(result));
        Assert.Contains("Did you mean 'activities'?", result.Problems[0].Message.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_DuplicateId_NamesBothPlaces()
    {
        var result = ReadWith("\"id\": \"plant\", \"name\"", "\"id\": \"mill\", \"name\"");

        Assert.Contains("duplicate-id $.entities[1].id 6:13", Places(result));
        Assert.Contains("See also park.json:5:13.", result.Problems[0].Message.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_DanglingReference_NamesTheNearestId()
    {
        var result = ReadWith(
            "\"source\": \"mill-grid\", \"period\": \"2025-01\"",
            "\"source\": \"mil-grid\", \"period\": \"2025-01\""
        );

        Assert.Equal("unknown-reference $.activities[0].source 25:17", Only(result));
        Assert.Equal(
            "park.json:25:17 $.activities[0].source: found 'mil-grid', expected the id of a source that is known. "
                + "Did you mean 'mill-grid'?",
            result.Problems[0].Message.En
        );
    }

    [Theory]
    [InlineData("grd:national@2023", "Did you mean 'grid:national@2023'?")]
    [InlineData("grid:natoinal@2023", "Did you mean 'grid:national@2023'?")]
    [InlineData("grid:national@1990", "Known are: grid:national@2022, grid:national@2023.")]
    [InlineData("coa", "Did you mean 'coal'?")]
    [InlineData("something else", "Known are: coal.")]
    public void Read_UnknownFactor_NamesWhatIsThere(string reference, string remedy)
    {
        var result = ReadWith("\"factor\": \"coal\"", $"\"factor\": \"{reference}\"");

        Assert.Equal("factor-not-found $.sources[1].factor 12:94", Only(result));
        Assert.Equal(remedy, result.Problems[0].Remedy.En);
    }

    [Fact]
    public void Read_UnknownUnit_NamesTheNearestUnit()
    {
        var result = ReadWith("1200.5 MWh", "1200.5 MWH");

        Assert.Equal("invalid-value $.activities[0].quantity 25:63", Only(result));
        Assert.Contains("did you mean 'MWh'", result.Problems[0].Message.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_WrongDimension_NamesBothSides()
    {
        var result = ReadWith("\"30 t\"", "\"1200 kWh\"");

        Assert.Equal(
            "park.json:26:60 $.activities[1].quantity: found 1200 kWh (energy, 能量), expected the unit of the factor 'coal', "
                + "t (mass, 质量). Use activity or a factor of the same dimension, or give the factor a netCalorificValue or a density.",
            Assert.Single(result.Problems).Message.En
        );
    }

    [Fact]
    public void Read_ImpossibleDate_SaysWhatTheCalendarSays()
    {
        var result = ReadWith("\"quantity\": \"30 t\"", "\"recordedOn\": \"2025-02-30\", \"quantity\": \"30 t\"");

        Assert.Equal("invalid-value $.activities[1].recordedOn 26:62", Only(result));
        Assert.Contains("February 2025 has 28 days", result.Problems[0].Message.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_PeriodThatEndsBeforeItStarts_NamesBothDays()
    {
        var result = ReadWith("\"2025-01\"", "{ \"from\": \"2025-02-01\", \"to\": \"2025-01-31\" }");

        Assert.Equal("invalid-value $.activities[0].period 25:40", Only(result));
        Assert.Contains(
            "2025-01-31, before it starts on 2025-02-01",
            result.Problems[0].Message.En,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Read_NegativeActivity_TellsOfExportsAndNet()
    {
        var result = ReadWith("\"1200.5 MWh\"", "\"-3 MWh\"");

        Assert.Equal("negative-activity $.activities[0].quantity 25:63", Only(result));
        Assert.Contains("role export", result.Problems[0].Remedy.En, StringComparison.Ordinal);
        Assert.Contains(
            "set \"net\": true on the source 'mill-grid'",
            result.Problems[0].Remedy.En,
            StringComparison.Ordinal
        );
        Assert.True(
            Read(
                Small
                    .Replace("\"1200.5 MWh\"", "\"-3 MWh\"", StringComparison.Ordinal)
                    .Replace(
                        "\"carrier\": \"electricity\", \"factor\": \"grid:national@2023\" },\n    { \"id\": \"mill-coal\"",
                        "\"net\": true, \"factor\": \"grid:national@2023\" },\n    { \"id\": \"mill-coal\"",
                        StringComparison.Ordinal
                    )
            ).IsSuccess
        );
    }

    [Fact]
    public void Read_MistypedCreditCode_GivesTheExpectedCheckCharacter()
    {
        var result = ReadWith("\"name\": \"Office\"", "\"name\": \"Office\", \"creditCode\": \"91110000600037341M\"");

        Assert.Equal("invalid-value $.entities[2].creditCode 7:55", Only(result));
        Assert.Contains(
            $"check character '{Domain.UnifiedSocialCreditCode.CheckCharacterOf("91110000600037341")}'",
            result.Problems[0].Message.En,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Read_TooDeep_IsRefusedBeforeItIsBuilt() =>
        Assert.StartsWith(
            "too-deep ",
            Only(Read("{ \"park\": " + new string('[', 10_000) + new string(']', 10_000) + "}")),
            StringComparison.Ordinal
        );

    [Fact]
    public void Read_TooLarge_IsRefused()
    {
        var options = new JsonReadOptions { Limits = new() { MaxBytes = 100 } };
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Small));

        var fromBytes = DossierReader.Read(Encoding.UTF8.GetBytes(Small), "park.json", Library, options);
        var fromStream = DossierReader.Read(stream, "park.json", Library, options);

        Assert.Equal("too-large $ 1:1", Only(fromBytes));
        Assert.Equal("too-large $ 1:1", Only(fromStream));
    }

    [Fact]
    public void Read_InvalidUtf8_NamesTheByte()
    {
        var bytes = Encoding.UTF8.GetBytes(Small);
        bytes[Small.IndexOf("Demo", StringComparison.Ordinal)] = 0xB0;

        Assert.Equal("invalid-text $ 2:36", Only(DossierReader.Read(bytes, "park.json", Library)));
    }

    [Fact]
    public void Read_DuplicateKey_IsReported() =>
        Assert.Equal(
            "duplicate-property $.park.name 2:43",
            Only(ReadWith("\"name\": \"Demo Park\"", "\"name\": \"Demo\", \"name\": \"Demo Park\""))
        );

    [Fact]
    public void Read_ADerivedMember_IsRefused() =>
        Assert.Contains(
            "read-only-property $.credits[0].mass 3:74",
            Places(
                ReadWith(
                    "\"period\": \"2025\",\n  \"entities\"",
                    "\"period\": \"2025\", \"credits\": [{ \"serials\": \"C-1\", \"programme\": \"CCER\", \"mass\": \"1 t\" }],\n  \"entities\""
                )
            )
        );

    [Fact]
    public void Read_SeveralMistakesOfForm_GivesAllInDocumentOrder()
    {
        var broken = Small
            .Replace("\"Demo Park\"", "\"Demo Park\", \"regoin\": \"江苏\"", StringComparison.Ordinal)
            .Replace("\"category\": \"other\"", "\"category\": \"others\"", StringComparison.Ordinal)
            .Replace("\"1200.5 MWh\"", "1200.5", StringComparison.Ordinal)
            .Replace("\"30 t\"", "\"30 tons of coal\"", StringComparison.Ordinal);

        Assert.Equal(
            ["$.park.regoin", "$.sources[4].category", "$.activities[0].quantity", "$.activities[1].quantity"],
            Read(broken).Problems.Select(problem => problem.Path)
        );
    }

    [Fact]
    public void Read_SeveralMistakesOfSense_GivesAllInDocumentOrder()
    {
        // The sections stand in another order than in the type: what counts is the document.
        var broken = """
            {
              "activities": [
                { "source": "nowhere", "period": "2025", "quantity": "1 t" },
                { "source": "boiler", "period": "2025", "quantity": "-1 kWh" }
              ],
              "sources": [
                { "id": "boiler", "entity": "mil", "name": "Boiler", "category": "direct", "factor": "grid:natonal" }
              ],
              "gwpSet": "AR9",
              "entities": [{ "id": "mill", "name": "Mill" }],
              "period": "2025",
              "park": { "id": "demo", "name": "Demo", "authority": "office" }
            }
            """;

        Assert.Equal(
            [
                "unknown-reference $.activities[0].source 3:17",
                "negative-activity $.activities[1].quantity 4:57",
                "unknown-reference $.sources[0].entity 7:33",
                "factor-not-found $.sources[0].factor 7:90",
                "unknown-gwp-set $.gwpSet 9:13",
                "unknown-reference $.park.authority 12:56",
            ],
            Places(Read(broken))
        );
    }

    [Fact]
    public void Read_MoreProblemsThanTheLimit_SaysThatThereAreMore()
    {
        var options = new JsonReadOptions { Limits = new() { MaxProblems = 2 } };
        var broken = Small.Replace("\"entity\": \"mill\"", "\"entity\": \"nobody\"", StringComparison.Ordinal);

        var result = DossierReader.Read(Encoding.UTF8.GetBytes(broken), "park.json", Library, options);

        Assert.Equal(2, result.Problems.Count);
        Assert.True(result.HasMoreProblems);
        Assert.Null(result.Dossier);
    }
}
