using ParkCarbon.Rules.Assessment;
using ParkCarbon.Rules.Factors;
using ParkCarbon.Rules.Methods;
using ParkCarbon.Rules.Packs;

namespace ParkCarbon.Rules.Tests.Cases;

/// <summary>The case files that stand beside the shipped rules, read once.</summary>
internal static class CaseFiles
{
    private const string Folder = "rules/t-ceca-g-2023";
    private const string Suffix = ".cases.json";

    private static readonly Lazy<IReadOnlyList<LoadedCase>> Read = new(() =>
        [
            .. Directory
                .GetFiles(Repository.PathOf(Folder), "*" + Suffix)
                .Order(StringComparer.Ordinal)
                .SelectMany(path => CaseDocument.Load($"{Folder}/{Path.GetFileName(path)}")),
        ]
    );

    /// <summary>The cases of the requirement rules.</summary>
    public static IReadOnlyList<LoadedCase> OfRules => Read.Value;

    /// <summary>The file of rules that a file of cases tests.</summary>
    public static string RulesOf(string cases) => cases.Replace(Suffix, ".rules.json", StringComparison.Ordinal);

    public static ConformityAssessment Assessment(RulePack pack) =>
        new(pack, MethodLibrary.Shipped, ShippedLibrary.Load());
}
