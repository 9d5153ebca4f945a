using System.Text;
using static ParkCarbon.Json.Tests.Documents;

namespace ParkCarbon.Json.Tests;

public sealed class ReadLimitsTests
{
    [Theory]
    [InlineData("[", 100_000)]
    [InlineData("{\"a\":", 100_000)]
    public void Read_AnAttackByNesting_IsRefusedAtTheLimit(string opening, int times)
    {
        var document = new StringBuilder().Insert(0, opening, times).ToString();

        var problem = Assert.Single(Read(document).Problems);

        Assert.Equal("too-deep", problem.Code);
        Assert.Equal((64 * opening.Length) + 1, problem.Column);
    }

    [Fact]
    public void Read_TheGreatestDepth_DoesNotExhaustTheStack()
    {
        const int Depth = ReadLimits.GreatestDepth;
        var document =
            string.Concat(Enumerable.Repeat("{\"name\":\"x\",\"parent\":", Depth - 1))
            + "{\"name\":\"x\",\"dueOn\":\"2025-02-30\"}"
            + new string('}', Depth - 1);
        var limits = new ReadLimits { MaxDepth = Depth };

        var result = Read(document, new() { Limits = limits });

        Assert.Equal("invalid-value", Assert.Single(result.Problems).Code);
        Assert.True(
            Read(document.Replace("02-30", "02-28", StringComparison.Ordinal), new() { Limits = limits }).IsSuccess
        );
    }

    [Fact]
    public void Read_MoreItemsThanAllowed_StopsAtTheFirstTooMany()
    {
        var limits = new ReadLimits { MaxItems = 3 };

        Assert.Equal(
            "too-many-items $[3] 1:8",
            Only(Read("[1,2,3,4,5]", SampleContext.Default.ListInt32, new() { Limits = limits }))
        );
        Assert.True(Read("[1,2,3]", SampleContext.Default.ListInt32, new() { Limits = limits }).IsSuccess);
    }

    [Fact]
    public void Read_AHugeArray_IsRefusedByDefault() =>
        Assert.Equal(
            "too-many-items $[1000000] 1:2000002",
            Only(Read("[0" + string.Concat(Enumerable.Repeat(",0", 1_000_000)) + "]", SampleContext.Default.ListInt32))
        );

    [Fact]
    public void Read_TextLongerThanAllowed_IsAProblemOfThatText()
    {
        var options = new JsonReadOptions { Limits = new() { MaxTextLength = 10 } };

        Assert.Equal("text-too-long $.name 1:11", Only(Read("{ \"name\": \"abcdefghijk\" }", options)));
        Assert.True(Read("{ \"name\": \"一二三四五六七八九十\" }", options).IsSuccess);
        Assert.Equal("text-too-long $['…'] 1:16", Only(Read("{ \"name\": \"x\", \"abcdefghijk\": 1 }", options)));
    }

    [Fact]
    public void Read_ADocumentLargerThanAllowed_IsNotLookedAt()
    {
        var options = new JsonReadOptions { Limits = new() { MaxBytes = 10 } };

        Assert.Equal("too-large $ 1:1", Only(Read("{ \"name\": \"x\" }", options)));
        using var stream = new MemoryStream(Utf8("{ \"name\": \"x\" }"));
        Assert.Equal(
            "too-large $ 1:1",
            Only(StrictJson.Read(stream, "sample.json", SampleContext.Default.SampleDossier, options))
        );
    }

    [Fact]
    public void Read_MoreProblemsThanAllowed_ListsTheFirstAndSaysSo()
    {
        var document = "[" + string.Join(',', Enumerable.Repeat("\"x\"", 20)) + "]";

        var result = Read(document, SampleContext.Default.ListInt32, new() { Limits = new() { MaxProblems = 5 } });

        Assert.Equal(["$[0]", "$[1]", "$[2]", "$[3]", "$[4]"], result.Problems.Select(p => p.Path));
        Assert.True(result.HasMoreProblems);
    }

    [Fact]
    public void Limits_OutOfBounds_AreRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new ReadLimits { MaxDepth = ReadLimits.GreatestDepth + 1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new ReadLimits { MaxItems = 0 });
    }
}
