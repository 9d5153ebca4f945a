using ParkCarbon.Rules.Packs;
using ParkCarbon.Rules.Tests.Cases;

namespace ParkCarbon.Rules.Tests.Traceability;

/// <summary>Every requirement is recorded by types, judged by a rule and tested by cases; nothing names a clause that there is not.</summary>
public sealed class TraceabilityTests
{
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
                .All.Where(trace => trace.Missing.Count > 0)
                .Select(trace => $"{trace.Requirement.Id}: {string.Join(", ", trace.Missing)}")
        );

    [Fact]
    public void Page_IsWhatTheTypesTheRulesAndTheCasesGive() =>
        GeneratedFile.AssertIsCommitted(TraceabilityPage.Path, TraceabilityPage.Write());
}
