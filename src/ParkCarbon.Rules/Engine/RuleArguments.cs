namespace ParkCarbon.Rules.Engine;

/// <summary>The checked values of a set of inputs; made by <see cref="RuleInputs.Bind"/>.</summary>
internal sealed class RuleArguments
{
    internal RuleArguments(RuleInputs inputs, object?[] values) => (Inputs, Values) = (inputs, values);

    public RuleInputs Inputs { get; }

    internal object?[] Values { get; }
}
