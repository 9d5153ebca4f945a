namespace ParkCarbon.Rules.Engine;

/// <summary>The names a workflow's rules see, in the order in which values are given for them.</summary>
internal sealed class RuleInputs
{
    private readonly RuleInput[] _inputs;

    public RuleInputs(params ReadOnlySpan<RuleInput> inputs) => _inputs = inputs.ToArray();

    public IReadOnlyList<RuleInput> Items => _inputs;

    /// <summary>Binds a value to every name; the values are checked once here and never again.</summary>
    /// <exception cref="ArgumentException">There are more or fewer values than names, or a value is not of its name's type.</exception>
    public RuleArguments Bind(params ReadOnlySpan<object?> values)
    {
        if (values.Length != _inputs.Length)
        {
            throw new ArgumentException(
                $"The rules see {_inputs.Length} inputs ({string.Join(", ", _inputs.Select(input => input.Name))}); {values.Length} values were given.",
                nameof(values)
            );
        }

        for (var i = 0; i < values.Length; i++)
        {
            var (name, type) = _inputs[i];
            var fits = values[i] is { } value
                ? type.IsInstanceOfType(value)
                : !type.IsValueType || Nullable.GetUnderlyingType(type) is not null;
            if (!fits)
            {
                throw new ArgumentException(
                    $"The input '{name}' takes a {type.Name}; {values[i]?.GetType().Name ?? "null"} was given.",
                    nameof(values)
                );
            }
        }

        return new RuleArguments(this, values.ToArray());
    }
}
