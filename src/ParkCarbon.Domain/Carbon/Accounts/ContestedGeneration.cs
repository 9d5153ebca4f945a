using NodaTime;
using ParkCarbon.Domain.Carbon.Ledgers;

namespace ParkCarbon.Domain.Carbon.Accounts;

/// <summary>Finds the generation that several instruments stand for, although no serial says so: by plant and month.</summary>
/// <remarks>
/// Credits use up the generation that they credit. Certificates of it that were not traded are frozen or cancelled, which
/// their lives tell. Where they were traded or retired, or power was supplied from it, the same MWh was given out twice:
/// neither counts. How many tonnes a MWh gave is not recorded, so that the credits cannot be divided: they lose all.
/// </remarks>
internal static class ContestedGeneration
{
    public static void Find(
        ParkDossier dossier,
        InstrumentLives lives,
        IReadOnlyList<InstrumentClaim> claims,
        ContestedClaims contested
    )
    {
        var uses = UsesOf(dossier, lives, claims);
        var credits = uses.Where(use => use.Programme is not null).ToList();
        foreach (var credit in credits)
        {
            foreach (var other in uses.Where(other => IsAnotherUse(credit, other)))
            {
                Contest(credit, other, contested);
            }
        }
    }

    private static List<GenerationClaim> UsesOf(
        ParkDossier dossier,
        InstrumentLives lives,
        IReadOnlyList<InstrumentClaim> claims
    )
    {
        var held = (dossier.GreenCertificates ?? []).Where(certificate => certificate.Retirement is null);
        var heldCredits = (dossier.Credits ?? []).Where(credit => credit.Retirement is null);
        return
        [
            .. held.Select(certificate => Of(certificate, lives.Of(certificate), null))
                .Concat(heldCredits.Select(credit => Of(credit, null)))
                .Concat(claims.Select(Of))
                .OfType<GenerationClaim>()
                .OrderBy(use => use.Programme, StringComparer.Ordinal)
                .ThenBy(use => use.Name, StringComparer.Ordinal)
                .ThenBy(use => use.Plant, StringComparer.Ordinal)
                .ThenBy(use => use.Days.Start),
        ];
    }

    private static GenerationClaim? Of(InstrumentClaim claim) =>
        claim.Certificate is { } certificate ? Of(certificate, claim.Life!, claim)
        : claim.Credit is { } credit ? Of(credit, claim)
        : claim.Supply is { Plant: { } plant } ? new(plant, claim.Period, claim.Name, claim, null)
        : null;

    private static GenerationClaim? Of(GreenCertificate certificate, InstrumentLife life, InstrumentClaim? claim) =>
        certificate.Plant is { } plant && IsUsed(life)
            ? new(plant, certificate.Generated.ToDateInterval(), certificate.Serials.ToString(), claim, null)
            : null;

    private static GenerationClaim? Of(CarbonCredit credit, InstrumentClaim? claim) =>
        credit is { Crediting: { } crediting, IsIssued: true }
            ? new(crediting.Plant, crediting.Months, $"{credit.Programme} {credit.Serials}", claim, credit.Programme)
            : null;

    // What nobody traded or retired is no claim on anything yet.
    private static bool IsUsed(InstrumentLife life) => life.WasTransferred || life.Retirement is { Refusal: null };

    private static bool IsAnotherUse(GenerationClaim credit, GenerationClaim other) =>
        credit.Plant == other.Plant
        && credit.Days.Intersection(other.Days) is not null
        && (
            other.Programme is null
            // Each pair of programmes once; the serials of one programme are its own way to number what it issued.
            || string.Compare(credit.Programme, other.Programme, StringComparison.OrdinalIgnoreCase) < 0
        );

    private static void Contest(GenerationClaim credit, GenerationClaim other, ContestedClaims contested)
    {
        var claims = new[] { credit.Claim, other.Claim }.OfType<InstrumentClaim>().ToList();
        foreach (var claim in claims)
        {
            contested.Contest(claim, claim.Quantity);
        }

        if (claims.Count > 0)
        {
            contested.Add(DoubleClaimIssues.OfOneGeneration(credit.Plant, credit.Name, other.Name, claims));
        }
    }

    /// <summary>An instrument that stands for the generation of a plant, and the claim that is made with it.</summary>
    private sealed record GenerationClaim(
        string Plant,
        DateInterval Days,
        string Name,
        InstrumentClaim? Claim,
        string? Programme
    );
}
