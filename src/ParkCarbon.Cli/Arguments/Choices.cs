using ParkCarbon.Domain;
using ParkCarbon.Domain.Carbon.Uncertainties;
using ParkCarbon.Domain.Quantities;
using ParkCarbon.Rules.Methods;

namespace ParkCarbon.Cli.Arguments;

/// <summary>What a command line chooses in the place of the dossier.</summary>
internal sealed record Choices(string? Method, IReadOnlyList<ReadingChoice> Readings, Amount? Tolerance)
{
    /// <summary>Whether what terms share moves them together, in the uncertainty of the statement.</summary>
    public UncertaintyCorrelation Correlation { get; init; }

    /// <summary>Finds the method, and joins these choices with the dossier's.</summary>
    /// <exception cref="CommandFailure">A choice names what the method, or the library, does not have.</exception>
    public (AccountingMethod Method, NeutralityChoice Choice) For(NeutralityChoice? dossiers, MethodLibrary library)
    {
        var method = Method is null ? library.Of(dossiers) : library.Find(Method) ?? throw NoMethod(Method, library);
        foreach (var reading in Readings)
        {
            Check(reading, method);
        }

        var chosen = Readings.Select(reading => reading.Reading).ToHashSet(StringComparer.Ordinal);
        var choice = dossiers ?? new NeutralityChoice { Method = method.Id };
        // What the dossier chose for another method may have no meaning for this one.
        var kept = choice.Readings.Where(reading =>
            !chosen.Contains(reading.Reading)
            && (choice.Method == method.Id || method.Readings.Any(known => known.Id == reading.Reading))
        );
        return (
            method,
            choice with
            {
                Method = method.Id,
                Readings = [.. kept, .. Readings],
                NearZeroTolerance = Tolerance ?? choice.NearZeroTolerance,
            }
        );
    }

    private static void Check(ReadingChoice chosen, AccountingMethod method)
    {
        var reading =
            method.Readings.FirstOrDefault(known => known.Id == chosen.Reading)
            ?? throw OptionValues.Refused(
                "--reading",
                chosen.Reading,
                $"以下之一：{List(method.Readings.Select(known => known.Id))}",
                $"one of: {List(method.Readings.Select(known => known.Id))}"
            );
        if (reading.Choices.All(known => known.Id != chosen.Choice))
        {
            throw OptionValues.Refused(
                "--reading " + reading.Id,
                chosen.Choice,
                $"以下之一：{List(reading.Choices.Select(known => known.Id))}",
                $"one of: {List(reading.Choices.Select(known => known.Id))}"
            );
        }
    }

    private static CommandFailure NoMethod(string method, MethodLibrary library)
    {
        var known = List(library.Methods.Select(item => item.Id));
        return OptionValues.Refused("--method", method, $"以下之一：{known}", $"one of: {known}");
    }

    private static string List(IEnumerable<string> items) => string.Join(", ", items);
}
