using FsCheck.Xunit;
using ParkCarbon.Domain;
using ParkCarbon.Domain.Judgement;
using ParkCarbon.Rules.Assessment;
using static ParkCarbon.Rules.Tests.Assessment.JudgedPark;

namespace ParkCarbon.Rules.Tests.Assessment;

public sealed class AttestationLaws
{
    [Property(MaxTest = 60)]
    public void An_attestation_never_makes_a_finding_better(
        AttestedVerdict attested,
        bool recorded,
        int withSources,
        int daysAgo,
        int? daysValid,
        bool ofOneEntity,
        int requirement
    )
    {
        var dossier = Of(
            recorded ? "abcd".Where((_, i) => ((withSources >> i) & 1) == 1).Select(c => c.ToString()) : null
        );
        var on = AsOf.PlusDays(-(daysAgo % 100));
        string[] ids = [OfEntities, Note, InPartConditional, OfNonconformities];
        var attestation = Attestation(attested, ids[(requirement & int.MaxValue) % ids.Length]) with
        {
            On = on,
            ValidUntil = daysValid is { } days ? on.PlusDays(days % 100) : null,
            Entity = ofOneEntity ? Id<ParkEntity>.Parse("a") : null,
        };

        var before = Assess(dossier).Findings;
        var after = Assess(dossier with { Attestations = [attestation] }).Findings;

        Assert.Equal(before.Select(finding => finding.Subject), after.Select(finding => finding.Subject));
        Assert.All(before.Zip(after), pair => Assert.True(Worth(pair.First) >= Worth(pair.Second)));
    }

    /// <summary>How good a finding is for the park; what is not recorded is worth less than what only could be better.</summary>
    private static int Worth(Finding finding) =>
        finding.Verdict switch
        {
            Verdict.NotApplicable => 5,
            Verdict.Conforms => 4,
            Verdict.Observation => 3,
            Verdict.Undetermined => 2,
            Verdict.Nonconformity => finding.Grade == Grade.Minor ? 1 : 0,
            _ => -1,
        };
}
