using System.Globalization;
using System.Text.RegularExpressions;
using ParkCarbon.Domain;
using ParkCarbon.Exchange;
using ParkCarbon.Rules.Factors;
using ParkCarbon.Rules.Methods;

namespace ParkCarbon.Cli.Commands;

/// <summary>What commands that make an account share.</summary>
internal static partial class Accounting
{
    [GeneratedRegex(@"^\$\.methodChoices\[(?<index>[0-9]+)\](?<rest>.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex FurtherChoice { get; }

    /// <summary>The SHA-256 of the sets that ship, by their ids.</summary>
    public static IReadOnlyDictionary<string, string> Digests() =>
        ShippedLibrary
            .Documents.Where(document => document.SetId is not null)
            .ToDictionary(document => document.SetId!, document => document.Sha256, StringComparer.Ordinal);

    // Choices for further methods stand in a list, which several documents may share.
    private static (string? Place, string Path) PlaceOf(DossierReadResult read, string path)
    {
        var match = FurtherChoice.Match(path);
        return
            match.Success
            && int.TryParse(match.Groups["index"].ValueSpan, CultureInfo.InvariantCulture, out var index)
            && read.PlaceOf(nameof(ParkDossier.MethodChoices), index, match.Groups["rest"].Value) is { } found
            ? found
            : (read.PlaceOf(nameof(ParkDossier.Neutrality), path), path);
    }

    /// <summary>Turns what only shows while an account is made into problems of the input.</summary>
    /// <exception cref="CommandFailure">The dossier chooses what there is not, or a figure is beyond all bounds.</exception>
    public static T Guard<T>(DossierReadResult read, Func<T> work)
    {
        try
        {
            return work();
        }
        catch (MethodChoiceException exception)
        {
            var (place, path) = PlaceOf(read, exception.Path);
            throw new CommandFailure(
                $"{place} {path}：{exception.Problem.Zh}",
                $"{place} {path}: {exception.Problem.En}"
            );
        }
        catch (OverflowException)
        {
            throw new CommandFailure(
                "有数值超出可精确表示的范围（约 ±1.7 × 10²⁰ t CO₂e）。请检查数量和单位。",
                "A figure is beyond what can be held exactly (about ±1.7 × 10²⁰ t CO₂e). Check amounts and units."
            );
        }
    }
}
