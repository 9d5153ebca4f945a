using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace ParkCarbon.Json.Tests;

/// <summary>Reads ten megabytes. The times are shown, not asserted: machines differ.</summary>
public sealed class LargeDocumentTests(ITestOutputHelper output)
{
    private const int Activities = 110_000;
    private const string Padding = "                      ";

    [Theory]
    [InlineData(null)]
    [InlineData("the last activity is refused by its converter")]
    [InlineData("the last activity lacks a property")]
    public void Read_TenMegabytes_GivesTheValueOrTheOneProblem(string? fault)
    {
        var document = Document(fault);
        Assert.InRange(document.Length, 10_000_000, 13_000_000);
        Read(document);
        var clock = Stopwatch.StartNew();

        var result = Read(document);

        output.WriteLine(
            $"{document.Length / 1e6:F1} MB, {fault ?? "no fault"}: {clock.Elapsed.TotalMilliseconds:F0} ms"
        );
        Assert.Equal(fault is null, result.IsSuccess);
        Assert.Equal(fault is null ? 0 : 1, result.Problems.Count);
        Assert.All(result.Problems, p => Assert.Equal(Activities + 3, p.Line));
        if (result.IsSuccess)
        {
            Assert.Equal(Activities + 1, result.Value.Activities!.Count);
            Assert.Equal(Activities + 3, result.Locator.Locate($"$.activities[{Activities}].id").Line);
        }
    }

    [Fact]
    public void Read_ADocumentFullOfProblems_StopsAtTheLimit()
    {
        var document = Encoding.UTF8.GetBytes(
            Encoding.UTF8.GetString(Document(null)).Replace("\"abc\"", "\"abcd\"", StringComparison.Ordinal)
        );
        var clock = Stopwatch.StartNew();

        var result = Read(document);

        output.WriteLine($"every activity refused: {clock.Elapsed.TotalMilliseconds:F0} ms");
        Assert.Equal(100, result.Problems.Count);
        Assert.True(result.HasMoreProblems);
    }

    private static JsonReadResult<SampleDossier> Read(byte[] document) =>
        StrictJson.Read(document, "large.json", SampleContext.Default.SampleDossier);

    private static byte[] Document(string? fault)
    {
        var text = new StringBuilder("{ \"name\": \"x\",\n\"activities\": [\n");
        for (var i = 0; i < Activities; i++)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"  {{ \"id\": \"activity-{i:000000}\", \"quantity\": {i}.{i % 1000:000}, \"unit\": \"kWh\", \"code\": \"abc\"{Padding} }},\n"
            );
        }

        text.Append(
            fault switch
            {
                null => "{ \"id\": \"last\", \"quantity\": 1 }",
                "the last activity lacks a property" => "{ \"id\": \"last\" }",
                _ => "{ \"id\": \"last\", \"quantity\": 1, \"code\": \"abcd\" }",
            }
        );
        return Encoding.UTF8.GetBytes(text.Append("] }").ToString());
    }
}
