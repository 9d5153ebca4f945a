using ParkCarbon.Domain.Carbon.Uncertainties;

namespace ParkCarbon.Rules.Methods;

/// <summary>The uncertainty of a statement: of its net, and of each line that is a sum.</summary>
/// <remarks>
/// <para>A line that is a sum is traced back, by its <see cref="LineComposition"/>, to the entries of the account and from
/// there to activity and factors; what a method adds in one line and takes off in another cancels here too. Ratios of two
/// sums, and the parameters of the method, are not assessed.</para>
/// <para>Whether zero lies inside the interval stands beside the verdict of the tests and does not change it.</para>
/// </remarks>
public sealed class StatementUncertainty
{
    private readonly AccountUncertainty _account;

    private StatementUncertainty(NeutralityStatement statement, UncertaintyCorrelation correlation)
    {
        _account = AccountUncertainty.Of(statement.Account, correlation);
        var byTreatment = statement.Entries.ToLookup(entry => entry.Treatment, StringComparer.Ordinal);
        Lines =
        [
            .. from composition in statement.LinesAsSums
            join line in statement.Lines on composition.Line equals line.Id
            select new LineUncertainty(line, _account.Of(EntriesOf(composition, byTreatment), composition.Constant)),
        ];
        Net = Lines.FirstOrDefault(item => item.Line.Id == statement.Method.NetLine)?.Budget;
    }

    /// <summary>Whether what terms share moves them together.</summary>
    public UncertaintyCorrelation Correlation => _account.Correlation;

    /// <summary>The uncertainty of the net, in tonnes of CO₂e; unset where the net is, or is no sum.</summary>
    public UncertaintyBudget? Net { get; }

    /// <summary>Whether zero lies inside the 95 % interval of the net; unset where no uncertainty is recorded, or the net is unset.</summary>
    public bool? IsZeroInside => Net?.IsZeroInside;

    /// <summary>The lines that are sums, in their order.</summary>
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
