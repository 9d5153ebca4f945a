using NodaTime;
using ParkCarbon.Domain.Carbon;
using ParkCarbon.Domain.Carbon.Accounts;
using ParkCarbon.Domain.Carbon.Claims;

namespace ParkCarbon.Rules.Methods;

/// <summary>What stands behind a claim or an inventory, as the tests and remarks of a method see it.</summary>
/// <remarks>A question about a section that the dossier does not record has no answer: the test is undetermined.</remarks>
public sealed class ClaimFacts
{
    private readonly CarbonAccount _account;

    internal ClaimFacts(CarbonAccount account) => _account = account;

    /// <summary>Whether a claim is recorded.</summary>
    public bool IsRecorded => _account.Inventory.Dossier.Claim is not null;

    /// <summary>Whether the claim is about an organization or a portfolio of them, not an area.</summary>
    public bool IsOfOrganization => Claim.Subject == ClaimSubject.Organization;

    /// <summary>Whether it says how the boundary of control was drawn.</summary>
    public bool HasBoundary => Claim.Boundary is not null;

    /// <summary>Whether the commitment of top management is documented.</summary>
    public bool HasCommitment => Claim.Commitment is not null;

    /// <summary>Whether there is a management plan.</summary>
    public bool HasPlan => Claim.Plan is not null;

    /// <summary>Whether there is a public report.</summary>
    public bool HasReport => Claim.Report is not null;

    /// <summary>Whether footprint and claim were verified.</summary>
    public bool HasVerification => Claim.Verification is not null;

    /// <summary>Whether every category of indirect emissions but imported energy has a decision on its significance, with the criteria.</summary>
    public bool HasSignificance =>
        Enum.GetValues<GhgCategory>()
            .Where(category => category is not (GhgCategory.Direct or GhgCategory.ImportedEnergy))
            .All(category => Significance.Any(item => item.Category == category && item.Criteria is not null));

    /// <summary>Whether every category that was found not significant says why.</summary>
    public bool HasReasonsForExclusions => Significance.All(item => item.Significant || item.Reason is not null);

    /// <summary>Whether every category that was found significant has emissions in the account.</summary>
    public bool CoversSignificantCategories =>
        Significance.All(item =>
            !item.Significant || _account.Entries.Any(entry => entry.IsInventory && entry.Category == item.Category)
        );

    /// <summary>Whether the period is one or more whole years, on whatever day they begin.</summary>
    public bool CoversWholeYears
    {
        get
        {
            var (start, end) = (_account.Period.Start, _account.Period.End.PlusDays(1));
            var years = Period.Between(start, end, PeriodUnits.Years).Years;
            return years > 0 && start.PlusYears(years) == end;
        }
    }

    private NeutralityClaim Claim => _account.Inventory.Dossier.Claim ?? throw new FactNotRecordedException("claim");

    private IReadOnlyList<CategorySignificance> Significance =>
        _account.Inventory.Dossier.CategorySignificance
        ?? throw new FactNotRecordedException("significance of categories");
}
