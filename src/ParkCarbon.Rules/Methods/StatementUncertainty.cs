using ParkCarbon.Domain.Carbon.Uncertainties;
using ParkCarbon.Domain.Quantities;

namespace ParkCarbon.Rules.Methods;

/// <summary>The uncertainty of a statement: of its net, and of each line that is a sum or a ratio of two.</summary>
/// <remarks>
/// <para>A line that is a sum is traced back, by its <see cref="LineComposition"/>, to the entries of the account and from
/// there to activity and factors; what a method adds in one line and takes off in another cancels here too. So is a line
/// that divides one such line by another. The parameters of the method are not assessed.</para>
/// <para>Whether zero lies inside the interval stands beside the verdict of the tests and does not change it.</para>
/// </remarks>
public sealed class StatementUncertainty
{
    private readonly AccountUncertainty _account;

    private StatementUncertainty(NeutralityStatement statement, UncertaintyCorrelation correlation)
    {
        _account = AccountUncertainty.Of(statement.Account, correlation);
        var byTreatment = statement.Entries.ToLookup(entry => entry.Treatment, StringComparer.Ordinal);
        var sums = statement.LinesAsSums.ToDictionary(
            composition => composition.Line,
            composition => (composition.Constant, Entries: EntriesOf(composition, byTreatment).ToList()),
            StringComparer.Ordinal
        );
        var values = statement.Lines.ToDictionary(line => line.Id, line => line.Figure.Value, StringComparer.Ordinal);
        Lines =
        [
            .. statement
                .Lines.Select(line => (Line: line, Budget: BudgetOf(line)))
                .Where(item => item.Budget is not null)
                .Select(item => new LineUncertainty(item.Line, item.Budget!)),
        ];
        Net = Lines.FirstOrDefault(item => item.Line.Id == statement.Method.NetLine)?.Budget;

        UncertaintyBudget? BudgetOf(StatementLine line) =>
            sums.TryGetValue(line.Id, out var sum) ? _account.Of(sum.Entries, sum.Constant)
            : line.Ratio is { } ratio
            && sums.TryGetValue(ratio.Over, out var over)
            && sums.TryGetValue(ratio.Under, out var under)
            && (values[ratio.Over], values[ratio.Under]) is ({ } above, { } below)
            && below != Rational.Zero
            && values[line.Id] == above / below
                ? Quotient(over.Entries, under.Entries, above, below)
            : null;
    }

    /// <summary>Whether what terms share moves them together.</summary>
    public UncertaintyCorrelation Correlation => _account.Correlation;

    /// <summary>The uncertainty of the net, in tonnes of CO₂e; unset where the net is, or is neither a sum nor a ratio of two.</summary>
    public UncertaintyBudget? Net { get; }

    /// <summary>Whether zero lies inside the 95 % interval of the net; unset where no uncertainty is recorded, or the net is unset.</summary>
    public bool? IsZeroInside => Net?.IsZeroInside;

    /// <summary>The lines that are sums, or ratios of two sums, in their order.</summary>
    public IReadOnlyList<LineUncertainty> Lines { get; }

    /// <summary>The uncertainty of the park's total; unset where that could not be computed.</summary>
    public UncertaintyBudget? ParkTotal => _account.ParkTotal;

    /// <summary>The uncertainty of the entities' inventories and their categories, in order of the entities' ids.</summary>
    public IEnumerable<EntityUncertainty> Entities => _account.Entities;

    /// <summary>Finds the uncertainty of a statement.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="correlation">Whether what terms share moves them together.</param>
    public static StatementUncertainty Of(
        NeutralityStatement statement,
        UncertaintyCorrelation correlation = UncertaintyCorrelation.Shared
    )
    {
        ArgumentNullException.ThrowIfNull(statement);
        return new StatementUncertainty(statement, correlation);
    }

    // To the first order, as all of approach 1: A/B moves by dA/B − A·dB/B². What both contain, such as a meter, cancels.
    private UncertaintyBudget Quotient(
        List<WeighedEntry> over,
        List<WeighedEntry> under,
        Rational above,
        Rational below
    )
    {
        var entries = Scaled(over, Rational.One / below).Concat(Scaled(under, -above / (below * below))).ToList();
        return _account.Of(entries, entries.Aggregate(above / below, (rest, entry) => rest - entry.Amount));
    }

    private static IEnumerable<WeighedEntry> Scaled(IEnumerable<WeighedEntry> entries, Rational by) =>
        entries.Select(entry => entry with { Coefficient = entry.Coefficient * by });

    private static IEnumerable<WeighedEntry> EntriesOf(
        LineComposition composition,
        ILookup<string, TreatedEntry> byTreatment
    ) =>
        from term in composition.Terms
        from treated in byTreatment[term.Treatment]
        select new WeighedEntry(treated.Entry, FigureOf(term.Aspect, treated), term.Coefficient);

    private static EntryFigure FigureOf(FigureAspect aspect, TreatedEntry treated) =>
        aspect switch
        {
            FigureAspect.Energy => EntryFigure.Energy,
            FigureAspect.ContractValue => EntryFigure.ContractValue,
            FigureAspect.ResidualValue => EntryFigure.ResidualValue,
            FigureAspect.ResidualOrOwnValue when treated.Entry.ResidualValue is not null => EntryFigure.ResidualValue,
            _ => EntryFigure.Value,
        };
}
