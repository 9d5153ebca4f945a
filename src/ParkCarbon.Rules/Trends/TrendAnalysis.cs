using NodaTime;
using ParkCarbon.Domain;
using ParkCarbon.Domain.Carbon;
using ParkCarbon.Domain.Carbon.Accounts;
using ParkCarbon.Domain.Carbon.Trends;
using ParkCarbon.Domain.Quantities;
using ParkCarbon.Rules.Methods;

namespace ParkCarbon.Rules.Trends;

/// <summary>Puts several years of a park side by side and explains what changed between them.</summary>
public sealed class TrendAnalysis
{
    private readonly AccountingLibrary _library;
    private readonly TrendOptions _options;
    private readonly IReadOnlyList<TrendSubject> _subjects;
    private readonly int _base;
    private readonly string? _line;

    private TrendAnalysis(IReadOnlyList<TrendSubject> subjects, AccountingLibrary library, TrendOptions options)
    {
        _library = library;
        _options = options;
        _subjects = [.. subjects.OrderBy(subject => subject.Period.Start).ThenBy(subject => subject.Period.End)];
        if (_subjects.Count == 0 || _subjects.Select(subject => subject.Period).Distinct().Count() < _subjects.Count)
        {
            throw new ArgumentException("A trend has one year at least, and each once.", nameof(subjects));
        }

        Choice = _subjects[^1].Dossier.BaseYear;
        var wanted = options.Base ?? Choice?.Period;
        _base = wanted is null ? 0 : _subjects.ToList().FindIndex(subject => subject.Period == wanted);
        if (_base < 0)
        {
            throw new ArgumentException("The base year is none of the years.", nameof(options));
        }

        _line = options.Line;
    }

    private BaseYear? Choice { get; }

    /// <summary>Makes a trend.</summary>
    /// <param name="subjects">The years, one at least, each period once; their order makes no difference.</param>
    /// <param name="library">Factor sets, warming potentials and specifications.</param>
    /// <param name="options">What is asked.</param>
    /// <exception cref="ArgumentException">
    /// There is no year, or one twice; the base year is none of them; a method does not have the line, or has another kind
    /// of figure in it.
    /// </exception>
    /// <exception cref="MethodChoiceException">A choice names a reading or an answer that the method does not have.</exception>
    public static Trend Of(IEnumerable<TrendSubject> subjects, AccountingLibrary library, TrendOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(subjects);
        ArgumentNullException.ThrowIfNull(library);
        return new TrendAnalysis([.. subjects], library, options ?? new TrendOptions()).Make();
    }

    private Trend Make()
    {
        var reported = StatedYears.Of(_subjects, _base, _library);
        var (restatedSubjects, met, gwp) = Restated();
        var recalculated = met.Count == 0 && gwp is null ? null : StatedYears.Of(restatedSubjects, _base, _library);
        var counted = _options.IsRestated && recalculated is not null ? recalculated : reported;
        var years = Enumerable.Range(0, _subjects.Count).Select(i => YearOf(counted, i)).ToList();
        return new Trend
        {
            Years = years,
            Line = years[^1].Line,
            Choice = Choice,
            Bridges =
            [
                .. Enumerable
                    .Range(0, _subjects.Count)
                    .Where(i => i != _base)
                    .Select(i => new ChangeExplanation(counted, _base, i, _line, _library).Bridge()),
            ],
            Recalculation = recalculated is null ? null : RecalculationOf(reported, recalculated, met, gwp),
            IsRestated = _options.IsRestated,
            Structure = [.. StructuralChanges.Between(counted.Accounts[_base], counted.Accounts[^1])],
        };
    }

    private TrendYear YearOf(StatedYears stated, int index)
    {
        var line = stated.Line(index, _line);
        var start = stated.Line(_base, _line).Figure;
        // Two methods may measure different things in one line.
        var isAlike = line.Figure.Kind == start.Kind;
        return new TrendYear
        {
            Statement = stated.Statements[index],
            Line = line,
            IsBase = index == _base,
            Change = isAlike ? line.Figure.Less(start) : Figure.Unset,
            Index =
                isAlike && line.Figure.Value is { } value && start.Value is { } origin && origin > Rational.Zero
                    ? value / origin
                    : null,
        };
    }

    private (List<TrendSubject> Subjects, List<FactorRestatement> Met, GwpSet? Gwp) Restated()
    {
        var last = _subjects[^1].Dossier;
        var restatements = new FactorRestatements(last, _library);
        var chosen = _options.Gwp ?? last.GwpSet;
        var gwp =
            chosen is not null && _subjects.Any(subject => subject.Dossier.GwpSet != chosen)
                ? (last.GwpSets ?? []).Concat(_library.GwpSets).FirstOrDefault(set => set.Id == chosen)
                : null;
        var met = new HashSet<FactorRestatement>();
        var done = new Dictionary<ParkDossier, ParkDossier>(ReferenceEqualityComparer.Instance);
        var subjects = new List<TrendSubject>();
        foreach (var subject in _subjects)
        {
            if (!done.TryGetValue(subject.Dossier, out var restated))
            {
                (restated, var used) = restatements.Apply(subject.Dossier);
                met.UnionWith(used);
                restated = gwp is null ? restated : WithGwp(restated, gwp);
                done[subject.Dossier] = restated;
            }

            subjects.Add(subject with { Dossier = restated });
        }

        return (subjects, [.. met.OrderBy(item => item.Id)], gwp);
    }

    private static ParkDossier WithGwp(ParkDossier dossier, GwpSet gwp) =>
        dossier with
        {
            GwpSet = gwp.Id,
            GwpSets = [gwp, .. (dossier.GwpSets ?? []).Where(set => set.Id != gwp.Id)],
        };

    private Recalculation RecalculationOf(
        StatedYears reported,
        StatedYears recalculated,
        List<FactorRestatement> met,
        GwpSet? gwp
    )
    {
        var years = _subjects
            .Select(
                (subject, i) =>
                    new RecalculatedYear(
                        subject.Period,
                        reported.Line(i, _line).Figure,
                        recalculated.Line(i, _line).Figure
                    )
            )
            .ToList();
        var threshold = Choice?.RecalculationThreshold is { } amount
            ? Quantity.From(amount.Value, Share.Dimension.GetUnit(amount.Symbol)).InExactly(Share.Dimension.BaseUnit)
            : (Rational?)null;
        return new Recalculation
        {
            Restatements = met,
            Gwp = gwp,
            Years = years,
            Threshold = threshold,
            IsCalledFor =
                threshold is { } limit && years[_base].Share is { } share
                    ? (share.IsNegative ? -share : share) >= limit
                    : null,
        };
    }
}
