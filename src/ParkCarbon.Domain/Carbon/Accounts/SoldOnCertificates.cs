using ParkCarbon.Domain.Carbon.Ledgers;
using ParkCarbon.Domain.Quantities;

namespace ParkCarbon.Domain.Carbon.Accounts;

/// <summary>Finds green power whose taker held the certificates of its generation and passed them on.</summary>
/// <remarks>A supply that names its certificates is found by their serials; this is for those that do not.</remarks>
internal static class SoldOnCertificates
{
    public static void Find(
        ParkDossier dossier,
        InstrumentLives lives,
        IReadOnlyList<InstrumentClaim> claims,
        ContestedClaims contested
    )
    {
        var certificates = (dossier.GreenCertificates ?? [])
            .Where(certificate => certificate.Plant is not null)
            .InOrder()
            .ToList();
        var left = certificates.Select(certificate => certificate.Electricity).ToArray();
        foreach (var claim in claims.Where(claim => claim.Supply is { Plant: not null, Certificates: null }))
        {
            var supplied = claim.Quantity.As<Energy>();
            foreach (var (index, certificate) in certificates.Index().Where(item => IsOf(item.Item, claim)))
            {
                var sold = left[index] < supplied ? left[index] : supplied;
                if (sold > Quantity<Energy>.Zero && BuyerFrom(claim.Entity, lives.Of(certificate)) is { } buyer)
                {
                    left[index] -= sold;
                    supplied -= sold;
                    contested.Contest(claim, sold);
                    contested.Add(DoubleClaimIssues.Sold(claim, certificate.Serials, buyer));
                }
            }
        }
    }

    private static bool IsOf(GreenCertificate certificate, InstrumentClaim claim) =>
        certificate.Plant == claim.Supply!.Plant
        && certificate.Generated.ToDateInterval().Intersection(claim.Period) is not null;

    private static InstrumentEvent? BuyerFrom(Id<ParkEntity> seller, InstrumentLife life) =>
        life.LastOf(InstrumentEventKind.Transferred) is { } last
        && last.Entity != seller
        && life.Events.Any(item =>
            item is { Kind: InstrumentEventKind.Transferred, Refusal: null } && item.Entity == seller
        )
            ? last
            : null;
}
