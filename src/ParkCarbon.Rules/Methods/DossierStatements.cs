using NodaTime;
using ParkCarbon.Domain;
using ParkCarbon.Domain.Carbon.Accounts;

namespace ParkCarbon.Rules.Methods;

/// <summary>The statements of one dossier: one account, and for each method what the dossier chose for it.</summary>
public sealed class DossierStatements
{
    private readonly ParkDossier _dossier;
    private readonly Lazy<CarbonAccount?> _base;

    /// <summary>Prepares the statements of an account.</summary>
    /// <param name="account">The account.</param>
    /// <param name="library">What it was made with.</param>
    public DossierStatements(CarbonAccount account, AccountingLibrary library)
    {
        ArgumentNullException.ThrowIfNull(account);
        ArgumentNullException.ThrowIfNull(library);
        Account = account;
        _dossier = account.Inventory.Dossier;
        _base = new(() => BaseYearOf(_dossier, library));
    }

    /// <summary>The account that the statements are about.</summary>
    public CarbonAccount Account { get; }

    /// <summary>Returns what the dossier chose for a method; null where it chose nothing.</summary>
    /// <param name="method">The id of the method.</param>
    /// <remarks>What was chosen for one method has no meaning for another (I-093).</remarks>
    public NeutralityChoice? ChoiceFor(string method) => Find(method)?.Choice;

    /// <summary>Makes the statement by a method; where the dossier names a base year and has data of it, against that year.</summary>
    /// <param name="method">The method.</param>
    /// <param name="choice">What to take in the place of <see cref="ChoiceFor"/>; unset for that.</param>
    /// <exception cref="MethodChoiceException">A choice names a reading, a parameter or an answer that the method does not have.</exception>
    /// <exception cref="RulePackException">A rule of the method broke on this account.</exception>
    public NeutralityStatement State(AccountingMethod method, NeutralityChoice? choice = null)
    {
        ArgumentNullException.ThrowIfNull(method);
        var chosen = choice ?? ChoiceFor(method.Id);
        try
        {
            var baseline = _base.Value is { } year ? method.State(year, chosen) : null;
            return method.State(Account, chosen, baseline);
        }
        catch (MethodChoiceException exception) when (Find(method.Id) is { } found)
        {
            throw exception.At(found.Path);
        }
    }

    private (NeutralityChoice Choice, string Path)? Find(string method)
    {
        foreach (var found in MethodChoices.In(_dossier))
        {
            if (found.Choice.Method == method)
            {
                return found;
            }
        }

        return null;
    }

    private static CarbonAccount? BaseYearOf(ParkDossier dossier, AccountingLibrary library) =>
        dossier.BaseYear is { } year
        && (dossier.Activities ?? []).Any(record => record.Period.Intersection(year.Period) is not null)
            ? CarbonAccount.Of(dossier, library, year.Period)
            : null;
}
