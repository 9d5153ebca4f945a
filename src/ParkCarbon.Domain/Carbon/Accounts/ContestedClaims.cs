using ParkCarbon.Domain.Quantities;

namespace ParkCarbon.Domain.Carbon.Accounts;

/// <summary>How much of each claim others claim too, and why.</summary>
/// <remarks>
/// One serial, and one MWh, backs one claim. Where several claim it, over entities, instruments or periods, none counts:
/// which of them is right is for people to find out, and the answer does not depend on the order of the records.
/// </remarks>
internal sealed class ContestedClaims
{
    private readonly Dictionary<InstrumentClaim, List<SerialRange>> _serials = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<InstrumentClaim, Quantity> _quantities = new(ReferenceEqualityComparer.Instance);
    private readonly List<AccountingIssue> _issues = [];

    public IReadOnlyList<AccountingIssue> Issues => _issues;

    public void Add(AccountingIssue issue) => _issues.Add(issue);

    /// <summary>Notes that others claim some of a claim's serials.</summary>
    public void Contest(InstrumentClaim claim, SerialRange serials)
    {
        if (!_serials.TryGetValue(claim, out var ranges))
        {
            _serials[claim] = ranges = [];
        }

        ranges.Add(serials);
    }

    /// <summary>Notes that some of a claim's quantity is not its own, whichever serials that be.</summary>
    public void Contest(InstrumentClaim claim, Quantity quantity) =>
        _quantities[claim] = _quantities.TryGetValue(claim, out var before) ? before + quantity : quantity;

    /// <summary>The part of a claim's quantity that others claim too, at most all of it.</summary>
    public Quantity Of(InstrumentClaim claim)
    {
        var lost = claim.PerSerial is { } one
            ? one * CountOf(_serials.GetValueOrDefault(claim, []))
            : Quantity.Zero(claim.Quantity.Dimension);
        lost = _quantities.TryGetValue(claim, out var quantity) ? lost + quantity : lost;
        return lost < claim.Quantity ? lost : claim.Quantity;
    }

    /// <summary>The serials of a claim that nobody else names.</summary>
    public IReadOnlyList<SerialRange> Uncontested(InstrumentClaim claim) =>
        claim.Serials?.Except(_serials.GetValueOrDefault(claim, [])) ?? [];

    private static long CountOf(List<SerialRange> ranges)
    {
        var count = 0L;
        var counted = long.MinValue;
        foreach (var range in ranges.Order())
        {
            var first = Math.Max(range.First, counted == long.MinValue ? range.First : counted + 1);
            count += Math.Max(0, range.Last - first + 1);
            counted = Math.Max(counted, range.Last);
        }

        return count;
    }
}
