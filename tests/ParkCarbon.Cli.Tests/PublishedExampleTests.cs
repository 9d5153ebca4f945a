using System.Globalization;
using System.Text.Json;

namespace ParkCarbon.Cli.Tests;

/// <summary>Figures that others published, put in as dossiers by the schema, come out to the last published digit.</summary>
public sealed class PublishedExampleTests : IDisposable
{
    private static readonly string Folder = Repository.PathOf("tests/ParkCarbon.Cli.Tests/PublishedExamples");

    private readonly Tool _tool = new();

    public static TheoryData<string> Names => [.. Directory.EnumerateFiles(Folder, "*.json").Select(NameOf).Order()];

    public void Dispose() => _tool.Dispose();

    [Theory]
    [MemberData(nameof(Names))]
    public void Neutrality_OfAPublishedExample_HasThePublishedDigits(string name)
    {
        using var example = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, name + ".json")));
        var dossier = example.RootElement.GetProperty("dossier");
        Assert.Empty(SchemaChecker.Check("dossier.schema.json", dossier));

        var result = _tool.Run("neutrality", _tool.Write("park.json", dossier.GetRawText()), "--format", "json");

        Assert.Equal("", result.Error);
        var report = result.Json;
        Assert.Empty(SchemaChecker.Check("neutrality.schema.json", report));
        Assert.All(
            example.RootElement.GetProperty("published").EnumerateArray(),
            published =>
            {
                var digits = published.GetProperty("value").GetString()!;
                var figure = published.GetProperty("figure").GetString()!;
                var obtained = Figure(report, figure) * PerTonne(published.GetProperty("unit").GetString()!);
                Assert.Equal($"{figure} {digits}", $"{figure} {Rounded(obtained, digits)}");
            }
        );
    }

    private static decimal Figure(JsonElement report, string figure)
    {
        var first = report.GetProperty("inventory").GetProperty("entities")[0];
        return figure.Split(':') switch
        {
            ["mass", var gas] => Find(first.GetProperty("gases"), "gas", gas).GetProperty("mass").GetDecimal(),
            ["value", var gas] => Find(first.GetProperty("gases"), "gas", gas).GetProperty("value").GetDecimal(),
            ["category", var category] => Find(first.GetProperty("categories"), "category", category)
                .GetProperty("value")
                .GetDecimal(),
            ["entity", var id] => Find(report.GetProperty("inventory").GetProperty("entities"), "id", id)
                .GetProperty("total")
                .GetDecimal(),
            _ => Find(report.GetProperty("lines"), "id", figure).GetProperty("value").GetDecimal(),
        };
    }

    private static JsonElement Find(JsonElement list, string member, string value) =>
        list.EnumerateArray().Single(item => item.GetProperty(member).GetString() == value);

    private static decimal PerTonne(string unit) =>
        unit switch
        {
            "t" => 1m,
            "kg" => 1_000m,
            "g" => 1_000_000m,
            _ => throw new ArgumentOutOfRangeException(nameof(unit), unit, "Not a unit of the examples."),
        };

    // Publishers round halves away from zero.
    private static string Rounded(decimal value, string digits)
    {
        var places = digits.Contains('.', StringComparison.Ordinal)
            ? digits.Length - digits.IndexOf('.', StringComparison.Ordinal) - 1
            : 0;
        return decimal.Round(value, places, MidpointRounding.AwayFromZero)
            .ToString("F" + places, CultureInfo.InvariantCulture);
    }

    private static string NameOf(string path) => Path.GetFileNameWithoutExtension(path);
}
