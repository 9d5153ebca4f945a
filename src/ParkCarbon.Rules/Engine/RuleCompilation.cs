using System.Diagnostics.CodeAnalysis;

namespace ParkCarbon.Rules.Engine;

/// <summary>A compiled workflow, or every reason why there is none.</summary>
internal sealed record RuleCompilation(CompiledWorkflow? Workflow, IReadOnlyList<RuleProblem> Problems)
{
    [MemberNotNullWhen(true, nameof(Workflow))]
    public bool Succeeded => Workflow is not null;
}
