namespace ParkCarbon.Domain.Carbon.Claims;

/// <summary>What a claim of neutrality is about.</summary>
public enum ClaimSubject
{
    /// <summary>An organization, or a portfolio of them, within a boundary of control.</summary>
    Organization,

    /// <summary>An area: all that lies in it, whoever runs it.</summary>
    Territory,
}
