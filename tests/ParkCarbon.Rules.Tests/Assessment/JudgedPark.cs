using System.Text;
using NodaTime;
using ParkCarbon.Domain;
using ParkCarbon.Domain.Carbon;
using ParkCarbon.Domain.Judgement;
using ParkCarbon.Domain.Support;
using ParkCarbon.Rules.Assessment;
using ParkCarbon.Rules.Factors;
using ParkCarbon.Rules.Files;
using ParkCarbon.Rules.Methods;
using ParkCarbon.Rules.Packs;

namespace ParkCarbon.Rules.Tests.Assessment;

/// <summary>A small park and a pack of five rules that ask nothing but whether sources are recorded.</summary>
internal static class JudgedPark
{
    public const string OfEntities = "6.4/1";
    public const string Conditional = "7.2/1.c";
    public const string InPartConditional = "5.2/2.4";
    public const string Note = "6.4/n1";
    public const string OfNonconformities = "10.2/1.e";

    public static readonly LocalDate AsOf = new(2026, 6, 30);

    private const string Rules = """
        [{ "WorkflowName": "test", "Rules": [
          { "RuleName": "6.4/1", "Expression": "entity.Sources.Any()", "Properties": {
            "subject": "entity", "holds": "There are sources.", "otherwise": "There is none.", "remedy": "Record them.",
            "judge": "Whether they are all." } },
          { "RuleName": "7.2/1.c", "Expression": "entity.Sources.Any()", "Properties": {
            "subject": "entity", "holds": "There are sources.", "otherwise": "There is none.", "remedy": "Record them." } },
          { "RuleName": "5.2/2.4", "Expression": "park.Sources.Any()", "Properties": {
            "subject": "topManagement", "holds": "There are sources.", "otherwise": "There is none.", "remedy": "Record them." } },
          { "RuleName": "6.4/n1", "Expression": "entity.Sources.Any()", "Properties": {
            "subject": "entity", "holds": "There are sources.", "otherwise": "There is none.", "remedy": "Record them." } },
          { "RuleName": "10.2/1.e", "Expression": "park.Sources.Any()", "Properties": {
            "subject": "nonconformity", "holds": "There are sources.", "otherwise": "There is none.", "remedy": "Record them." } }
        ] }]
        """;

    public static RulePack Pack { get; } = PackOf(Repository.Read("rules/t-ceca-g-2023/pack.json").ToArray());

    public static Id<DocumentedInformation> Minutes { get; } = Id<DocumentedInformation>.Parse("minutes");

    public static RulePack PackOf(byte[] manifest) =>
        RulePack.Load([
            new RuleFile("test/pack.json", manifest),
            new RuleFile("rules/catalogue.json", Repository.Read("rules/catalogue.json")),
            new RuleFile("test/test.rules.json", Encoding.UTF8.GetBytes(Rules)),
        ]);

    /// <summary>A park of four entities; those named have a source.</summary>
    /// <param name="withSources">The entities that conform; null where sources are not recorded at all.</param>
    public static ParkDossier Of(IEnumerable<string>? withSources = null) =>
        new()
        {
            Park = new Park { Id = Id<Park>.Parse("p"), Name = new BilingualText("P") },
            Period = new DateInterval(new LocalDate(2025, 1, 1), new LocalDate(2025, 12, 31)),
            Entities =
            [
                .. "abcd".Select(letter => new ParkEntity
                {
                    Id = Id<ParkEntity>.Parse(letter.ToString()),
                    Name = new BilingualText(letter.ToString().ToUpperInvariant()),
                }),
            ],
            Sources = withSources
                ?.Select(entity => new EmissionSource
                {
                    Id = Id<EmissionSource>.Parse("of-" + entity),
                    Name = new BilingualText("Boiler of " + entity),
                    Entity = Id<ParkEntity>.Parse(entity),
                    Category = GhgCategory.Direct,
                })
                .ToList(),
            Nonconformities = [],
            Documents =
            [
                new DocumentedInformation
                {
                    Id = Minutes,
                    Title = new BilingualText("Minutes"),
                    ApprovedOn = new LocalDate(2026, 1, 1),
                },
            ],
        };

    public static Attestation Attestation(AttestedVerdict verdict, string requirement = OfEntities) =>
        new()
        {
            Id = Id<Attestation>.Parse("judged"),
            Requirement = requirement,
            By = "Li Ming",
            Role = "lead auditor",
            On = new LocalDate(2026, 5, 20),
            Verdict = verdict,
            Justification = new BilingualText("现场核对", "Checked on site"),
        };

    public static RequirementExclusion Exclusion(string requirement = Conditional) =>
        new()
        {
            Id = Id<RequirementExclusion>.Parse("none"),
            Requirement = requirement,
            Reason = new BilingualText("没有人员", "nobody works there"),
            ApprovedBy = "Director",
            ApprovedOn = new LocalDate(2026, 1, 1),
            Document = Minutes,
        };

    public static ConformityReport Assess(ParkDossier dossier, RulePack? pack = null) =>
        new ConformityAssessment(pack ?? Pack, MethodLibrary.Shipped, ShippedLibrary.Load()).Assess(dossier, AsOf);

    public static Finding Finding(ParkDossier dossier, string requirement = OfEntities, string subject = "a") =>
        Assess(dossier).Findings.Single(finding => finding.Requirement == requirement && finding.Subject.Id == subject);
}
