using ParkCarbon.Domain;

namespace ParkCarbon.Rules.Facts;

/// <summary>The sections of a dossier that may be unrecorded, by their names in the document.</summary>
internal static class DossierSections
{
    private static readonly Dictionary<string, Func<ParkDossier, object?>> Sections = new(StringComparer.Ordinal)
    {
        ["scope"] = dossier => dossier.Scope,
        ["sources"] = dossier => dossier.Sources,
        ["activities"] = dossier => dossier.Activities,
        ["flows"] = dossier => dossier.Flows,
        ["accountings"] = dossier => dossier.Accountings,
        ["reports"] = dossier => dossier.Reports,
        ["documents"] = dossier => dossier.Documents,
        ["greenCertificates"] = dossier => dossier.GreenCertificates,
        ["greenPower"] = dossier => dossier.GreenPower,
        ["credits"] = dossier => dossier.Credits,
        ["allowances"] = dossier => dossier.Allowances,
        ["removals"] = dossier => dossier.Removals,
        ["assets"] = dossier => dossier.Assets,
        ["trades"] = dossier => dossier.Trades,
        ["creditStandings"] = dossier => dossier.CreditStandings,
        ["greenFinance"] = dossier => dossier.GreenFinance,
    };

    public static string List => string.Join(", ", Sections.Keys);

    public static bool Knows(string section) => Sections.ContainsKey(section);

    public static bool IsRecorded(ParkDossier dossier, string section) => Sections[section](dossier) is not null;
}
