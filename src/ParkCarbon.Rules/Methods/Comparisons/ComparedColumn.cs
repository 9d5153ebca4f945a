using ParkCarbon.Domain;
using ParkCarbon.Domain.Quantities;

namespace ParkCarbon.Rules.Methods.Comparisons;

/// <summary>One column of a comparison: a method, or one of the totals that a method gives side by side.</summary>
public sealed class ComparedColumn
{
    private readonly NetParts? _parts;

    internal ComparedColumn(NeutralityStatement statement, MethodColumn? column)
    {
        Statement = statement;
        Column = column;
        Id = column is null ? statement.Method.Id : $"{statement.Method.Id}/{column.Id}";
        Lines = [.. statement.Lines.Where(line => line.Column is null || line.Column == column?.Id)];
        NetLine = statement.Lines.First(line => line.Id == (column?.Net ?? statement.Method.NetLine));
        _parts = NetParts.Of(statement, Lines, NetLine);
    }

    /// <summary>The id: that of the method, with that of the column after a slash where the method has several.</summary>
    public string Id { get; }

    /// <summary>The statement.</summary>
    public NeutralityStatement Statement { get; }

    /// <summary>Which of the method's totals it is; unset where the method has one.</summary>
    public MethodColumn? Column { get; }

    /// <summary>The lines of the statement that belong to the column.</summary>
    public IReadOnlyList<StatementLine> Lines { get; }

    /// <summary>The line in which it ends.</summary>
    public StatementLine NetLine { get; }

    /// <summary>What is left, in t CO₂e; unset where a figure is missing.</summary>
    public Rational? Net => NetLine.Figure.Kind == FigureKind.Carbon ? NetLine.Figure.Value : null;

    /// <summary>Whether it is known what each line and each entry makes of the net; it is not where the net is unset or no sum.</summary>
    public bool IsTraced => _parts is not null;

    /// <summary>Returns what a line makes of the net, in t CO₂e; zero where it stands apart, unset where that is not known.</summary>
    internal Rational? ContributionOf(StatementLine line) => _parts?.Of(line);

    /// <summary>Whether a line is a part of the net.</summary>
    internal bool Counts(StatementLine line) => _parts is null || _parts.Counts(line);

    /// <summary>Lines in no row that are parts of the net, and what they make of it.</summary>
    internal IEnumerable<(StatementLine Line, Rational Contribution)> Others => _parts?.Others ?? [];

    /// <summary>What is in the net and in no line.</summary>
    internal Rational? Rest => _parts?.Rest;

    /// <summary>What an entry makes of the net by itself, in t CO₂e.</summary>
    internal Rational? EffectOf(TreatedEntry entry) => _parts?.EffectOf(entry);

    /// <summary>The name at the head of a narrow column.</summary>
    public BilingualText Short => Statement.Method.Short;

    /// <summary>The second part of that name, where the method has several columns.</summary>
    public BilingualText? ColumnShort => Column is null ? null : Column.Short ?? Column.Label;
}
