namespace ParkCarbon.Rules.Methods;

/// <summary>The parameters of a statement, as rules see them.</summary>
public sealed class ParameterFacts
{
    private readonly IReadOnlyList<ParameterTaken> _parameters;

    /// <summary>Returns a parameter whose value goes by size.</summary>
    /// <param name="id">The id of the parameter.</param>
    /// <param name="size">The size.</param>
    /// <returns>The value of the last step at or below the size; unset below the first, and where the size is unset.</returns>
    /// <exception cref="ArgumentException">The method has no such parameter.</exception>
    [RulePredicate]
    public Figure At(string id, Figure size)
    {
        ArgumentNullException.ThrowIfNull(size);
        _ = Of(id);
        var parameter = _parameters.First(item => item.Parameter.Id == id).Parameter;
        var value = Figure.Unset;
        foreach (var step in size.IsSet ? parameter.Steps ?? [] : [])
        {
            value =
                FigureText.TryParse(step.From, out var from)
                && size.IsAtLeast(from)
                && FigureText.TryParse(step.Value, out var next)
                    ? next
                    : value;
        }

        return value;
    }

    internal ParameterFacts(IReadOnlyList<ParameterTaken> parameters) => _parameters = parameters;

    /// <summary>Returns a parameter.</summary>
    /// <param name="id">The id of the parameter.</param>
    /// <exception cref="ArgumentException">The method has no such parameter.</exception>
    [RulePredicate]
    public Figure Of(string id) =>
        _parameters.FirstOrDefault(item => item.Parameter.Id == id) is { } taken
            ? taken.Value
            : throw new ArgumentException($"The method has no parameter '{id}'.", nameof(id));
}
