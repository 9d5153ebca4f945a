using System.Text.Json;
using NodaTime.Text;
using ParkCarbon.Domain.Carbon.Accounts;

namespace ParkCarbon.Exchange.Tests.Examples;

public class FaultyExampleTests
{
    private static readonly JsonElement Expected = JsonDocument
        .Parse(File.ReadAllBytes(Example.PathOf("qinglan-2025/faulty.expected.json")))
        .RootElement;

    private static IEnumerable<JsonElement> Faults => Expected.GetProperty("faults").EnumerateArray();

    [Fact]
    public void Account_OfPlantedFaults_FindsEachAndNothingElse()
    {
        var account = CarbonAccount.Of(Example.Read(Example.Faulty), Example.Library);
        var planted = Faults
            .Where(fault => fault.TryGetProperty("issue", out _))
            .Select(fault => fault.GetProperty("issue"))
            .Select(issue =>
                $"{issue.GetProperty("kind")} {issue.GetProperty("at")} {Joined(issue.GetProperty("entities"))}"
            );

        Assert.Equal(planted.Order(StringComparer.Ordinal), account.Issues.Select(Text).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Assess_PlantedFaults_FindsEachAndNothingElse()
    {
        var asOf = LocalDatePattern.Iso.Parse(Expected.GetProperty("asOf").GetString()!).Value;
        var report = Example.Assess(Example.Read(Example.Faulty), asOf);
        var planted = Faults
            .SelectMany(fault => fault.GetProperty("findings").EnumerateArray())
            .Select(f => f.GetString()!);

        Assert.Equal(
            planted.Select(finding => "nonconformity " + finding).Order(StringComparer.Ordinal),
            Example.Turned(report).Order(StringComparer.Ordinal)
        );
    }

    private static string Text(AccountingIssue issue) =>
        $"{JsonNamingPolicy.CamelCase.ConvertName(issue.Kind.ToString())} "
        + $"{issue.Serials?.ToString() ?? issue.Flow?.ToString() ?? issue.Source?.ToString()} "
        + string.Join(',', issue.Entities);

    private static string Joined(JsonElement entities) =>
        string.Join(',', entities.EnumerateArray().Select(entity => entity.GetString()));
}
