using ParkCarbon.Domain.Carbon.Accounts;

namespace ParkCarbon.Rules.Methods.Comparisons;

/// <summary>The statements of one account by several methods, side by side: what differs, by how much, and why.</summary>
/// <remarks>
/// <para>Both <see cref="Rows"/> and <see cref="Entries"/> lead from the reference to every other column: the differences of the rows
/// that are parts of the net add up to the difference of the nets, and so do those of the entries, exactly.</para>
/// <para>Instances are immutable and safe for any number of threads.</para>
/// </remarks>
public sealed class MethodComparison
{
    private MethodComparison(IReadOnlyList<NeutralityStatement> statements)
    {
        Statements = statements;
        Columns =
        [
            .. statements.SelectMany(statement =>
                statement.Method.Columns.Count == 0
                    ? [new ComparedColumn(statement, null)]
                    : statement.Method.Columns.Select(column => new ComparedColumn(statement, column))
            ),
        ];
        Rows = [.. RowComparison.Of(Columns)];
        Entries = [.. EntryComparison.Of(Columns)];
    }

    /// <summary>The statements; first the one with which the others are compared.</summary>
    public IReadOnlyList<NeutralityStatement> Statements { get; }

    /// <summary>The account that the statements are about.</summary>
    public CarbonAccount Account => Statements[0].Account;

    /// <summary>The columns, in order of the statements; the first is the reference.</summary>
    public IReadOnlyList<ComparedColumn> Columns { get; }

    /// <summary>The column with which the others are compared.</summary>
    public ComparedColumn Reference => Columns[0];

    /// <summary>The rows in which some method has a line or says why it has none, in their order.</summary>
    public IReadOnlyList<ComparedRow> Rows { get; }

    /// <summary>The entries of which columns make something different, those that make the most difference first.</summary>
    public IReadOnlyList<ComparedEntries> Entries { get; }

    /// <summary>Sets statements side by side.</summary>
    /// <param name="statements">The statements, one or more, all of the same account.</param>
    /// <param name="reference">The id of the method with which the others are compared.</param>
    /// <exception cref="ArgumentException">The reference is not among them, a method is there twice, or they are of several accounts.</exception>
    public static MethodComparison Of(IEnumerable<NeutralityStatement> statements, string reference)
    {
        var all = statements.OrderBy(statement => statement.Method.Id, StringComparer.Ordinal).ToList();
        var first =
            all.Find(statement => statement.Method.Id == reference)
            ?? throw new ArgumentException($"There is no statement by '{reference}'.", nameof(reference));
        return all.Exists(statement => statement.Account != first.Account)
                ? throw new ArgumentException("The statements are of several accounts.", nameof(statements))
            : all.DistinctBy(statement => statement.Method.Id).Count() < all.Count
                ? throw new ArgumentException("A method is there twice.", nameof(statements))
            : new MethodComparison([first, .. all.Where(statement => statement != first)]);
    }
}
