using NodaTime;
using ParkCarbon.Domain;
using ParkCarbon.Rules.Methods;

namespace ParkCarbon.Rules.Trends;

/// <summary>A year of a trend: the dossier that it is accounted from, its days, and the method that states it.</summary>
/// <param name="Dossier">The dossier; several years may share one.</param>
/// <param name="Period">The days, first and last included.</param>
/// <param name="Method">The method.</param>
/// <param name="Choice">What was chosen where the method leaves a choice.</param>
public sealed record TrendSubject(
    ParkDossier Dossier,
    DateInterval Period,
    AccountingMethod Method,
    NeutralityChoice? Choice
)
{
    /// <summary>Takes a year of a dossier, with the method and what the dossier chose for it.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="period">The days of the year.</param>
    /// <param name="library">The methods.</param>
    /// <param name="method">The id of a method of the library; unset for the one that the dossier chose.</param>
    /// <exception cref="MethodChoiceException">The dossier chooses what there is not.</exception>
    /// <exception cref="ArgumentException">The library does not have the method.</exception>
    public static TrendSubject Of(
        ParkDossier dossier,
        DateInterval period,
        MethodLibrary library,
        string? method = null
    )
    {
        ArgumentNullException.ThrowIfNull(dossier);
        ArgumentNullException.ThrowIfNull(library);
        library.CheckChoices(dossier);
        var taken = method is null
            ? library.Of(dossier.Neutrality)
            : library.Find(method) ?? throw new ArgumentException($"There is no method '{method}'.", nameof(method));
        var found = MethodChoices.In(dossier).Where(item => item.Choice.Method == taken.Id).Take(1).ToList();
        var choice = found.Count == 0 ? null : found[0].Choice;
        try
        {
            taken.Check(choice);
        }
        catch (MethodChoiceException exception) when (found.Count > 0)
        {
            throw exception.At(found[0].Path);
        }

        return new TrendSubject(dossier, period, taken, choice);
    }
}
