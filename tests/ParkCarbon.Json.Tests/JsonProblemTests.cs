using static ParkCarbon.Json.Tests.Documents;

namespace ParkCarbon.Json.Tests;

public sealed class JsonProblemTests
{
    [Theory]
    [InlineData(
        """{ "name": "x", "acitvities": [] }""",
        "sample.json:1:16 $.acitvities: found property 'acitvities', expected a known property such as 'activities'. Did you mean 'activities'?",
        "sample.json:1:16 $.acitvities：发现属性“acitvities”，应为“activities”等已知属性。是否想写“activities”？"
    )]
    [InlineData(
        """{ "name": "x", "count": "abc" }""",
        "sample.json:1:25 $.count: found text \"abc\", expected a whole number. Write the number without quotes.",
        "sample.json:1:25 $.count：发现文本 \"abc\"，应为整数。数字不加引号。"
    )]
    [InlineData(
        """{ "name": "x", "dueOn": "2025-02-30" }""",
        "sample.json:1:25 $.dueOn: found text \"2025-02-30\", expected a date such as \"2025-03-31\". \"2025-02-30\" does not exist: February 2025 has 28 days.",
        "sample.json:1:25 $.dueOn：发现文本 \"2025-02-30\"，应为形如 \"2025-03-31\" 的日期。\"2025-02-30\" 不存在：2025 年 2 月只有 28 天。"
    )]
    [InlineData(
        """{ "name": "x", "span": { "from": 2, "to": 1 } }""",
        "sample.json:1:43 $.span.to: found number 1, expected a whole number. The span ends at 1, before it starts at 2.",
        "sample.json:1:43 $.span.to：发现数字 1，应为整数。该值被拒绝：The span ends at 1, before it starts at 2."
    )]
    [InlineData(
        """{ "name": "x", "scope": "vlaueChain" }""",
        "sample.json:1:25 $.scope: found text \"vlaueChain\", expected one of 'direct', 'energy', 'valueChain'. Did you mean 'valueChain'?",
        "sample.json:1:25 $.scope：发现文本 \"vlaueChain\"，应为 'direct', 'energy', 'valueChain' 之一。是否想写“valueChain”？"
    )]
    public void Message_OfAProblem_SaysWhereWhatAndWhatToDo(string document, string english, string chinese)
    {
        var problem = Assert.Single(Read(document).Problems);

        Assert.Equal(english, problem.Message.En);
        Assert.Equal(english, problem.ToString());
        Assert.Equal(chinese, problem.Message.In(ParkCarbon.Domain.Language.Zh));
    }

    [Fact]
    public void Message_OfHostileText_IsSafeToPrint()
    {
        var message = Assert.Single(Read("{ \"name\": \"x\", \"a\\u001b[31m\u202e\": 1 }").Problems).Message.En;

        Assert.DoesNotContain('\u001b', message);
        Assert.DoesNotContain('\u202e', message);
    }

    [Fact]
    public void Message_OfATypeOfTheFramework_HasNoneOfItsOwnWords()
    {
        var problem = Assert.Single(Read("{ \"name\": \"x\", \"period\": { \"from\": \"2025-01-01\" } }").Problems);

        Assert.Equal("missing-property", problem.Code);
        Assert.Equal("The period lacks 'to'.", problem.Remedy.En);
    }

    [Fact]
    public void Read_AnUnknownNameFarFromAll_ListsTheKnownOnes() =>
        Assert.Equal(
            "one of 'id', 'quantity', 'unit', 'code'",
            Assert
                .Single(Read("""{ "name": "x", "activities": [{ "id": "a", "quantity": 1, "zzzzzz": 1 }] }""").Problems)
                .Expected.En
        );
}
