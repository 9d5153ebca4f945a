using ParkCarbon.Domain.Carbon.Accounts;
using ParkCarbon.Rules.Methods;

namespace ParkCarbon.Rules.Trends;

/// <summary>The accounts of several years and their statements.</summary>
/// <remarks>
/// Every statement, the base year's too, has the base year's by the same method behind it: a method that compares with the
/// base year then does so in all of them alike.
/// </remarks>
internal sealed class StatedYears
{
    private readonly int _base;
    private readonly Dictionary<(string, NeutralityChoiceKey), NeutralityStatement> _baselines = [];

    private StatedYears(IReadOnlyList<TrendSubject> subjects, int baseYear, AccountingLibrary library)
    {
        _base = baseYear;
        Subjects = subjects;
        Accounts = [.. subjects.Select(subject => CarbonAccount.Of(subject.Dossier, library, subject.Period))];
        Statements = [.. subjects.Select((subject, i) => State(Accounts[i], subject))];
    }

    public IReadOnlyList<TrendSubject> Subjects { get; }

    public IReadOnlyList<CarbonAccount> Accounts { get; }

    public IReadOnlyList<NeutralityStatement> Statements { get; }

    public static StatedYears Of(IReadOnlyList<TrendSubject> subjects, int baseYear, AccountingLibrary library) =>
        new(subjects, baseYear, library);

    /// <summary>States an account by the method of a year.</summary>
    public NeutralityStatement State(CarbonAccount account, TrendSubject by)
    {
        var key = (by.Method.Id, new NeutralityChoiceKey(by.Choice));
        if (!_baselines.TryGetValue(key, out var baseline))
        {
            _baselines[key] = baseline = by.Method.State(Accounts[_base], by.Choice);
        }

        return by.Method.State(account, by.Choice, baseline);
    }

    /// <summary>The line of a year; the net of its method where none is named.</summary>
    /// <exception cref="ArgumentException">The year's method has no such line.</exception>
    public StatementLine Line(int year, string? id) => LineOf(Statements[year], id);

    /// <summary>The line of a statement; its net where none is named.</summary>
    /// <exception cref="ArgumentException">The method has no such line.</exception>
    public static StatementLine LineOf(NeutralityStatement statement, string? id) =>
        statement.Lines.FirstOrDefault(line => line.Id == (id ?? statement.Method.NetLine))
        ?? throw new ArgumentException(
            $"The method {statement.Method.Id} has no line '{id}'; it has {string.Join(", ", statement.Method.LineIds)}.",
            nameof(id)
        );

    // One choice object is one choice: dossiers that were read apart are stated apart.
    private readonly record struct NeutralityChoiceKey(ParkCarbon.Domain.NeutralityChoice? Choice);
}
