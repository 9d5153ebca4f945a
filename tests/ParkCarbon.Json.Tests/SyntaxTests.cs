using static ParkCarbon.Json.Tests.Documents;

namespace ParkCarbon.Json.Tests;

public sealed class SyntaxTests
{
    [Theory]
    [InlineData("", "empty-document $ 1:1")]
    [InlineData(" \n // nothing\n", "empty-document $ 3:1")]
    [InlineData("{", "unexpected-end $ 1:2")]
    [InlineData("{ \"name\": \"x\",\n  \"activities\": [{", "unexpected-end $.activities[0] 2:19")]
    [InlineData("{ \"name\": tr", "unexpected-end $.name 1:13")]
    [InlineData("{ \"name\": \"示范", "unexpected-end $.name 1:14")]
    [InlineData("{ \"name\": \"x\", /* open", "unexpected-end $ 1:23")]
    [InlineData("{} {}", "content-after-end $ 1:4")]
    [InlineData("{ \"name\": \"x\", }", "trailing-comma $ 1:14")]
    [InlineData("{ \"activities\": [1,] }", "trailing-comma $.activities[1] 1:19")]
    [InlineData("{ \"name\": \"x\"\n  \"note\": \"y\" }", "missing-comma $ 2:3")]
    [InlineData("{ \"activities\": [1 2] }", "missing-comma $.activities[1] 1:20")]
    [InlineData("{ \"name\" \"x\" }", "missing-colon $ 1:10")]
    [InlineData("{ \"name\": }", "missing-value $.name 1:11")]
    [InlineData("{ \"activities\": [1,,2] }", "missing-value $.activities[1] 1:20")]
    [InlineData("{ \"activities\": [1} }", "mismatched-bracket $.activities[1] 1:19")]
    [InlineData("{ \"name\": \"x\" ]", "mismatched-bracket $ 1:15")]
    [InlineData("{ name: \"x\" }", "unquoted-text $ 1:3")]
    [InlineData("{ 'name': \"x\" }", "unquoted-text $ 1:3")]
    [InlineData("{ \"name\": 园区 }", "unquoted-text $.name 1:11")]
    [InlineData("{ \"confirmed\": True }", "unquoted-text $.confirmed 1:16")]
    [InlineData("{ \"name\": \"x\n\" }", "unclosed-text $.name 1:11")]
    [InlineData("{ \"name\": \"a\\d\" }", "invalid-escape $.name 1:13")]
    [InlineData("{ \"name\": \"a\\u12g4\" }", "invalid-escape $.name 1:13")]
    [InlineData("{ \"name\": \"a\tb\" }", "unexpected-character $.name 1:13")]
    [InlineData("{ \"count\": 1,200 }", "unquoted-text $ 1:14")]
    [InlineData("{ \"count\": 012 }", "invalid-number $.count 1:12")]
    [InlineData("{ \"count\": +1 }", "invalid-number $.count 1:12")]
    [InlineData("{ \"count\": 1. }", "invalid-number $.count 1:12")]
    [InlineData("{ \"name\"： \"x\" }", "missing-colon $ 1:9")]
    [InlineData("{ “name”: \"x\" }", "unexpected-character $ 1:3")]
    [InlineData("{ \"name\": \"x\"， \"note\": \"y\" }", "unexpected-character $ 1:14")]
    public void Read_TextThatIsNotJson_SaysWhatAndWhere(string document, string expected) =>
        Assert.Equal(expected, Only(Read(document)));

    [Fact]
    public void Read_AWideSign_NamesTheNarrowOne() =>
        Assert.Equal(
            "sample.json:1:14 $：发现 '，'，应为逗号或 }。请改用半角符号 ','。",
            Assert.Single(Read("{ \"name\": \"x\"， \"note\": \"y\" }").Problems).Message.Zh
        );

    [Fact]
    public void Read_CommentsAndTrailingCommas_AreAsTheOptionsSay()
    {
        const string Comment = "{ /* c */ \"name\": \"x\" }";
        const string Trailing = "{ \"name\": \"x\", \"activities\": [ { \"id\": \"a\", \"quantity\": 1, }, ], }";

        Assert.Equal("comment-not-allowed $ 1:3", Only(Read(Comment, new() { AllowComments = false })));
        Assert.True(Read(Comment).IsSuccess);
        Assert.True(Read(Trailing, new() { AllowTrailingCommas = true }).IsSuccess);
        Assert.Equal("trailing-comma $.activities[0] 1:58", Only(Read(Trailing)));
    }

    [Theory]
    [InlineData(
        new byte[] { 0x7B, 0x22, 0xD6, 0xD0, 0x22, 0x7D },
        "invalid-text $ 1:3",
        "byte 0xD6 at position 2 (from 0), which is not UTF-8"
    )]
    [InlineData(
        new byte[] { 0xEF, 0xBB, 0xBF, 0x0A, 0xC0 },
        "invalid-text $ 2:1",
        "byte 0xC0 at position 4 (from 0), which is not UTF-8"
    )]
    [InlineData(
        new byte[] { 0xFF, 0xFE, 0x7B, 0x00 },
        "invalid-text $ 1:1",
        "byte 0xFF at position 0 (from 0), which is not UTF-8"
    )]
    public void Read_BytesThatAreNotUtf8_SaysWhichByte(byte[] document, string expected, string found)
    {
        var result = StrictJson.Read(document, "sample.json", SampleContext.Default.SampleDossier);

        Assert.Equal(expected, Only(result));
        Assert.Equal(found, result.Problems[0].Found.En);
    }
}
