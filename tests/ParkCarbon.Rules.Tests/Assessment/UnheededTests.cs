using ParkCarbon.Domain;
using ParkCarbon.Domain.Improvement;
using ParkCarbon.Domain.Judgement;
using ParkCarbon.Rules.Assessment;
using static ParkCarbon.Rules.Tests.Assessment.JudgedPark;

namespace ParkCarbon.Rules.Tests.Assessment;

public sealed class UnheededTests
{
    private static readonly ParkDossier Whole = Of(["a", "b", "c", "d"]);

    public static TheoryData<UnheededReason?, string, Attestation> Attested { get; } =
        new()
        {
            { null, "one that is weighed", Attestation(AttestedVerdict.Conforms) },
            { null, "one whose finding says that it expired", Expired(Attestation(AttestedVerdict.Conforms)) },
            { null, "one of its very day", Attestation(AttestedVerdict.Conforms) with { On = AsOf } },
            { UnheededReason.UnknownRequirement, "6.4/99", Attestation(AttestedVerdict.Conforms, "6.4/99") },
            { UnheededReason.NotChecked, "No rule", Attestation(AttestedVerdict.Conforms, "4.1/1") },
            {
                UnheededReason.NotYetInForce,
                "2026-07-01",
                Attestation(AttestedVerdict.Conforms) with
                {
                    On = AsOf.PlusDays(1),
                }
            },
            {
                UnheededReason.NoSuchSubject,
                "elsewhere",
                Attestation(AttestedVerdict.Conforms) with
                {
                    Entity = Id<ParkEntity>.Parse("elsewhere"),
                }
            },
            {
                UnheededReason.NoSuchSubject,
                "a is not among",
                Attestation(AttestedVerdict.Conforms, InPartConditional) with
                {
                    Entity = Id<ParkEntity>.Parse("a"),
                }
            },
            {
                UnheededReason.NoSuchSubject,
                "gone",
                Attestation(AttestedVerdict.Conforms, OfNonconformities) with
                {
                    Nonconformity = Id<Nonconformity>.Parse("gone"),
                }
            },
        };

    [Theory]
    [MemberData(nameof(Attested))]
    public void Attestation_ThatNoFindingNames_SaysWhy(UnheededReason? reason, string what, Attestation attestation) =>
        AssertUnheeded(
            UnheededKind.Attestation,
            "judged",
            reason,
            what,
            Assess(Whole with { Attestations = [attestation] })
        );

    [Fact]
    public void Attestation_ThatALaterOneReplaces_NamesIt() =>
        AssertUnheeded(
            UnheededKind.Attestation,
            "judged",
            UnheededReason.Replaced,
            "again goes before it",
            Assess(
                Whole with
                {
                    Attestations =
                    [
                        Attestation(AttestedVerdict.Conforms),
                        Attestation(AttestedVerdict.Minor) with
                        {
                            Id = Id<Attestation>.Parse("again"),
                            On = AsOf,
                        },
                    ],
                }
            )
        );

    [Fact]
    public void Attestation_ThatStillDecidesOfOneEntity_IsHeeded() =>
        Assert.Empty(
            Assess(
                Whole with
                {
                    Attestations =
                    [
                        Attestation(AttestedVerdict.Conforms),
                        .. "abc".Select(entity =>
                            Attestation(AttestedVerdict.Minor) with
                            {
                                Id = Id<Attestation>.Parse("of-" + entity),
                                Entity = Id<ParkEntity>.Parse(entity.ToString()),
                            }
                        ),
                    ],
                }
            ).Unheeded
        );

    public static TheoryData<UnheededReason?, string, RequirementExclusion> Excluded { get; } =
        new()
        {
            { null, "one that is admitted", Exclusion() },
            { null, "one that is refused", Exclusion() with { ApprovedBy = null } },
            { null, "one without a day", Exclusion() with { ApprovedOn = null } },
            { null, "one in the statement of applicability", Exclusion("5.2/2.3") },
            { UnheededReason.UnknownRequirement, "7.2/99", Exclusion("7.2/99") },
            { UnheededReason.NotYetInForce, "2026-07-01", Exclusion() with { ApprovedOn = AsOf.PlusDays(1) } },
            { UnheededReason.NotYetInForce, "2026-07-01", Exclusion("5.2/2.3") with { ApprovedOn = AsOf.PlusDays(1) } },
            { UnheededReason.NotChecked, "No rule", Exclusion("5.2/2.3") with { Entity = Id<ParkEntity>.Parse("a") } },
            {
                UnheededReason.NoSuchSubject,
                "elsewhere",
                Exclusion() with
                {
                    Entity = Id<ParkEntity>.Parse("elsewhere"),
                }
            },
        };

    [Theory]
    [MemberData(nameof(Excluded))]
    public void Exclusion_ThatNoFindingNames_SaysWhy(
        UnheededReason? reason,
        string what,
        RequirementExclusion exclusion
    ) => AssertUnheeded(UnheededKind.Exclusion, "none", reason, what, Assess(Whole with { Exclusions = [exclusion] }));

    [Fact]
    public void Exclusion_RefusedBesideOneThatIsAdmitted_IsReplaced() =>
        AssertUnheeded(
            UnheededKind.Exclusion,
            "expired",
            UnheededReason.Replaced,
            "none goes before it",
            Assess(
                Whole with
                {
                    Exclusions =
                    [
                        Exclusion(),
                        Exclusion() with
                        {
                            Id = Id<RequirementExclusion>.Parse("expired"),
                            ValidUntil = AsOf.PlusDays(-1),
                        },
                    ],
                }
            )
        );

    private static Attestation Expired(Attestation attestation) => attestation with { ValidUntil = AsOf.PlusDays(-1) };

    private static void AssertUnheeded(
        UnheededKind kind,
        string id,
        UnheededReason? reason,
        string what,
        ConformityReport report
    )
    {
        if (reason is null)
        {
            Assert.Empty(report.Unheeded);
            return;
        }

        var unheeded = Assert.Single(report.Unheeded);
        Assert.Equal((kind, id, reason), (unheeded.Kind, unheeded.Id, unheeded.Reason));
        Assert.Contains(what, unheeded.Text.En, StringComparison.Ordinal);
    }
}
