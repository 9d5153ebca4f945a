using ParkCarbon.Domain;
using ParkCarbon.Domain.Carbon.Uncertainties;
using ParkCarbon.Domain.Quantities;
using ParkCarbon.Rules.Methods;

namespace ParkCarbon.Cli.Arguments;

/// <summary>What a command line chooses in the place of the dossier.</summary>
internal sealed record Choices(
    IReadOnlyList<ReadingChoice> Readings,
    IReadOnlyList<ParameterChoice> Parameters,
    Amount? Tolerance
)
{
    private const string NearZeroTolerance = "nearZeroTolerance";

    /// <summary>Refuses what no method that is asked for knows.</summary>
    /// <exception cref="CommandFailure">A choice means nothing to any of the methods.</exception>
    public void Check(IReadOnlyList<AccountingMethod> methods)
    {
        foreach (var reading in Readings)
        {
            Check(reading, [.. methods.SelectMany(method => method.Readings)]);
        }

        foreach (var parameter in Parameters)
        {
            Check(parameter, [.. methods.SelectMany(method => method.Parameters)]);
        }

        if (Tolerance is { } tolerance && methods.All(method => Find(method, NearZeroTolerance) is null))
        {
            var known = List(methods.Select(method => method.Id));
            throw OptionValues.Refused(
                "--tolerance",
                tolerance.ToString(),
                $"有“接近零”容差的方法；{known} 没有",
                $"a method that has a tolerance; {known} has none"
            );
        }
    }

    /// <summary>Joins these choices with the dossier's for a method; what the method does not know is for another.</summary>
    public NeutralityChoice? Over(NeutralityChoice? dossiers, AccountingMethod method)
    {
        var readings = Readings.Where(reading => Knows(method, reading)).ToList();
        var parameters = Parameters.Where(parameter => Knows(method, parameter)).ToList();
        var tolerance = Find(method, NearZeroTolerance) is null ? null : Tolerance;
        if (readings.Count == 0 && parameters.Count == 0 && tolerance is null)
        {
            return dossiers;
        }

        var choice = dossiers ?? new NeutralityChoice { Method = method.Id };
        return choice with
        {
            Readings = Over(choice.Readings, readings, reading => reading.Reading),
            Parameters =
            [
                .. Over(choice.Parameters, parameters, parameter => parameter.Parameter)
                    .Where(parameter => tolerance is null || parameter.Parameter != NearZeroTolerance),
            ],
            NearZeroTolerance = tolerance ?? choice.NearZeroTolerance,
        };
    }

    // Each takes the place of the dossier's own, so that what is wrong with the others is still found where they stand.
    private static IReadOnlyList<T> Over<T>(IReadOnlyList<T> own, List<T> given, Func<T, string> id) =>
        [
            .. own.Select(item => given.Find(other => id(other) == id(item)) ?? item),
            .. given.Where(item => own.All(other => id(other) != id(item))),
        ];

    private static bool Knows(AccountingMethod method, ReadingChoice chosen) =>
        method.Readings.Any(known =>
            known.Id == chosen.Reading && known.Choices.Any(choice => choice.Id == chosen.Choice)
        );

    private static bool Knows(AccountingMethod method, ParameterChoice chosen) =>
        Find(method, chosen.Parameter)?.Accepts(chosen.Value) == true;

    private static MethodParameter? Find(AccountingMethod method, string parameter) =>
        method.Parameters.FirstOrDefault(known => known.Id == parameter);

    private static void Check(ReadingChoice chosen, IReadOnlyList<Reading> readings)
    {
        var known = readings.Where(reading => reading.Id == chosen.Reading).ToList();
        if (known.Count == 0)
        {
            var ids = List(readings.Select(reading => reading.Id));
            throw OptionValues.Refused("--reading", chosen.Reading, $"以下之一：{ids}", $"one of: {ids}");
        }

        var choices = known.SelectMany(reading => reading.Choices).Select(choice => choice.Id).ToList();
        if (!choices.Contains(chosen.Choice))
        {
            var ids = List(choices);
            throw OptionValues.Refused(
                "--reading " + chosen.Reading,
                chosen.Choice,
                $"以下之一：{ids}",
                $"one of: {ids}"
            );
        }
    }

    private static void Check(ParameterChoice chosen, IReadOnlyList<MethodParameter> parameters)
    {
        var known = parameters.Where(parameter => parameter.Id == chosen.Parameter).ToList();
        if (known.Count == 0)
        {
            var ids = List(parameters.Select(parameter => parameter.Id));
            throw OptionValues.Refused("--parameter", chosen.Parameter, $"以下之一：{ids}", $"one of: {ids}");
        }

        if (!known.Exists(parameter => parameter.Accepts(chosen.Value)))
        {
            var units = List(known.Select(parameter => parameter.ShownIn.Symbol));
            throw OptionValues.Refused(
                "--parameter " + chosen.Parameter,
                chosen.Value,
                $"以 {units} 给出的数值",
                $"a number in {units}"
            );
        }
    }

    private static string List(IEnumerable<string> items)
    {
        var list = string.Join(", ", items.Distinct(StringComparer.Ordinal));
        return list.Length == 0 ? "—" : list;
    }
}
