using static ParkCarbon.Json.Tests.Documents;

namespace ParkCarbon.Json.Tests;

public sealed class JsonLocatorTests
{
    private static readonly JsonLocator Locator = Read(
        """
        {
          "name": "园区", "note": "备注",
          "activities": [
            { "id": "a", "quantity": 1 },
            { "id": "b",
              "quantity": 2 }
          ],
          "monthly": { "2025-01": 1 }
        }
        """
    ).Locator!;

    [Theory]
    [InlineData("$", 1, 1, 1, 1)]
    [InlineData("$.note", 2, 25, 2, 17)]
    [InlineData("$.activities", 3, 17, 3, 3)]
    [InlineData("$.activities[1]", 5, 5, 5, 5)]
    [InlineData("$.activities[1].quantity", 6, 19, 6, 7)]
    [InlineData("$['activities'][0]['id']", 4, 13, 4, 7)]
    [InlineData("$.monthly.2025-01", 8, 27, 8, 16)]
    public void Locate_APathOfTheDocument_GivesValueAndName(
        string path,
        int line,
        int column,
        int nameLine,
        int nameColumn
    )
    {
        Assert.True(Locator.Contains(path));
        Assert.Equal(new JsonLocation(line, column), Locator.Locate(path));
        Assert.Equal(new JsonLocation(nameLine, nameColumn), Locator.LocateName(path));
    }

    [Theory]
    [InlineData("$.activities[1].source")]
    [InlineData("$.activities[1].id.x[3]")]
    public void Locate_APathThatIsNotThere_GivesTheNearestValueAround(string path)
    {
        Assert.False(Locator.Contains(path));
        Assert.Equal(path.Contains("id", StringComparison.Ordinal) ? 13 : 5, Locator.Locate(path).Column);
    }

    [Theory]
    [InlineData("")]
    [InlineData("name")]
    [InlineData("$.")]
    [InlineData("$[x]")]
    [InlineData("$['x")]
    [InlineData("$['x\\u00'")]
    public void Locate_SomethingElseThanAPath_IsRefused(string path) =>
        Assert.Throws<FormatException>(() => Locator.Locate(path));

    [Fact]
    public void Problem_OfALaterCheck_IsLocatedLikeTheReadersOwn()
    {
        var problem = Locator.Problem(
            "$.activities[1].id",
            "dangling-reference",
            Locator.Describe("$.activities[1].id")!,
            new("已登记的排放源", "a source of this dossier"),
            new("请更正编号。", "Correct the id.")
        );

        Assert.Equal(
            "sample.json:5:13 $.activities[1].id: found text \"b\", expected a source of this dossier. Correct the id.",
            problem.ToString()
        );
    }

    [Fact]
    public void Member_OfAnOddName_IsFoundAgain()
    {
        const string Name = "a'b\\c d\u0001.园区";
        var path = JsonPath.Member(JsonPath.Root, Name);

        Assert.True(JsonPath.TrySplit(path, out var steps));
        Assert.Equal([(Name, 0)], steps);
        Assert.Equal("$.activities[3]", JsonPath.Item("$.activities", 3));
    }
}
