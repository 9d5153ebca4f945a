using System.Text.Json;
using NodaTime;
using ParkCarbon.Domain;
using ParkCarbon.Domain.Carbon.Accounts;
using ParkCarbon.Rules.Assessment;
using ParkCarbon.Rules.Factors;
using ParkCarbon.Rules.Methods;
using ParkCarbon.Rules.Packs;

namespace ParkCarbon.Exchange.Tests.Examples;

/// <summary>Reads the committed examples.</summary>
internal static class Example
{
    public const string Neutral = "qinglan-2025/neutral.json";
    public const string NotNeutral = "qinglan-2025/not-neutral.json";
    public const string Faulty = "qinglan-2025/faulty.json";
    public const string StageOne = "qinglan-2025/stage-1.json";
    public const string Minimal = "minimal.json";

    public static AccountingLibrary Library { get; } = ShippedLibrary.Load();

    public static string PathOf(string name) => Repository.PathOf("examples/" + name);

    public static string GuidePath => Repository.PathOf("docs/worked-example.md");

    public static ParkDossier Read(string name)
    {
        var result = DossierReader.ReadFiles([PathOf(name)], Library);
        Assert.Empty(result.Problems);
        return result.Dossier!;
    }

    public static ConformityReport Assess(ParkDossier dossier, LocalDate asOf) =>
        new ConformityAssessment(RulePack.Shipped, MethodLibrary.Shipped, Library).Assess(dossier, asOf);

    /// <summary>The findings that are neither "conforms" nor "not applicable", each "verdict requirement subject".</summary>
    public static IEnumerable<string> Turned(ConformityReport report) =>
        report
            .Findings.Where(finding => finding.Verdict is not (Verdict.Conforms or Verdict.NotApplicable))
            .Select(finding =>
                $"{JsonNamingPolicy.CamelCase.ConvertName(finding.Verdict.ToString())} {finding.Requirement} {finding.Subject.Id}"
            );

    public static NeutralityStatement State(ParkDossier dossier) =>
        MethodLibrary.Shipped.Of(dossier.Neutrality).State(CarbonAccount.Of(dossier, Library), dossier.Neutrality);
}
