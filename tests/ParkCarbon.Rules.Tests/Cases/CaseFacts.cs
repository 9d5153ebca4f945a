using System.Runtime.CompilerServices;
using ParkCarbon.Domain;
using ParkCarbon.Domain.Carbon.Accounts;
using ParkCarbon.Rules.Assessment;
using ParkCarbon.Rules.Factors;
using ParkCarbon.Rules.Facts;
using ParkCarbon.Rules.Packs;

namespace ParkCarbon.Rules.Tests.Cases;

/// <summary>What the rules see of a case, made once and shared by all tests.</summary>
internal sealed class CaseFacts
{
    private static readonly ConditionalWeakTable<LoadedCase, CaseFacts> Made = [];

    private readonly CarbonAccount _account;

    private CaseFacts(LoadedCase item)
    {
        Case = item;
        Known = DossierAsOf.Of(item.Dossier, item.AsOf);
        _account = CarbonAccount.Of(Known, ShippedLibrary.Load());
        Park = ParkOf(Known, 0);
    }

    public LoadedCase Case { get; }

    /// <summary>The dossier without what is dated after the as-of date.</summary>
    public ParkDossier Known { get; }

    public ParkFacts Park { get; }

    public static CaseFacts Of(LoadedCase item) => Made.GetValue(item, key => new CaseFacts(key));

    public IReadOnlyList<Finding> Judge(RequirementRule rule) => [.. ConformityAssessment.Judge(rule, Known, Park)];

    /// <summary>The same records, seen some days later (or earlier): whatever is overdue, due or in force by then.</summary>
    public ParkFacts ParkAfter(int days) => ParkOf(Known, days);

    /// <summary>The same day's records with another dossier in their place.</summary>
    public ParkFacts ParkOf(ParkDossier known) => ParkOf(known, 0);

    private ParkFacts ParkOf(ParkDossier known, int days)
    {
        var library = ShippedLibrary.Load();
        var account = ReferenceEquals(known, Known) ? _account : CarbonAccount.Of(known, library);
        return new ParkFacts(
            new FactIndex(known, library, account, Case.AsOf.PlusDays(days), RulePack.Shipped.Requirements)
        );
    }
}
