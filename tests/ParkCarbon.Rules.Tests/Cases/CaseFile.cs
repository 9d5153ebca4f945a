using ParkCarbon.Rules.Packs;

namespace ParkCarbon.Rules.Tests.Cases;

/// <summary>A file of cases and the file of rules that it stands beside.</summary>
internal sealed class CaseFile
{
    private readonly Lazy<IReadOnlyList<LoadedCase>> _cases;

    public CaseFile(string stem)
    {
        Stem = stem;
        Path = $"{CaseFiles.Folder}/{stem}.cases.json";
        RulesPath = $"{CaseFiles.Folder}/{stem}.rules.json";
        _cases = new(() => File.Exists(Repository.PathOf(Path)) ? CaseDocument.Load(Path) : []);
    }

    /// <summary>What both files are called, such as "6.4".</summary>
    public string Stem { get; }

    public string Path { get; }

    public string RulesPath { get; }

    /// <summary>The cases; none where there are rules without cases.</summary>
    public IReadOnlyList<LoadedCase> Cases => _cases.Value;

    /// <summary>The rules of the file beside it.</summary>
    public IReadOnlyList<RequirementRule> Rules => [.. RulePack.Shipped.Rules.Where(rule => rule.File == RulesPath)];

    /// <summary>The cases that say what a requirement comes to.</summary>
    public IEnumerable<LoadedCase> CasesOf(string requirement) =>
        Cases.Where(item => item.Expect.ContainsKey(requirement));

    /// <summary>What the cases expect of a requirement, one for each finding.</summary>
    public IReadOnlyList<ExpectedFinding> ExpectedOf(string requirement) =>
        [.. CasesOf(requirement).SelectMany(item => ExpectedFinding.Read(item.Expect[requirement]!))];
}
