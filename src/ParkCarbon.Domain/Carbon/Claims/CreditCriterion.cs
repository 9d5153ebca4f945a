namespace ParkCarbon.Domain.Carbon.Claims;

/// <summary>What a carbon credit has to be so that a claim may rest on it (ISO 14068-1:2023 clause 11).</summary>
public enum CreditCriterion
{
    /// <summary>The reductions would not have been made without the project.</summary>
    Additional,

    /// <summary>They are measured against a credible baseline.</summary>
    Measurable,

    /// <summary>They last, or are safeguarded against reversal.</summary>
    Permanent,

    /// <summary>Nobody else counts them.</summary>
    NotDoubleCounted,

    /// <summary>What moved elsewhere is taken off.</summary>
    LeakageAccounted,

    /// <summary>An independent third party verified them.</summary>
    ThirdPartyVerified,

    /// <summary>They were made before the credits were issued.</summary>
    ExPost,
}
