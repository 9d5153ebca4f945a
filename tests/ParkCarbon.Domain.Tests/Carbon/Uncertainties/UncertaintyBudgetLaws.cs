using FsCheck.Xunit;
using ParkCarbon.Domain.Carbon.Uncertainties;
using ParkCarbon.Domain.Quantities;
using static ParkCarbon.Domain.Tests.Carbon.Uncertainties.Terms;

namespace ParkCarbon.Domain.Tests.Carbon.Uncertainties;

/// <summary>What holds of the uncertainty of every sum.</summary>
public sealed class UncertaintyBudgetLaws
{
    private static readonly Rational Unit = Rational.Parse("1e-18");

    /// <summary>A term as FsCheck makes and shrinks it: tonnes, which factor of three, two half-widths in per mille.</summary>
    public sealed record Draft(short Tonnes, byte Factor, byte Activity, byte FactorWidth);

    [Property]
    public bool Order_changes_nothing(Draft[] drafts) => Same(Of(Shared(drafts)), Of(Shared(drafts).Reverse()));

    [Property]
    public bool Dividing_a_term_in_two_changes_nothing(Draft[] drafts, byte share)
    {
        var whole = Shared(drafts).ToList();
        var part = Rational.Of(share, 255);
        var divided = whole.SelectMany(term =>
            new[]
            {
                term with
                {
                    Amount = term.Amount * part,
                },
                term with
                {
                    Amount = term.Amount * (Rational.One - part),
                },
            }
        );
        return Same(Of(whole), Of(divided));
    }

    [Property]
    public bool Shared_numbers_make_a_sum_of_one_sign_no_surer(Draft[] drafts)
    {
        var emissions = drafts.Select(draft => draft with { Tonnes = Math.Max(draft.Tonnes, (short)0) }).ToList();
        return Of(Shared(emissions)).HalfWidth >= Of(Independent(emissions)).HalfWidth;
    }

    [Property]
    public bool A_sum_times_a_number_has_a_half_width_times_its_size(Draft[] drafts, sbyte times)
    {
        var scaled = Shared(drafts).Select(term => term with { Amount = term.Amount * times });
        var size = (Rational)Math.Abs((int)times);
        return Near(Of(scaled).HalfWidth!.Value, Of(Shared(drafts)).HalfWidth!.Value * size, Unit * (size + 1L));
    }

    [Property]
    public bool A_sum_is_no_less_sure_than_its_parts_together(Draft[] left, Draft[] right)
    {
        var together = Of(Shared(left).Concat(Shared(right, "r")));
        return together.HalfWidth <= Of(Shared(left)).HalfWidth + Of(Shared(right, "r")).HalfWidth + (Unit + Unit);
    }

    [Property]
    public bool What_is_exact_changes_nothing(Draft[] drafts, short tonnes)
    {
        var exact = Term("exact", tonnes, ("exact meter", "0"), ("exact factor", "0"));
        return Of(Shared(drafts)).HalfWidth == Of(Shared(drafts).Append(exact)).HalfWidth
            && Of(Shared(drafts)).HalfWidth == UncertaintyBudget.Of(Shared(drafts), tonnes).HalfWidth;
    }

    [Property]
    public bool A_term_and_its_opposite_leave_nothing(Draft[] drafts)
    {
        var opposites = Shared(drafts).Select(term => term with { Amount = -term.Amount });
        var budget = Of(Shared(drafts).Concat(opposites));
        return budget.HalfWidth == Rational.Zero && budget.Value == Rational.Zero;
    }

    [Property]
    public bool The_shares_of_the_variance_are_one_together(Draft[] drafts)
    {
        var budget = Of(Shared(drafts));
        var sum = budget.Contributions.Aggregate(Rational.Zero, (total, item) => total + item.ShareOfVariance);
        return sum == Rational.One || budget.Contributions.All(item => item.Amount == Rational.Zero);
    }

    [Property]
    public bool Zero_is_inside_where_the_half_width_reaches_it(Draft[] drafts)
    {
        var budget = Of(Shared(drafts));
        // The two may differ by the rounding of the root alone.
        return budget.IsZeroInside == (budget.Low <= Rational.Zero && budget.High >= Rational.Zero)
            || Near(Abs(budget.Value), budget.HalfWidth!.Value, Unit);
    }

    private static UncertaintyBudget Of(IEnumerable<UncertainTerm> terms) => UncertaintyBudget.Of(terms);

    // Three factors, however many terms; the half-width of a factor is its own, whoever uses it.
    private static IEnumerable<UncertainTerm> Shared(IEnumerable<Draft> drafts, string side = "") =>
        drafts.Select((draft, i) => Make(draft, $"{side}{i}", $"f{draft.Factor % 3}", (draft.Factor % 3 * 10) + 5));

    private static IEnumerable<UncertainTerm> Independent(IEnumerable<Draft> drafts) =>
        drafts.Select((draft, i) => Make(draft, $"{i}", $"f{i}", (draft.Factor % 3 * 10) + 5));

    private static UncertainTerm Make(Draft draft, string name, string factor, int perMille) =>
        Term(name, draft.Tonnes, ("meter " + name, $"{draft.Activity}e-3"), (factor, $"{perMille}e-3"));

    private static bool Same(UncertaintyBudget left, UncertaintyBudget right) =>
        left.HalfWidth == right.HalfWidth
        && left.Value == right.Value
        && left.Contributions.OrderBy(item => item.Group)
            .SequenceEqual(right.Contributions.OrderBy(item => item.Group));

    private static bool Near(Rational left, Rational right, Rational distance) => Abs(left - right) <= distance;

    private static Rational Abs(Rational value) => value.IsNegative ? -value : value;
}
