using System.Text;
using ParkCarbon.Rules.Packs;
using ParkCarbon.Rules.Tests.Cases;

namespace ParkCarbon.Rules.Tests.Traceability;

/// <summary>Every requirement is recorded by types, judged by a rule and tested by cases; nothing names a clause that there is not.</summary>
public sealed class TraceabilityTests
{
    /// <summary>The requirements that are still to be done, one id a line.</summary>
    private const string NotYet = "tests/ParkCarbon.Rules.Tests/Traceability/not-yet.txt";

    private static readonly HashSet<string> Unfinished =
    [
        .. Encoding
            .UTF8.GetString(Repository.Read(NotYet))
            .Split('\n')
            .Select(line => line.Trim())
            .Where(line => line.Length > 0),
    ];

    [Fact]
    public void Clauses_OfTypesAndMembers_AreRequirementsOrTermsOfTheCatalogue() =>
        Listed.AssertNone(
            RequirementRecord.References.Except([
                .. RulePack.Shipped.Requirements.Select(requirement => requirement.Id),
                .. RulePack.Shipped.Terms.Select(term => term.Id),
            ])
        );

    [Fact]
    public void EveryRequirement_HasRecordsARuleAndCasesThatConformAndFallShort() =>
        Listed.AssertNone(
            Trace
                .All.Where(trace => trace.Missing.Count > 0 && !Unfinished.Contains(trace.Requirement.Id))
                .Select(trace => $"{trace.Requirement.Id}: {string.Join(", ", trace.Missing)}")
        );

    [Fact]
    public void Unfinished_ListsOnlyWhatIsUnfinished() =>
        Listed.AssertNone(
            Unfinished
                .Except(Trace.All.Where(trace => trace.Missing.Count > 0).Select(trace => trace.Requirement.Id))
                .Select(id => $"{id} has all it needs, or is no requirement: take it out of {NotYet}")
        );

    [Fact]
    public void Page_IsWhatTheTypesTheRulesAndTheCasesGive() =>
        GeneratedFile.AssertIsCommitted(TraceabilityPage.Path, TraceabilityPage.Write());
}
