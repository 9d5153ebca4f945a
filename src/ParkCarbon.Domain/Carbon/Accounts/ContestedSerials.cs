using ParkCarbon.Domain.Carbon.Ledgers;

namespace ParkCarbon.Domain.Carbon.Accounts;

/// <summary>Finds the serials that more than one claim names, over entities, instruments and periods, and those that were sold.</summary>
/// <remarks>A serial is its number: GEC-1, GEC-01 and gec 1 are one (I-091).</remarks>
internal static class ContestedSerials
{
    public static void Find(
        ParkDossier dossier,
        InstrumentLives lives,
        IReadOnlyList<InstrumentClaim> claims,
        ContestedClaims contested
    )
    {
        var uses = claims
            .Where(claim => claim.Serials is not null)
            .Select(claim => new SerialUse(claim.Registry, claim.Serials!, claim, null))
            .Concat(Sold(dossier, lives));
        foreach (var registry in uses.GroupBy(use => SerialRange.Plain(use.Registry), StringComparer.Ordinal))
        {
            var ordered = registry
                .OrderBy(use => use.Serials.Registered, StringComparer.Ordinal)
                .ThenBy(use => use.Serials.First)
                .ThenBy(use => use.Serials)
                .ToList();
            for (var i = 0; i < ordered.Count; i++)
            {
                for (var j = i + 1; j < ordered.Count && MayMeet(ordered[i].Serials, ordered[j].Serials); j++)
                {
                    Compare(ordered[i], ordered[j], contested);
                }
            }
        }
    }

    /// <summary>What is recorded as sold and not as retired: who had it before cannot claim it any more.</summary>
    private static IEnumerable<SerialUse> Sold(ParkDossier dossier, InstrumentLives lives) =>
        (dossier.GreenCertificates ?? [])
            .Where(certificate => certificate.Retirement is null)
            .Select(lives.Of)
            .Concat((dossier.Credits ?? []).Where(credit => credit.Retirement is null).Select(InstrumentLives.Of))
            .Select(life => new SerialUse(
                life.Registry,
                life.Serials,
                null,
                life.LastOf(InstrumentEventKind.Transferred)
            ))
            .Where(use => use.Holding is not null);

    private static void Compare(SerialUse left, SerialUse right, ContestedClaims contested)
    {
        if (left.Claim is { } first && right.Claim is { } second)
        {
            var shared = left.Serials.Intersect(right.Serials)!;
            var same = right.Serials.Intersect(left.Serials)!;
            contested.Contest(first, shared);
            contested.Contest(second, same);
            contested.Add(DoubleClaimIssues.MadeTwice(shared, same, [first.Entity, second.Entity]));
        }
        else if ((left.Claim ?? right.Claim) is { } claim && (left.Holding ?? right.Holding) is { } holding)
        {
            if (holding.Entity != claim.Entity)
            {
                var sold = left.Claim is null ? left : right;
                var serials = claim.Serials!.Intersect(sold.Serials)!;
                contested.Contest(claim, serials);
                contested.Add(DoubleClaimIssues.Sold(claim, serials, holding));
            }
        }
    }

    private static bool MayMeet(SerialRange earlier, SerialRange later) =>
        earlier.Registered == later.Registered && later.First <= earlier.Last;

    /// <summary>A claim on serials, or that they are with another holder.</summary>
    private sealed record SerialUse(
        string Registry,
        SerialRange Serials,
        InstrumentClaim? Claim,
        InstrumentEvent? Holding
    );
}
