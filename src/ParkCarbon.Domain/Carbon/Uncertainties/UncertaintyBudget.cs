using ParkCarbon.Domain.Quantities;

namespace ParkCarbon.Domain.Carbon.Uncertainties;

/// <summary>The 95 % uncertainty of a sum, by the IPCC's approach 1 with correlation (IPCC 2006, vol. 1, ch. 3).</summary>
/// <remarks>
/// <para>Each term is activity times factor. What one number of a group brings is the size of its term times the number's
/// relative half-width; within a group these add up with their signs, and groups combine in quadrature:
/// U² = Σ over groups of (Σ x·u)². With groups of one number each this is equation 3.1 within a term and 3.2 between terms.</para>
/// <para>The half-width is absolute, so that it stays meaningful where the sum is near zero. All of it is exact but the one
/// square root, which is rounded half to even at 10⁻¹⁸ of the base unit.</para>
/// <para>A term without a recorded uncertainty adds nothing here, and is listed: the half-width is then a lower bound.</para>
/// </remarks>
public sealed class UncertaintyBudget
{
    private readonly Rational _variance;

    private UncertaintyBudget(Rational value, IReadOnlyList<UncertainTerm> terms)
    {
        Value = value;
        Gross = terms.Aggregate(Rational.Zero, (sum, term) => sum + Abs(term.Amount));
        var groups = new SortedDictionary<UncertaintyGroup, Rational>();
        foreach (var term in terms)
        {
            foreach (var component in term.Components)
            {
                if (component.HalfWidth is { } halfWidth)
                {
                    groups[component.Group] =
                        groups.GetValueOrDefault(component.Group) + (term.Amount * component.Share * halfWidth);
                }
            }
        }

        _variance = groups.Values.Aggregate(Rational.Zero, (sum, amount) => sum + (amount * amount));
        Contributions = ValueList<UncertaintyContribution>.Copy(
            groups
                .Select(group => new UncertaintyContribution(
                    group.Key,
                    group.Value,
                    _variance == Rational.Zero ? Rational.Zero : group.Value * group.Value / _variance
                ))
                .OrderByDescending(contribution => contribution.ShareOfVariance)
                .ThenBy(contribution => contribution.Group)
        );
        Unassessed = ValueList<UnassessedTerm>.Copy(terms.Select(UnassessedOf).OfType<UnassessedTerm>());
        AssessedActivity = Assessed(terms, UncertaintyGroupKind.Activity);
        AssessedFactors = Assessed(terms, UncertaintyGroupKind.Factor);
        HalfWidth = groups.Count == 0 && Unassessed.Count > 0 ? null : SquareRoots.Of(_variance);
    }

    /// <summary>The sum, exact terms and constants included.</summary>
    public Rational Value { get; }

    /// <summary>The sizes of the terms, added up without their signs.</summary>
    public Rational Gross { get; }

    /// <summary>Half of the 95 % interval, in base units of the sum; unset where no uncertainty of any term is recorded.</summary>
    public Rational? HalfWidth { get; }

    /// <summary>The half-width as a share of the sum; unset where that is zero, or the half-width unset.</summary>
    public Rational? Relative => Value == Rational.Zero ? null : HalfWidth / Abs(Value);

    /// <summary>The lower end of the 95 % interval.</summary>
    public Rational? Low => Value - HalfWidth;

    /// <summary>The upper end of the 95 % interval.</summary>
    public Rational? High => Value + HalfWidth;

    /// <summary>Whether zero lies inside the interval, its ends included: the sum cannot then be told from zero. Unset where the half-width is.</summary>
    public bool? IsZeroInside => HalfWidth is null ? null : Value * Value <= _variance;

    /// <summary>Whether a term has a number without a recorded uncertainty, so that the true half-width is this or more.</summary>
    public bool IsLowerBound => Unassessed.Count > 0;

    /// <summary>What each group brings, greatest first.</summary>
    public IReadOnlyList<UncertaintyContribution> Contributions { get; }

    /// <summary>The terms with a number whose uncertainty is not recorded, greatest first.</summary>
    public IReadOnlyList<UnassessedTerm> Unassessed { get; }

    /// <summary>The share of the gross whose activity has a recorded uncertainty, or needs none; unset where the gross is zero.</summary>
    public Rational? AssessedActivity { get; }

    /// <summary>The share of the gross whose factor has a recorded uncertainty, or needs none; unset where the gross is zero.</summary>
    public Rational? AssessedFactors { get; }

    /// <summary>Combines the terms of a sum.</summary>
    /// <param name="terms">The terms, in any order.</param>
    /// <param name="constant">What is exact in the sum beside them.</param>
    public static UncertaintyBudget Of(IEnumerable<UncertainTerm> terms, Rational constant = default)
    {
        ArgumentNullException.ThrowIfNull(terms);
        var listed = terms
            .OrderByDescending(term => Abs(term.Amount))
            .ThenBy(term => term.Name, StringComparer.Ordinal)
            .ToList();
        return new UncertaintyBudget(
            listed.Aggregate(constant, (sum, term) => sum + term.Amount),
            listed.Where(term => term.Amount != Rational.Zero).ToList()
        );
    }

    private UnassessedTerm? UnassessedOf(UncertainTerm term)
    {
        var activity = term.Unassessed(UncertaintyGroupKind.Activity) != Rational.Zero;
        var factor = term.Unassessed(UncertaintyGroupKind.Factor) != Rational.Zero;
        return activity || factor ? new UnassessedTerm(term, activity, factor, Abs(term.Amount) / Gross) : null;
    }

    private Rational? Assessed(IReadOnlyList<UncertainTerm> terms, UncertaintyGroupKind kind) =>
        Gross == Rational.Zero
            ? null
            : Rational.One
                - terms.Aggregate(
                    Rational.Zero,
                    (sum, term) => sum + (Abs(term.Amount) * Least(term.Unassessed(kind)) / Gross)
                );

    // Parts of a net meter may have opposite signs, and so be more than the whole together.
    private static Rational Least(Rational share) => share > Rational.One ? Rational.One : share;

    private static Rational Abs(Rational value) => value.IsNegative ? -value : value;
}
