using ParkCarbon.Domain.Carbon;
using ParkCarbon.Domain.Carbon.Accounts;
using ParkCarbon.Domain.Carbon.Claims;

namespace ParkCarbon.Rules.Methods;

/// <summary>What stands behind a claim of neutrality, as the tests and remarks of a method see it.</summary>
public sealed class ClaimFacts
{
    private readonly CarbonAccount _account;
    private readonly NeutralityClaim? _claim;

    internal ClaimFacts(CarbonAccount account)
    {
        _account = account;
        _claim = account.Inventory.Dossier.Claim;
    }

    /// <summary>Whether a claim is recorded.</summary>
    public bool IsRecorded => _claim is not null;

    /// <summary>Whether the claim is about an organization or a portfolio of them, not an area.</summary>
    public bool IsOfOrganization => _claim?.Subject == ClaimSubject.Organization;

    /// <summary>Whether it says how the boundary of control was drawn.</summary>
    public bool HasBoundary => _claim?.Boundary is not null;

    /// <summary>Whether the commitment of top management is documented.</summary>
    public bool HasCommitment => _claim?.Commitment is not null;

    /// <summary>Whether there is a management plan.</summary>
    public bool HasPlan => _claim?.Plan is not null;

    /// <summary>Whether there is a public report.</summary>
    public bool HasReport => _claim?.Report is not null;

    /// <summary>Whether footprint and claim were verified.</summary>
    public bool HasVerification => _claim?.Verification is not null;

    /// <summary>Whether every category of indirect emissions has a documented decision on its significance.</summary>
    public bool HasSignificance =>
        Enum.GetValues<GhgCategory>()
            .Where(category => category is not (GhgCategory.Direct or GhgCategory.ImportedEnergy))
            .All(category =>
                (_account.Inventory.Dossier.CategorySignificance ?? []).Any(item =>
                    item.Category == category && item.Criteria is not null
                )
            );
}
