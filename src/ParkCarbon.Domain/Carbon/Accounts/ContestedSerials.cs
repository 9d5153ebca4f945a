using ParkCarbon.Domain.Quantities;

namespace ParkCarbon.Domain.Carbon.Accounts;

/// <summary>Finds the serials that more than one claim names, over entities, instruments and periods.</summary>
internal sealed class ContestedSerials
{
    private readonly Dictionary<InstrumentClaim, List<SerialRange>> _contested = new(
        ReferenceEqualityComparer.Instance
    );
    private readonly List<AccountingIssue> _issues = [];

    public ContestedSerials(IEnumerable<InstrumentClaim> claims)
    {
        foreach (
            var registry in claims
                .Where(claim => claim.Serials is not null)
                .GroupBy(claim => SerialRange.Plain(claim.Registry), StringComparer.Ordinal)
        )
        {
            var ordered = registry
                .OrderBy(claim => claim.Serials!.Registered, StringComparer.Ordinal)
                .ThenBy(claim => claim.Serials!.First)
                .ThenBy(claim => claim.Serials)
                .ToList();
            for (var i = 0; i < ordered.Count; i++)
            {
                for (var j = i + 1; j < ordered.Count && MayMeet(ordered[i].Serials!, ordered[j].Serials!); j++)
                {
                    if (ordered[i].Serials!.Intersect(ordered[j].Serials!) is { } shared)
                    {
                        Contest(ordered[i], shared);
                        Contest(ordered[j], shared);
                        _issues.Add(ClaimIssues.MadeTwice(shared, [ordered[i].Entity, ordered[j].Entity]));
                    }
                }
            }
        }
    }

    public IReadOnlyList<AccountingIssue> Issues => _issues;

    /// <summary>The part of a claim's quantity whose serials others name too.</summary>
    public Quantity Of(InstrumentClaim claim)
    {
        var count = 0L;
        var counted = long.MinValue;
        foreach (var range in _contested.GetValueOrDefault(claim, []).Order())
        {
            var first = Math.Max(range.First, counted == long.MinValue ? range.First : counted + 1);
            count += Math.Max(0, range.Last - first + 1);
            counted = Math.Max(counted, range.Last);
        }

        var lost = claim.PerSerial is { } one ? one * count : Quantity.Zero(claim.Quantity.Dimension);
        return lost < claim.Quantity ? lost : claim.Quantity;
    }

    /// <summary>The serials of a claim that nobody else names.</summary>
    public IReadOnlyList<SerialRange> Uncontested(InstrumentClaim claim) =>
        claim.Serials?.Except(_contested.GetValueOrDefault(claim, [])) ?? [];

    private static bool MayMeet(SerialRange earlier, SerialRange later) =>
        earlier.Registered == later.Registered && later.First <= earlier.Last;

    private void Contest(InstrumentClaim claim, SerialRange serials)
    {
        if (!_contested.TryGetValue(claim, out var ranges))
        {
            _contested[claim] = ranges = [];
        }

        ranges.Add(serials);
    }
}
