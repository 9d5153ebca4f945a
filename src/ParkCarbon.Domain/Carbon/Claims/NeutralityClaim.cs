using ParkCarbon.Domain.Support;

namespace ParkCarbon.Domain.Carbon.Claims;

/// <summary>What stands behind a claim of neutrality (ISO 14068-1:2023): subject, plan, report, verification.</summary>
public sealed record NeutralityClaim
{
    /// <summary>What the claim is about.</summary>
    public required ClaimSubject Subject { get; init; }

    /// <summary>How the boundary of control was drawn.</summary>
    public BilingualText? Boundary { get; init; }

    /// <summary>The commitment of top management.</summary>
    public Id<DocumentedInformation>? Commitment { get; init; }

    /// <summary>The carbon-neutrality management plan.</summary>
    public Id<DocumentedInformation>? Plan { get; init; }

    /// <summary>The public report.</summary>
    public Id<DocumentedInformation>? Report { get; init; }

    /// <summary>The verification of the footprint and the claim.</summary>
    public Id<DocumentedInformation>? Verification { get; init; }
}
