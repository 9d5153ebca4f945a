using System.Text;
using ParkCarbon.Rules.Assessment;
using ParkCarbon.Rules.Packs;
using static ParkCarbon.Rules.Tests.Assessment.JudgedPark;

namespace ParkCarbon.Rules.Tests.Assessment;

public sealed class SystemicShortfallTests
{
    [Theory]
    [InlineData("", true)]
    [InlineData("a", true)]
    [InlineData("ab", false)]
    [InlineData("abcd", false)]
    public void Escalate_ThreeOfFour_IsMajor(string withSources, bool isSystemic)
    {
        var findings = Assess(Of(withSources.Select(c => c.ToString())))
            .Findings.Where(finding => finding is { Requirement: OfEntities, Verdict: Verdict.Nonconformity })
            .ToList();
        Assert.Equal(4 - withSources.Length, findings.Count);
        Assert.All(
            findings,
            finding =>
            {
                Assert.Equal(isSystemic ? Grade.Major : Grade.Minor, finding.Grade);
                Assert.Equal(isSystemic ? new Escalation(findings.Count, 4) : null, finding.Escalated);
            }
        );
    }

    [Fact]
    public void Escalate_ObservationsAndOtherSubjects_StayWhatTheyAre() =>
        Assert.All(
            Assess(Of([])).Findings.Where(finding => finding.Requirement is Note or InPartConditional),
            finding => Assert.Null(finding.Escalated)
        );

    [Fact]
    public void Escalate_WithoutParameters_DoesNothing()
    {
        var pack = PackOf("""{ "id": "x", "version": "1", "standard": "X", "title": "X" }"""u8.ToArray());
        Assert.All(Assess(Of([]), pack).Findings, finding => Assert.Null(finding.Escalated));
    }

    [Theory]
    [InlineData("systemicShare", "half", "expected a number above zero")]
    [InlineData("systemicShare", "0", "expected a number above zero")]
    [InlineData("tolerance", "1", "nothing reads this parameter")]
    public void Load_AParameterThatCannotBe_IsRefused(string id, string value, string reason)
    {
        var manifest = $$"""
            { "id": "x", "version": "1", "standard": "X", "title": "X", "parameters": [
              { "id": "{{id}}", "interpretation": "I-015", "title": "T", "value": "{{value}}", "unit": "1", "source": "S", "confidence": "low" } ] }
            """;
        var problem = Assert.Single(
            Assert.Throws<RulePackException>(() => PackOf(Encoding.UTF8.GetBytes(manifest))).Problems
        );
        Assert.Contains(id, problem.En, StringComparison.Ordinal);
        Assert.Contains(reason, problem.En, StringComparison.Ordinal);
    }

    [Fact]
    public void ParametersAt_ADay_AreTheLatestValidByThen()
    {
        const string Manifest = """
            { "id": "x", "version": "1", "standard": "X", "title": "X", "parameters": [
              { "id": "systemicCount", "interpretation": "I-015", "title": "T", "value": "3", "unit": "1", "source": "S", "confidence": "low" },
              { "id": "systemicCount", "interpretation": "I-015", "title": "T", "value": "5", "unit": "1", "source": "S", "confidence": "low", "validFrom": "2026-07-01" } ] }
            """;
        var pack = PackOf(Encoding.UTF8.GetBytes(Manifest));
        Assert.Equal("3", Assert.Single(pack.ParametersAt(AsOf)).Value);
        Assert.Equal("5", Assert.Single(pack.ParametersAt(AsOf.PlusDays(1))).Value);
    }
}
