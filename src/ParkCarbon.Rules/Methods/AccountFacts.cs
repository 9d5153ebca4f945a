namespace ParkCarbon.Rules.Methods;

/// <summary>The account as the lines of a method see it: the sums of what each treatment took.</summary>
public sealed class AccountFacts
{
    private readonly AccountSums _sums;
    private readonly IReadOnlySet<string> _treatments;
    private readonly NeutralityStatement? _baseline;
    private readonly bool _standsAlone;

    internal AccountFacts(
        AccountSums sums,
        bool isComplete,
        IReadOnlySet<string> treatments,
        NeutralityStatement? baseline,
        bool standsAlone = false
    )
    {
        _standsAlone = standsAlone;
        _sums = sums;
        IsComplete = isComplete;
        _treatments = treatments;
        _baseline = baseline;
    }

    /// <summary>Whether every entity's total and every internal flow could be computed.</summary>
    public bool IsComplete { get; }

    /// <summary>Returns the sum of the entries that a treatment took, whether or not the account is complete.</summary>
    /// <param name="treatment">The name of the treatment.</param>
    /// <exception cref="ArgumentException">The method has no such treatment.</exception>
    [RulePredicate]
    public Figure SumOf(string treatment) => Sum(treatment, FigureAspect.Value);

    /// <summary>Returns the sum of the entries that a treatment took, unset where the account is not complete.</summary>
    /// <param name="treatment">The name of the treatment.</param>
    /// <exception cref="ArgumentException">The method has no such treatment.</exception>
    [RulePredicate]
    public Figure CompleteSumOf(string treatment) => Complete(treatment, FigureAspect.Value);

    /// <summary>Returns the sum of what a treatment took as part of what is eliminated: nothing in the lines of one entity, which stands alone.</summary>
    /// <param name="treatment">The name of the treatment.</param>
    /// <exception cref="ArgumentException">The method has no such treatment.</exception>
    [RulePredicate]
    public Figure EliminatedSumOf(string treatment)
    {
        var sum = Complete(treatment, FigureAspect.Value);
        return _standsAlone && sum.IsSet ? sum.Less(sum) : sum;
    }

    /// <summary>Returns what the entries that a treatment took emit by the contracts that cover them.</summary>
    /// <param name="treatment">The name of the treatment.</param>
    /// <exception cref="ArgumentException">The method has no such treatment.</exception>
    [RulePredicate]
    public Figure ContractSumOf(string treatment) => Complete(treatment, FigureAspect.ContractValue);

    /// <summary>Returns what the entries that a treatment took would emit at residual factors; unset where a source names none.</summary>
    /// <param name="treatment">The name of the treatment.</param>
    /// <exception cref="ArgumentException">The method has no such treatment.</exception>
    [RulePredicate]
    public Figure ResidualSumOf(string treatment) => Complete(treatment, FigureAspect.ResidualValue);

    /// <summary>Returns what the entries that a treatment took would emit at residual factors; as the account has it where a source names none.</summary>
    /// <param name="treatment">The name of the treatment.</param>
    /// <exception cref="ArgumentException">The method has no such treatment.</exception>
    [RulePredicate]
    public Figure ResidualOrOwnSumOf(string treatment) => Complete(treatment, FigureAspect.ResidualOrOwnValue);

    /// <summary>Returns the energy of the entries that a treatment took; unset where one has no known energy.</summary>
    /// <param name="treatment">The name of the treatment.</param>
    /// <exception cref="ArgumentException">The method has no such treatment.</exception>
    [RulePredicate]
    public Figure EnergyOf(string treatment) => Complete(treatment, FigureAspect.Energy);

    /// <summary>Returns a line of the statement of the base year by the same method; unset where there is none.</summary>
    /// <param name="line">The id of the line.</param>
    [RulePredicate]
    public Figure Baseline(string line) =>
        _baseline?.Lines.FirstOrDefault(item => item.Id == line)?.Figure ?? Figure.Unset;

    private Figure Complete(string treatment, FigureAspect aspect)
    {
        var sum = Sum(treatment, aspect);
        return IsComplete ? sum : Figure.Unset;
    }

    private Figure Sum(string treatment, FigureAspect aspect) =>
        _treatments.Contains(treatment)
            ? _sums.Of(treatment, aspect)
            : throw new ArgumentException(
                $"The method has no treatment '{treatment}'; it has {string.Join(", ", _treatments.Order(StringComparer.Ordinal))}.",
                nameof(treatment)
            );
}
