using System.Text;
using ParkCarbon.Domain.Integrity;
using static ParkCarbon.Exchange.Tests.Samples;

namespace ParkCarbon.Exchange.Tests;

public sealed class DossierMergeTests
{
    private const string More = """
        {
          "park": { "id": "demo", "name": "Demo Park" },
          "period": "2025",
          "entities": [{ "id": "office", "name": "Office" }],
          "activities": [
            { "source": "mill-coal", "period": "2025", "quantity": "4 t" },
            { "source": "mill-coal", "period": "2025", "quantity": "4 t" }
          ]
        }
        """;

    [Fact]
    public void Read_PartsOfOneDossier_MakesTheWholeInAnyOrder()
    {
        var oneWay = Read(("park.json", Small), ("more.json", More));
        var theOther = Read(("more.json", More), ("park.json", Small));

        Assert.True(oneWay.IsSuccess, string.Join('\n', oneWay.Problems));
        Assert.Equal(oneWay.Dossier, theOther.Dossier);
        Assert.Equal(["more.json", "park.json"], oneWay.Files.Select(file => file.Name));
        Assert.Equal(3, oneWay.Dossier.Entities.Count);
        Assert.Equal(7, oneWay.Dossier.Activities!.Count);
        Assert.Null(oneWay.Dossier.Documents);
    }

    [Fact]
    public void Read_ADanglingReferenceInOnePart_IsLocatedThere()
    {
        var broken = More.Replace("\"mill-coal\"", "\"mil-coal\"", StringComparison.Ordinal);

        var result = Read(("park.json", Small), ("more.json", broken));

        Assert.Equal(
            ["more.json:6:17 $.activities[0].source", "more.json:7:17 $.activities[1].source"],
            result.Problems.Select(problem => $"{problem.Source}:{problem.Location} {problem.Path}")
        );
    }

    [Fact]
    public void Read_PartsThatStateDifferentFacts_NamesBothFiles()
    {
        var other = More.Replace("\"2025\",\n  \"entities\"", "\"2024\",\n  \"entities\"", StringComparison.Ordinal);

        var result = Read(("park.json", Small), ("more.json", other));

        Assert.Equal("parts-differ $.period 3:13", Only(result));
        Assert.Equal(
            "park.json:3:13 $.period: found another value than in more.json, expected the value in more.json, or none. "
                + "Make more.json and park.json agree.",
            result.Problems[0].Message.En
        );
    }

    [Fact]
    public void Read_TheSameIdWithOtherContent_NamesBothFiles()
    {
        var other = More.Replace("\"Office\"", "\"Tower\"", StringComparison.Ordinal);

        var result = Read(("park.json", Small), ("more.json", other));

        Assert.Equal("duplicate-id $.entities[2].id 7:13", Only(result));
        Assert.Contains("See also more.json:4:24.", result.Problems[0].Remedy.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_TheSameFileTwice_IsRefused()
    {
        var result = Read(("park.json", Small), ("park.json", Small));

        Assert.StartsWith("file-given-twice $ 1:1", Only(result), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_NoDocument_Throws() => Assert.Throws<ArgumentException>(() => Read());

    [Fact]
    public void OriginOf_APathIntoTheWhole_IsThePathIntoThePart()
    {
        var parts = new[] { ("b", More), ("a", Small) }.Select(part => new DossierPart(
            part.Item1,
            // The second part is no whole dossier; reading it needs the first.
            part.Item1 == "a"
                ? Samples.Read(Small).Dossier!
                : Samples.Read(Small).Dossier! with
                {
                    Entities = [],
                }
        ));

        var merged = DossierMerge.Of(parts);

        Assert.Equal(10, merged.Dossier!.Activities!.Count);
        var (part, path) = merged.OriginOf(DossierPath.Root.Member("Activities").Item(6).Member("Source"));
        Assert.Equal((1, "$.activities[1].source"), (part, path.ToString()));
        Assert.Equal((0, "$.park.name"), Text(merged.OriginOf(DossierPath.Root.Member("Park").Member("Name"))));

        static (int, string) Text((int Part, DossierPath Path) origin) => (origin.Part, origin.Path.ToString());
    }

    private static DossierReadResult Read(params (string Name, string Text)[] files) =>
        DossierReader.Read(
            files.Select(file => new DossierFile(file.Name, Encoding.UTF8.GetBytes(file.Text))),
            Library
        );
}
