using ParkCarbon.Domain.Carbon.Ledgers;
using ParkCarbon.Domain.Quantities;

namespace ParkCarbon.Domain.Carbon.Accounts;

/// <summary>Says of each claim about the period whether it counts, and how much of it; what does not becomes an issue.</summary>
internal sealed class ClaimReview
{
    private readonly AccountingBasis _basis;
    private readonly List<InstrumentClaim> _counting = [];
    private readonly List<AccountingIssue> _issues = [];

    public ClaimReview(AccountingBasis basis, InstrumentLives lives, OnSiteAttributes onSite)
    {
        _basis = basis;
        var claims = InstrumentClaims.Of(basis.Dossier, lives);
        var contested = new ContestedClaims();
        ContestedSerials.Find(basis.Dossier, lives, claims, contested);
        ContestedGeneration.Find(basis.Dossier, lives, claims, contested);
        SoldOnCertificates.Find(basis.Dossier, lives, claims, contested);
        onSite.Contest(claims, contested);
        _issues.AddRange(contested.Issues);
        foreach (var claim in claims.Where(claim => claim.Period.Intersection(basis.Period) is not null))
        {
            if (ReasonAgainst(claim, lives) is { } issue)
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

    private AccountingIssue? ReasonAgainst(InstrumentClaim claim, InstrumentLives lives) =>
        !_basis.Period.Contains(claim.Period) ? ClaimIssues.StraddlesPeriod(claim, _basis.Period)
        : !_basis.IsInPark(claim.Entity) ? ClaimIssues.OfOutsider(claim)
        : claim.Life?.Retirement?.Refusal is { } refusal ? LifeIssues.Refused(claim, refusal, lives)
        : claim.Certificate is { } certificate ? ReasonAgainst(claim, certificate)
        : null;

    private AccountingIssue? ReasonAgainst(InstrumentClaim claim, GreenCertificate certificate) =>
        claim.Period.End < certificate.Generated.ToDateInterval().Start ? LifeIssues.UsedBeforeGeneration(claim)
        : _basis.Instruments?.SameYear?.Allows(certificate.Generated, claim.Period) == false
            ? LifeIssues.OfAnotherYear(claim, _basis.Instruments.SameYear)
        : null;
}
