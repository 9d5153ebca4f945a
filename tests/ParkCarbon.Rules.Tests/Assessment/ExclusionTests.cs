using NodaTime;
using ParkCarbon.Domain;
using ParkCarbon.Domain.Judgement;
using ParkCarbon.Domain.Support;
using ParkCarbon.Rules.Assessment;
using ParkCarbon.Rules.Packs;
using static ParkCarbon.Rules.Tests.Assessment.JudgedPark;

namespace ParkCarbon.Rules.Tests.Assessment;

public sealed class ExclusionTests
{
    [Fact]
    public void Admitted_IsNotApplicableWithReasonApproverAndDocument()
    {
        var finding = Finding(Of([]) with { Exclusions = [Exclusion()] }, Conditional);
        Assert.Equal(Verdict.NotApplicable, finding.Verdict);
        Assert.Equal(
            "Declared not applicable: nobody works there (approved by Director on 2026-01-01).",
            finding.Message.En
        );
        Assert.Equal(["minutes"], finding.Evidence);
    }

    public static TheoryData<string, Func<RequirementExclusion, RequirementExclusion>> Refused { get; } =
        new()
        {
            { "Nobody approved it", exclusion => exclusion with { ApprovedBy = null } },
            { "no date of approval", exclusion => exclusion with { ApprovedOn = null } },
            { "expired on 2026-06-29", exclusion => exclusion with { ValidUntil = AsOf.PlusDays(-1) } },
            { "not in force", exclusion => exclusion with { Document = Id<DocumentedInformation>.Parse("draft") } },
            { "is not conditional", exclusion => exclusion with { Requirement = OfEntities } },
            { "Only a part of the requirement", exclusion => exclusion with { Requirement = InPartConditional } },
        };

    [Theory]
    [MemberData(nameof(Refused))]
    public void Refused_IsJudgedAsUsualAndSaysWhy(string why, Func<RequirementExclusion, RequirementExclusion> change)
    {
        var exclusion = change(Exclusion());
        var report = Assess(Of([]) with { Exclusions = [exclusion] });
        Assert.All(
            report.Findings.Where(finding => finding.Requirement == exclusion.Requirement),
            finding =>
            {
                Assert.Equal(Verdict.Nonconformity, finding.Verdict);
                Assert.Contains(why, finding.Exclusion?.Text.En, StringComparison.Ordinal);
            }
        );
        var row = Row(report, exclusion.Requirement);
        Assert.Equal(ApplicabilityState.ExclusionRefused, row.State);
        Assert.Contains(why, row.Reason?.En, StringComparison.Ordinal);
    }

    [Fact]
    public void ApprovedAfterTheAsOfDate_IsNotThereYet() =>
        Assert.Null(
            Finding(
                Of([]) with
                {
                    Exclusions = [Exclusion() with { ApprovedOn = AsOf.PlusDays(1) }],
                },
                Conditional
            ).Exclusion
        );

    [Fact]
    public void OfOneEntity_LeavesTheOthersJudged()
    {
        var dossier = Of([]) with { Exclusions = [Exclusion() with { Entity = Id<ParkEntity>.Parse("a") }] };
        Assert.Equal(Verdict.NotApplicable, Finding(dossier, Conditional).Verdict);
        Assert.Equal(Verdict.Nonconformity, Finding(dossier, Conditional, "b").Verdict);
        Assert.Equal(ApplicabilityState.Applies, Row(Assess(dossier), Conditional).State);
    }

    [Fact]
    public void Statement_HasEveryRequirementOfTheCatalogueOnce()
    {
        var rows = Assess(Of(["a"])).Applicability;
        Assert.Equal(
            RulePack.Shipped.Requirements.Select(requirement => requirement.Id),
            rows.Select(row => row.Requirement.Id)
        );
        Assert.Equal(5, rows.Count(row => row.IsChecked));
        Assert.Equal(
            ApplicabilityState.NotApplicable,
            rows.Single(row => row.Requirement.Id == OfNonconformities).State
        );
        var entities = rows.Single(row => row.Requirement.Id == OfEntities);
        Assert.Equal((1, 3), (entities.Verdicts[Verdict.Conforms], entities.Verdicts[Verdict.Nonconformity]));
    }

    [Fact]
    public void Statement_OfAnAdmittedExclusion_NamesIt()
    {
        var row = Row(Assess(Of([]) with { Exclusions = [Exclusion()] }), Conditional);
        Assert.Equal(ApplicabilityState.Excluded, row.State);
        Assert.Equal("none", Assert.Single(row.Exclusions).Exclusion.Id.ToString());
        Assert.Contains("Director", row.Reason?.En, StringComparison.Ordinal);
    }

    private static ApplicabilityStatement Row(ConformityReport report, string requirement) =>
        report.Applicability.Single(row => row.Requirement.Id == requirement);
}
