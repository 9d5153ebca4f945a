namespace ParkCarbon.Rules.Methods;

/// <summary>The parameters of a statement, as rules see them.</summary>
public sealed class ParameterFacts
{
    private readonly IReadOnlyList<ParameterTaken> _parameters;

    internal ParameterFacts(IReadOnlyList<ParameterTaken> parameters) => _parameters = parameters;

    /// <summary>Returns a parameter.</summary>
    /// <param name="id">The id of the parameter.</param>
    /// <exception cref="ArgumentException">The method has no such parameter.</exception>
    [RulePredicate]
    public Figure Of(string id) =>
        _parameters.FirstOrDefault(item => item.Parameter.Id == id) is { } taken
            ? new Figure(taken.Value)
            : throw new ArgumentException($"The method has no parameter '{id}'.", nameof(id));
}
