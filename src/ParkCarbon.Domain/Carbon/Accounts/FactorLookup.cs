namespace ParkCarbon.Domain.Carbon.Accounts;

/// <summary>What a factor reference found.</summary>
/// <remarks>A lookup that finds nothing, or finds two, says so and gives no factor.</remarks>
public sealed record FactorLookup
{
    private FactorLookup(Factor? factor, AccountingIssueKind? fault, IEnumerable<string> candidates)
    {
        Factor = factor;
        Fault = fault;
        Candidates = ValueList<string>.Copy(candidates);
    }

    /// <summary>The factor, where exactly one was found.</summary>
    public Factor? Factor { get; }

    /// <summary>Why no factor was found.</summary>
    public AccountingIssueKind? Fault { get; }

    /// <summary>The references that would find a factor: in ordinal order, but nearest first where the name is not known.</summary>
    public IReadOnlyList<string> Candidates { get; }

    internal static FactorLookup One(Factor factor) => new(factor, null, []);

    internal static FactorLookup None(IEnumerable<string> known) =>
        new(null, AccountingIssueKind.FactorNotFound, known);

    internal static FactorLookup OutOfDate(IEnumerable<string> known) =>
        new(null, AccountingIssueKind.FactorOutOfDate, known.Order(StringComparer.Ordinal));

    internal static FactorLookup Several(IEnumerable<string> found) =>
        new(null, AccountingIssueKind.FactorAmbiguous, found.Order(StringComparer.Ordinal));
}
