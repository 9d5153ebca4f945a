using NodaTime;
using ParkCarbon.Domain;
using ParkCarbon.Rules.Assessment;
using ParkCarbon.Rules.Factors;
using ParkCarbon.Rules.Methods;
using ParkCarbon.Rules.Packs;
using ParkCarbon.Rules.Tests.Cases;

namespace ParkCarbon.Rules.Tests.Assessment;

public sealed class PopulationTests
{
    [Fact]
    public void EveryRule_OnEveryCase_GivesAFinding()
    {
        var assessment = new ConformityAssessment(RulePack.Shipped, MethodLibrary.Shipped, ShippedLibrary.Load());
        Assert.All(
            CaseFiles.OfRules,
            item =>
            {
                var found = assessment.Assess(item.Dossier, item.AsOf).Findings.Select(finding => finding.Requirement);
                Assert.Empty(RulePack.Shipped.Rules.Select(rule => rule.Requirement.Id).Except(found));
            }
        );
    }

    [Fact]
    public void TopManagement_IsCalledWhatItsRecordCallsIt()
    {
        var item = CaseFiles.Of("5.1").Cases[0];
        var assessment = new ConformityAssessment(RulePack.Shipped, MethodLibrary.Shipped, ShippedLibrary.Load());
        string NameIn(ParkDossier dossier) =>
            Assert
                .Single(assessment.Assess(dossier, item.AsOf).Findings, finding => finding.Requirement == "5.1/1.c")
                .Subject.Name.En;

        Assert.Equal("Board", NameIn(item.Dossier));
        Assert.Equal("top management", NameIn(item.Dossier with { TopManagement = null }));
    }

    [Fact]
    public void EntityRules_WhereNoEntityIsInScope_DoNotApplyAndSaySoOfThePark()
    {
        var dossier = new ParkDossier
        {
            Park = new Park { Id = Id<Park>.Parse("p"), Name = new BilingualText("P") },
            Period = new DateInterval(new LocalDate(2025, 1, 1), new LocalDate(2025, 12, 31)),
            Entities =
            [
                new ParkEntity
                {
                    Id = Id<ParkEntity>.Parse("e"),
                    Name = new BilingualText("E"),
                    OutOfScope = new ScopeExclusion { Reason = new BilingualText("leased out") },
                },
            ],
        };
        var rules = RulePack.Shipped.Rules.Where(rule => rule.Subject == SubjectKind.Entity).ToList();
        var report = new ConformityAssessment(RulePack.Shipped, MethodLibrary.Shipped, ShippedLibrary.Load()).Assess(
            dossier,
            new LocalDate(2026, 6, 30)
        );
        Assert.NotEmpty(rules);
        Assert.All(
            rules,
            rule =>
            {
                var finding = Assert.Single(report.Findings, finding => finding.Requirement == rule.Requirement.Id);
                Assert.Equal((Verdict.NotApplicable, SubjectKind.Park), (finding.Verdict, finding.Subject.Kind));
                Assert.Contains("No entity was in scope", finding.Message.En, StringComparison.Ordinal);
            }
        );
    }
}
