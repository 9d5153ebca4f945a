using ParkCarbon.Rules.Assessment;
using ParkCarbon.Rules.Factors;
using ParkCarbon.Rules.Methods;
using ParkCarbon.Rules.Packs;

namespace ParkCarbon.Rules.Tests.Cases;

/// <summary>The case files that stand beside the shipped rules, read once for all tests.</summary>
internal static class CaseFiles
{
    public const string Folder = "rules/t-ceca-g-2023";

    /// <summary>The trait by which the tests of one file are chosen: <c>-preEnumerateTheories -trait clause=6.4</c>.</summary>
    private const string Clause = "clause";

    private static readonly string[] Suffixes = [".rules.json", ".cases.json"];

    /// <summary>A file for each pair of rules and cases, in order of their names.</summary>
    public static IReadOnlyList<CaseFile> All { get; } =
    [
        .. Directory
            .GetFiles(Repository.PathOf(Folder))
            .Select(Path.GetFileName)
            .SelectMany(name =>
                Suffixes
                    .Where(suffix => name!.EndsWith(suffix, StringComparison.Ordinal))
                    .Select(suffix => name![..^suffix.Length])
            )
            .Distinct()
            .Order(StringComparer.Ordinal)
            .Select(stem => new CaseFile(stem)),
    ];

    /// <summary>The cases of the requirement rules.</summary>
    public static IReadOnlyList<LoadedCase> OfRules => [.. All.SelectMany(file => file.Cases)];

    /// <summary>A row for each file.</summary>
    public static IEnumerable<TheoryDataRow<string>> Rows =>
        All.Select(file => new TheoryDataRow<string>(file.Stem).WithTrait(Clause, file.Stem));

    /// <summary>A row for each case; one for a file that cannot be read, which the test then fails to read.</summary>
    public static IEnumerable<TheoryDataRow<string, string>> CaseRows =>
        All.SelectMany(file =>
            NamesOf(file)
                .Select(name => new TheoryDataRow<string, string>(file.Stem, name).WithTrait(Clause, file.Stem))
        );

    /// <summary>An assessment by a pack, with the methods and factors that ship.</summary>
    public static ConformityAssessment Assessment(RulePack pack) =>
        new(pack, MethodLibrary.Shipped, ShippedLibrary.Load());

    public static CaseFile Of(string stem) => All.Single(file => file.Stem == stem);

    private static IEnumerable<string> NamesOf(CaseFile file)
    {
        try
        {
            return file.Cases.Select(item => item.Name);
        }
        catch (InvalidOperationException broken)
        {
            return [broken.Message];
        }
    }
}
