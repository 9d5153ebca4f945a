using ParkCarbon.Domain.Quantities;

namespace ParkCarbon.Domain.Carbon.Accounts;

/// <summary>Says of each claim about the period whether it counts, and how much of it; what does not becomes an issue.</summary>
/// <remarks>
/// A serial backs one claim. Where several claim it, over entities, instruments or periods, none counts: which of them is
/// right is for people to find out, and the answer does not depend on the order of the records.
/// </remarks>
internal sealed class ClaimReview
{
    private readonly AccountingBasis _basis;
    private readonly List<InstrumentClaim> _counting = [];
    private readonly List<AccountingIssue> _issues = [];

    public ClaimReview(AccountingBasis basis, IReadOnlyList<InstrumentClaim> claims)
    {
        _basis = basis;
        var contested = new ContestedSerials(claims);
        _issues.AddRange(contested.Issues);
        foreach (var claim in claims.Where(claim => claim.Period.Intersection(basis.Period) is not null))
        {
            if (ReasonAgainst(claim) is { } issue)
            {
                _issues.Add(issue);
                continue;
            }

            var left = claim.Quantity - contested.Of(claim);
            if (left > Quantity.Zero(left.Dimension))
            {
                _counting.Add(claim with { Quantity = left, Counted = contested.Uncontested(claim) });
            }
        }
    }

    /// <summary>The claims that count, each with the quantity that is left of it.</summary>
    public IReadOnlyList<InstrumentClaim> Counting => _counting;

    public IReadOnlyList<AccountingIssue> Issues => _issues;

    private AccountingIssue? ReasonAgainst(InstrumentClaim claim) =>
        !_basis.Period.Contains(claim.Period) ? ClaimIssues.StraddlesPeriod(claim, _basis.Period)
        : !_basis.IsInPark(claim.Entity) ? ClaimIssues.OfOutsider(claim)
        : claim.OtherHolder is { } holder ? ClaimIssues.NotHeld(claim.Entity, claim.Serials!, holder)
        : null;
}
