using ParkCarbon.Rules.Packs;
using ParkCarbon.Rules.Tests.Cases;

namespace ParkCarbon.Rules.Tests.Traceability;

/// <summary>What stands for a requirement: the records, the rules and the cases.</summary>
internal sealed class Trace
{
    private static readonly string[] FallingShort = ["nonconformity", "observation"];

    private readonly HashSet<string> _verdicts;

    private Trace(Requirement requirement)
    {
        Requirement = requirement;
        Records = RequirementRecord.Of(requirement.Id);
        Rules = [.. RulePack.Shipped.Rules.Where(rule => rule.Requirement.Id == requirement.Id)];
        Cases =
        [
            .. CaseFiles.All.Select(file => (file, file.CasesOf(requirement.Id).Count())).Where(pair => pair.Item2 > 0),
        ];
        _verdicts =
        [
            .. CaseFiles.All.SelectMany(file => file.ExpectedOf(requirement.Id)).Select(finding => finding.Verdict),
        ];
    }

    /// <summary>Every requirement of the catalogue, in its order.</summary>
    public static IReadOnlyList<Trace> All { get; } =
    [.. RulePack.Shipped.Requirements.Select(requirement => new Trace(requirement))];

    public Requirement Requirement { get; }

    public string Clause => Requirement.Id.Split('/')[0];

    public IReadOnlyList<RequirementRecord> Records { get; }

    public IReadOnlyList<RequirementRule> Rules { get; }

    public IReadOnlyList<(CaseFile File, int Count)> Cases { get; }

    /// <summary>What is not there yet.</summary>
    public IReadOnlyList<string> Missing =>
        [
            .. Lacks(Records.Count == 0, $"no type or member has [Clause(\"{Requirement.Id}\")]"),
            .. Lacks(Rules.Count == 0, "no rule"),
            .. Lacks(!_verdicts.Contains("conforms"), "no case that conforms"),
            .. Lacks(!_verdicts.Overlaps(FallingShort), "no case that falls short"),
        ];

    private static IEnumerable<string> Lacks(bool isMissing, string what) => isMissing ? [what] : [];
}
