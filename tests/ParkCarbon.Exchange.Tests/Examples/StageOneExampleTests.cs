using System.Text.Json;
using NodaTime.Text;
using ParkCarbon.Rules.Assessment;

namespace ParkCarbon.Exchange.Tests.Examples;

public class StageOneExampleTests
{
    private static readonly JsonElement Expected = JsonDocument
        .Parse(File.ReadAllBytes(Example.PathOf("qinglan-2025/stage-1.expected.json")))
        .RootElement;

    private static readonly ConformityReport Report = Example.Assess(
        Example.Read(Example.StageOne),
        LocalDatePattern.Iso.Parse(Expected.GetProperty("asOf").GetString()!).Value
    );

    private static IEnumerable<JsonElement> Shortfalls => Expected.GetProperty("shortfalls").EnumerateArray();

    [Fact]
    public void Assess_PlantedShortfalls_FindsEachAndNothingElse()
    {
        var planted = Shortfalls.SelectMany(shortfall =>
            Texts(shortfall, "findings").Select(finding => $"{shortfall.GetProperty("verdict")} {finding}")
        );

        Assert.Equal(planted.Order(StringComparer.Ordinal), Example.Turned(Report).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Assess_PlantedShortfalls_NamesWhatShowsThem()
    {
        foreach (var shortfall in Shortfalls)
        {
            var named = Report
                .Findings.Where(finding =>
                    Texts(shortfall, "findings").Contains($"{finding.Requirement} {finding.Subject.Id}")
                )
                .SelectMany(finding => finding.Witnesses.Select(witness => witness.Id));
            Assert.Subset(named.ToHashSet(), Texts(shortfall, "witnesses").ToHashSet());
        }
    }

    [Fact]
    public void Write_TheExpectedShortfalls_GivesTheCommittedBytes()
    {
        Assert.Equal(
            File.ReadAllText(Example.PathOf("qinglan-2025/stage-1.expected.json")),
            System.Text.Encoding.UTF8.GetString(ExampleMaker.ManagementSystem.ExpectedShortfalls.Write())
        );
    }

    [Fact]
    public void Assess_AnAttestationAgainstTheRecords_TurnsTheFinding()
    {
        var finding = Assert.Single(Report.Findings, finding => finding.Requirement == "5.2/1.a");

        Assert.Equal("policy-misfit", finding.Attestation!.Attestation.Id.ToString());
        Assert.Equal(AttestationEffect.Overrules, finding.Attestation.Effect);
    }

    [Fact]
    public void Assess_AnExpiredAttestationAndARefusedExclusion_ChangeNothing()
    {
        var funds = Assert.Single(Report.Findings, finding => finding.Requirement == "7.1/1");
        var training = Assert.Single(Report.Findings, finding => finding.Requirement == "7.2/1.c");

        Assert.Equal(AttestationEffect.Expired, funds.Attestation!.Effect);
        Assert.False(training.Exclusion!.IsAdmitted);
    }

    private static IEnumerable<string> Texts(JsonElement shortfall, string name) =>
        shortfall.GetProperty(name).EnumerateArray().Select(text => text.GetString()!);
}
