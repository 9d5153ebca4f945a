using NodaTime;
using ParkCarbon.Rules.Assessment;
using ParkCarbon.Rules.Packs;

namespace ParkCarbon.Exchange.Tests.Examples;

public class WholeExampleTests
{
    private static readonly LocalDate AsOf = new(2026, 8, 31);

    [Theory]
    [InlineData(Example.Neutral)]
    [InlineData(Example.NotNeutral)]
    public void Assess_AParkWithItsWholeSystem_Conforms(string path)
    {
        Assert.Empty(Example.Turned(Example.Assess(Example.Read(path), AsOf)));
    }

    [Fact]
    public void Assess_AParkWithItsWholeSystem_JudgesEveryRequirementOfSomebody()
    {
        var report = Example.Assess(Example.Read(Example.Neutral), AsOf);
        var judged = report
            .Findings.Where(finding => finding.Verdict == Verdict.Conforms)
            .Select(finding => finding.Requirement)
            .Distinct();

        Assert.Equal(
            RulePack.Shipped.Requirements.Select(requirement => requirement.Id).Order(StringComparer.Ordinal),
            judged.Order(StringComparer.Ordinal)
        );
    }
}
