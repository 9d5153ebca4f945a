using ParkCarbon.Domain;
using ParkCarbon.Domain.Carbon.Accounts;
using ParkCarbon.Domain.Carbon.Trends;
using ParkCarbon.Domain.Quantities;
using ParkCarbon.Rules.Methods;

namespace ParkCarbon.Rules.Trends;

/// <summary>Explains the change of a line between two years: the line is computed for each way to mix the two.</summary>
internal sealed class ChangeExplanation
{
    private readonly StatedYears _years;
    private readonly int _start;
    private readonly int _end;
    private readonly string? _line;
    private readonly AccountingLibrary _library;
    private readonly Dictionary<(bool, bool, bool), NeutralityStatement> _mixed = [];

    public ChangeExplanation(StatedYears years, int start, int end, string? line, AccountingLibrary library)
    {
        _years = years;
        _start = start;
        _end = end;
        _line = line;
        _library = library;
    }

    public ChangeBridge Bridge()
    {
        var obstacle = Obstacle();
        var contributors = obstacle is null ? Contributors() : null;
        return new ChangeBridge
        {
            From = _years.Accounts[_start].Period,
            To = _years.Accounts[_end].Period,
            Start = _years.Line(_start, _line).Figure,
            End = _years.Line(_end, _line).Figure,
            Effects = obstacle is null ? ChangeEffects.Of((a, f, m) => LineAt(a, f, m).Value!.Value) : null,
            Obstacle = obstacle,
            Contributors = contributors ?? [],
            IsSum = contributors is not null,
        };
    }

    private static readonly bool[] Ends = [false, true];

    private static IEnumerable<(bool Activity, bool Factor, bool Method)> Mixes =>
        from activity in Ends
        from factor in Ends
        from method in Ends
        select (activity, factor, method);

    private NeutralityStatement At(bool activity, bool factor, bool method)
    {
        if (!_mixed.TryGetValue((activity, factor, method), out var statement))
        {
            _mixed[(activity, factor, method)] = statement = _years.State(
                CounterfactualAccount.Of(AccountOf(activity), AccountOf(factor), AccountOf(method), _library),
                _years.Subjects[method ? _end : _start]
            );
        }

        return statement;
    }

    private CarbonAccount AccountOf(bool end) => _years.Accounts[end ? _end : _start];

    private Figure LineAt(bool activity, bool factor, bool method) =>
        StatedYears.LineOf(At(activity, factor, method), _line).Figure;

    private BilingualText? Obstacle()
    {
        foreach (var (activity, factor, method) in Mixes.OrderBy(mix => mix.Activity != mix.Factor))
        {
            if (LineAt(activity, factor, method).IsSet)
            {
                continue;
            }

            var issue = At(activity, factor, method).Account.Issues.FirstOrDefault(item => item.StopsTheFigure);
            var (zh, en) =
                activity == factor
                    ? ("该年度", "of that year")
                    : ("混合情形", "of one year's activity with the other's factors");
            return issue is null
                ? new("有数值无法算出，无法分解。", $"A figure {en} could not be computed.")
                : new(
                    $"{zh}有数值无法算出：{issue.Message.Zh}",
                    $"A figure {en} could not be computed: {issue.Message.En}"
                );
        }

        var kinds = Mixes.Select(mix => LineAt(mix.Activity, mix.Factor, mix.Method).Kind).Distinct().ToList();
        return kinds.Count == 1
            ? null
            : new(
                "两种方法中该行不是同一种量，无法比较。",
                "The two methods measure different things in this line, so that no difference can be taken."
            );
    }

    /// <summary>The parts of the change, largest first; null where the line is no sum in one of the mixes.</summary>
    private List<ChangeContributor>? Contributors()
    {
        var parts = new Dictionary<(bool, bool, bool), LineParts>();
        foreach (var mix in Mixes)
        {
            if (LineParts.Of(At(mix.Activity, mix.Factor, mix.Method), _line) is not { } lineParts)
            {
                return null;
            }

            parts[mix] = lineParts;
        }

        var start = parts[(false, false, false)];
        var end = parts[(true, true, true)];
        var structural = StructuralChanges
            .Between(_years.Accounts[_start], _years.Accounts[_end])
            .Select(change => change.Entity.Id)
            .ToHashSet();
        return
        [
            .. parts
                .Values.SelectMany(item => item.Keys)
                .Distinct()
                .Select(key => new ChangeContributor
                {
                    Kind = key.Kind,
                    Entity = key.Entity,
                    Source = key.Source,
                    Flow = key.Flow,
                    Instrument = key.Instrument,
                    Standing =
                        start.Has(key) == end.Has(key) ? ContributorStanding.Continued
                        : end.Has(key) ? ContributorStanding.Started
                        : ContributorStanding.Ended,
                    IsStructural = key.Entity is { } entity && structural.Contains(entity),
                    Start = start.ValueOf(key),
                    End = end.ValueOf(key),
                    Effects = ChangeEffects.Of((a, f, m) => parts[(a, f, m)].ValueOf(key)),
                })
                .Where(item =>
                    item.Start != Rational.Zero || item.End != Rational.Zero || item.Effects != ChangeEffects.None
                )
                .OrderByDescending(item => Size(item.Effects.Total))
                .ThenBy(item => item.Kind)
                .ThenBy(item => item.Entity)
                .ThenBy(item => item.Source)
                .ThenBy(item => item.Flow)
                .ThenBy(item => item.Instrument),
        ];
    }

    private static Rational Size(Rational value) => value.IsNegative ? -value : value;
}
