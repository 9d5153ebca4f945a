using System.Globalization;
using System.Text;
using NodaTime;
using static ParkCarbon.Json.Tests.Documents;

namespace ParkCarbon.Json.Tests;

public sealed class ConverterTests
{
    [Theory]
    [InlineData("0.1", "0.1")]
    [InlineData("1.50", "1.50")]
    [InlineData("-0.0000000000000000000000000001", "-0.0000000000000000000000000001")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    [InlineData("1234567890.123456789012345678", "1234567890.123456789012345678")]
    [InlineData("12.5e3", "12500")]
    [InlineData("12500e-3", "12.500")]
    [InlineData("1.0000000000000000000000000000000000000000", "1.0000000000000000000000000000")]
    [InlineData("0.3000000000000000444089209850062616169452667236328125e0", null, "number-too-precise")]
    [InlineData("79228162514264337593543950336", null, "number-out-of-range")]
    [InlineData("7.9228162514264337593543950336", null, "number-too-precise")]
    [InlineData("1e999999999999", null, "number-out-of-range")]
    [InlineData("1e-999999999999", null, "number-too-precise")]
    public void Read_ADecimal_IsExactOrAProblem(string number, string? expected, string? code = null)
    {
        var result = Read($$"""{ "name": "x", "activities": [{ "id": "a", "quantity": {{number}} }] }""");

        if (code is null)
        {
            var quantity = result.Value.Activities![0].Quantity;
            Assert.Equal(decimal.Parse(expected!, CultureInfo.InvariantCulture), quantity);
        }
        else
        {
            Assert.Equal($"{code} $.activities[0].quantity 1:56", Only(result));
        }
    }

    [Theory]
    [InlineData("\"2024\"", "2024-01-01", "2024-12-31", "\"2024\"")]
    [InlineData("\"2024-02\"", "2024-02-01", "2024-02-29", "\"2024-02\"")]
    [InlineData(
        "{\"to\":\"2024-03-31\",\"from\":\"2024-01-01\"}",
        "2024-01-01",
        "2024-03-31",
        "{\"from\":\"2024-01-01\",\"to\":\"2024-03-31\"}"
    )]
    [InlineData("{\"from\":\"2024-01-01\",\"to\":\"2024-12-31\"}", "2024-01-01", "2024-12-31", "\"2024\"")]
    public void Read_APeriod_IsWrittenInItsShortestForm(string text, string from, string to, string written)
    {
        var dossier = Read($$"""{ "name": "x", "period": {{text}} }""").Value;

        Assert.Equal(new DateInterval(Day(from), Day(to)), dossier.Period);
        Assert.Contains(
            $"\"period\":{written}",
            string.Concat(
                Encoding
                    .UTF8.GetString(StrictJson.Write(dossier, SampleContext.Default.SampleDossier))
                    .Where(c => !char.IsWhiteSpace(c))
            ),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("\"2025-13\"", "\"2025-13\" does not exist: months go from 01 to 12.")]
    [InlineData(
        "\"0000\"",
        "\"0000\" is neither a year nor a month; write any other period as {\"from\": …, \"to\": …}."
    )]
    [InlineData(
        "\"2025-03-01\"",
        "\"2025-03-01\" is neither a year nor a month; write any other period as {\"from\": …, \"to\": …}."
    )]
    [InlineData(
        "{\"from\":\"2025-02-01\",\"to\":\"2025-01-01\"}",
        "The period ends on 2025-01-01, before it starts on 2025-02-01; swap or correct the days."
    )]
    [InlineData(
        "{\"from\":\"2025-02-01\",\"until\":\"2025-03-01\"}",
        "A period has no property 'until', only 'from' and 'to'."
    )]
    [InlineData("{\"from\":1,\"to\":\"2025-03-01\"}", "'from' should be a date in text such as \"2025-03-31\".")]
    public void Read_APeriodThatCannotBe_SaysWhy(string text, string remedy) =>
        Assert.Equal(remedy, Assert.Single(Read($$"""{ "name": "x", "period": {{text}} }""").Problems).Remedy.En);

    [Theory]
    [InlineData("2025/3/1", "Write \"2025-03-01\".")]
    [InlineData("20250301", "Write \"2025-03-01\".")]
    [InlineData("2025年3月1日", "Write \"2025-03-01\".")]
    [InlineData("2025-03-01T00:00:00Z", "Write \"2025-03-01\".")]
    [InlineData("2025-04-31", "\"2025-04-31\" does not exist: April 2025 has 30 days.")]
    [InlineData("2025-00-01", "\"2025-00-01\" does not exist: months go from 01 to 12.")]
    [InlineData("soon", "\"soon\" is not of the form YYYY-MM-DD; an example is \"2025-03-31\".")]
    public void Read_ADayThatCannotBe_SaysWhy(string text, string remedy) =>
        Assert.Equal(remedy, Assert.Single(Read($$"""{ "name": "x", "dueOn": "{{text}}" }""").Problems).Remedy.En);

    [Fact]
    public void Write_AValue_IsReadableAndDeterministic() =>
        Assert.Equal(
            "{\n  \"name\": \"园区 CO₂ <a&b>\",\n  \"scope\": \"direct\",\n  \"monthly\": {\n    \"2025-01\": 1.50\n  },\n  \"confirmed\": true\n}\n",
            Encoding.UTF8.GetString(
                StrictJson.Write(
                    new()
                    {
                        Name = "园区 CO₂ <a&b>",
                        Monthly = new Dictionary<YearMonth, decimal> { [new(2025, 1)] = 1.50m },
                    },
                    SampleContext.Default.SampleDossier
                )
            )
        );

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
