using ParkCarbon.Domain;
using ParkCarbon.Domain.Carbon.Accounts;
using ParkCarbon.Rules.Factors;
using ParkCarbon.Rules.Facts;
using ParkCarbon.Rules.Packs;

namespace ParkCarbon.Rules.Tests.Cases;

/// <summary>What the rules see of a case.</summary>
internal sealed record CaseFacts(LoadedCase Case, ParkDossier Known, ParkFacts Park)
{
    public static CaseFacts Of(LoadedCase item)
    {
        var known = DossierAsOf.Of(item.Dossier, item.AsOf);
        var library = ShippedLibrary.Load();
        var index = new FactIndex(
            known,
            library,
            CarbonAccount.Of(known, library),
            item.AsOf,
            RulePack.Shipped.Requirements
        );
        return new CaseFacts(item, known, new ParkFacts(index));
    }
}
