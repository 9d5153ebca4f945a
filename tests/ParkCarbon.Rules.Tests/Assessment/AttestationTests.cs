using NodaTime;
using ParkCarbon.Domain;
using ParkCarbon.Domain.Judgement;
using ParkCarbon.Domain.Support;
using ParkCarbon.Rules.Assessment;
using static ParkCarbon.Rules.Tests.Assessment.JudgedPark;

namespace ParkCarbon.Rules.Tests.Assessment;

public sealed class AttestationTests
{
    private static readonly ParkDossier Whole = Of(["a", "b", "c", "d"]);

    [Fact]
    public void WithoutOne_ARecordThatConforms_SaysWhatIsLeftToJudge()
    {
        var finding = Finding(Whole);
        Assert.Equal((Verdict.Conforms, Assurance.OnRecord), (finding.Verdict, finding.Assurance));
        Assert.Equal("Whether they are all.", finding.ToJudge?.En);
        Assert.Null(finding.Attestation);
        Assert.Null(Finding(Of(["b"])).ToJudge);
    }

    [Fact]
    public void Conforms_ARecordThatConforms_IsJudged()
    {
        var finding = Finding(
            Whole with
            {
                Attestations = [Attestation(AttestedVerdict.Conforms) with { Evidence = [Minutes] }],
            }
        );
        Assert.Equal((Verdict.Conforms, Assurance.Judged), (finding.Verdict, finding.Assurance));
        Assert.Equal(AttestationEffect.Confirms, finding.Attestation?.Effect);
        Assert.Null(finding.ToJudge);
        Assert.Equal(["minutes"], finding.Evidence);
    }

    [Theory]
    [InlineData(AttestedVerdict.Observation, Verdict.Observation, null)]
    [InlineData(AttestedVerdict.Minor, Verdict.Nonconformity, Grade.Minor)]
    [InlineData(AttestedVerdict.Major, Verdict.Nonconformity, Grade.Major)]
    public void LessThanConforms_ARecordThatConforms_IsOverruled(
        AttestedVerdict attested,
        Verdict verdict,
        Grade? grade
    )
    {
        var finding = Finding(Whole with { Attestations = [Attestation(attested)] });
        Assert.Equal((verdict, grade, Assurance.Judged), (finding.Verdict, finding.Grade, finding.Assurance));
        Assert.Equal("Checked on site (Li Ming, 2026-05-20)", finding.Message.En);
        Assert.Equal(AttestationEffect.Overrules, finding.Attestation?.Effect);
        Assert.NotNull(finding.Remedy);
    }

    [Fact]
    public void Major_AMinorNonconformity_IsMajorAndKeepsItsReasons()
    {
        var finding = Finding(Of(["b", "c", "d"]) with { Attestations = [Attestation(AttestedVerdict.Major)] });
        Assert.Equal((Verdict.Nonconformity, Grade.Major), (finding.Verdict, finding.Grade));
        Assert.Equal("There is none.", finding.Message.En);
    }

    [Fact]
    public void Conforms_AShortfall_StandsAndSaysThatTheAttestationDisagrees()
    {
        var finding = Finding(Of(["b", "c", "d"]) with { Attestations = [Attestation(AttestedVerdict.Conforms)] });
        Assert.Equal(
            (Verdict.Nonconformity, Assurance.OnRecord, AttestationEffect.Disagrees),
            (finding.Verdict, finding.Assurance, finding.Attestation!.Effect)
        );
    }

    [Theory]
    [InlineData(AttestedVerdict.Conforms, Verdict.Undetermined)]
    [InlineData(AttestedVerdict.Observation, Verdict.Undetermined)]
    [InlineData(AttestedVerdict.Minor, Verdict.Nonconformity)]
    public void WhatIsNotRecorded_IsNeverLiftedUp(AttestedVerdict attested, Verdict verdict) =>
        Assert.Equal(verdict, Finding(Of() with { Attestations = [Attestation(attested)] }).Verdict);

    [Theory]
    [InlineData(AttestedVerdict.Minor)]
    [InlineData(AttestedVerdict.Major)]
    public void LessThanConforms_OfANote_IsAnObservation(AttestedVerdict attested)
    {
        var finding = Finding(Whole with { Attestations = [Attestation(attested, Note)] }, Note);
        Assert.Equal((Verdict.Observation, null), (finding.Verdict, finding.Grade));
    }

    [Fact]
    public void Expired_FallsBackToTheRecordAndSaysSo()
    {
        var last = new LocalDate(2026, 6, 29);
        var finding = Finding(
            Whole with
            {
                Attestations = [Attestation(AttestedVerdict.Major) with { ValidUntil = last }],
            }
        );
        Assert.Equal((Verdict.Conforms, AttestationEffect.Expired), (finding.Verdict, finding.Attestation!.Effect));
        Assert.Contains("expired on 2026-06-29", finding.Attestation.Text.En, StringComparison.Ordinal);
        Assert.Equal(
            Verdict.Nonconformity,
            Finding(
                Whole with
                {
                    Attestations = [Attestation(AttestedVerdict.Major) with { ValidUntil = AsOf }],
                }
            ).Verdict
        );
    }

    [Fact]
    public void OnEvidenceThatIsNotInForce_DoesNotCount()
    {
        var cited = Id<DocumentedInformation>.Parse("draft");
        var finding = Finding(
            Whole with
            {
                Attestations = [Attestation(AttestedVerdict.Conforms) with { Evidence = [cited] }],
            }
        );
        Assert.Equal(
            (Assurance.OnRecord, AttestationEffect.Unsupported),
            (finding.Assurance, finding.Attestation!.Effect)
        );
    }

    [Fact]
    public void OfALaterDay_IsNotThereYet() =>
        Assert.Null(
            Finding(
                Whole with
                {
                    Attestations = [Attestation(AttestedVerdict.Major) with { On = AsOf.PlusDays(1) }],
                }
            ).Attestation
        );

    [Fact]
    public void Latest_TakesThePlaceOfEarlierOnesForGood()
    {
        var earlier = Attestation(AttestedVerdict.Major) with
        {
            Id = Id<Attestation>.Parse("z"),
            On = new LocalDate(2026, 1, 1),
        };
        var later = Attestation(AttestedVerdict.Conforms);
        Assert.Equal(Assurance.Judged, Finding(Whole with { Attestations = [later, earlier] }).Assurance);
        var expired = later with { ValidUntil = new LocalDate(2026, 6, 1) };
        var finding = Finding(Whole with { Attestations = [earlier, expired] });
        Assert.Equal((Verdict.Conforms, AttestationEffect.Expired), (finding.Verdict, finding.Attestation!.Effect));
    }

    [Fact]
    public void OfOneEntity_GoesBeforeOneOfAll()
    {
        var all = Attestation(AttestedVerdict.Conforms);
        var one = Attestation(AttestedVerdict.Minor) with
        {
            Id = Id<Attestation>.Parse("one"),
            Entity = Id<ParkEntity>.Parse("a"),
            On = new LocalDate(2026, 1, 1),
        };
        var dossier = Whole with { Attestations = [all, one] };
        Assert.Equal(Verdict.Nonconformity, Finding(dossier).Verdict);
        Assert.Equal(Verdict.Conforms, Finding(dossier, subject: "b").Verdict);
    }
}
