using ParkCarbon.Domain;
using ParkCarbon.Domain.Carbon.Accounts;
using ParkCarbon.Rules.Factors;
using ParkCarbon.Rules.Methods;

namespace ParkCarbon.Exchange.Tests.Examples;

/// <summary>Reads the committed examples.</summary>
internal static class Example
{
    public const string Neutral = "qinglan-2025/neutral.json";
    public const string NotNeutral = "qinglan-2025/not-neutral.json";
    public const string Faulty = "qinglan-2025/faulty.json";
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

    public static NeutralityStatement State(ParkDossier dossier) =>
        MethodLibrary.Shipped.Of(dossier.Neutrality).State(CarbonAccount.Of(dossier, Library), dossier.Neutrality);
}
