using ParkCarbon.Domain.Carbon.Accounts;
using ParkCarbon.Domain.Quantities;

namespace ParkCarbon.Rules.Methods;

/// <summary>The account as the lines of a method see it: the sums of what each treatment took.</summary>
public sealed class AccountFacts
{
    private readonly CarbonAccount _account;
    private readonly ILookup<string, TreatedEntry> _byTreatment;
    private readonly IReadOnlySet<string> _treatments;

    internal AccountFacts(CarbonAccount account, IReadOnlyList<TreatedEntry> entries, IReadOnlySet<string> treatments)
    {
        _account = account;
        _treatments = treatments;
        _byTreatment = entries.ToLookup(entry => entry.Treatment, StringComparer.Ordinal);
    }

    /// <summary>Whether every entity's total and every internal flow could be computed.</summary>
    public bool IsComplete => _account.IsComplete;

    /// <summary>Returns the sum of the entries that a treatment took, whether or not the account is complete.</summary>
    /// <param name="treatment">The name of the treatment.</param>
    /// <exception cref="ArgumentException">The method has no such treatment.</exception>
    [RulePredicate]
    public Figure SumOf(string treatment) =>
        _treatments.Contains(treatment)
            ? new Figure(CarbonMass.Sum([.. _byTreatment[treatment].Select(entry => entry.Entry.Value)]))
            : throw new ArgumentException(
                $"The method has no treatment '{treatment}'; it has {string.Join(", ", _treatments.Order(StringComparer.Ordinal))}.",
                nameof(treatment)
            );

    /// <summary>Returns the sum of the entries that a treatment took, unset where the account is not complete.</summary>
    /// <param name="treatment">The name of the treatment.</param>
    /// <exception cref="ArgumentException">The method has no such treatment.</exception>
    [RulePredicate]
    public Figure CompleteSumOf(string treatment)
    {
        var sum = SumOf(treatment);
        return IsComplete ? sum : Figure.Unset;
    }
}
