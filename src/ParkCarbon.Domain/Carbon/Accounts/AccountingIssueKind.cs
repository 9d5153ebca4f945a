namespace ParkCarbon.Domain.Carbon.Accounts;

/// <summary>What stands in the way of a figure, or is wrong with it.</summary>
public enum AccountingIssueKind
{
    /// <summary>The dossier does not record the sources of the entities.</summary>
    SourcesMissing,

    /// <summary>An entity has no source, while others have: its total is the zero of a list that is complete, or something was forgotten.</summary>
    EntityWithoutSources,

    /// <summary>A source has activity but names no factor.</summary>
    FactorMissing,

    /// <summary>A reference names a factor that no set has.</summary>
    FactorNotFound,

    /// <summary>A reference fits more than one factor.</summary>
    FactorAmbiguous,

    /// <summary>A factor is not valid in the period for which it is used.</summary>
    FactorOutOfDate,

    /// <summary>The factor's publisher limits it to other uses than an inventory.</summary>
    FactorRestricted,

    /// <summary>Activity and factor measure different things, and the factor has no calorific value or density to join them.</summary>
    FactorDoesNotFit,

    /// <summary>A gas other than CO₂ occurs, but no set of warming potentials was chosen.</summary>
    GwpSetNotChosen,

    /// <summary>The dossier chooses a set of warming potentials that is not known.</summary>
    GwpSetNotFound,

    /// <summary>The chosen set of warming potentials does not know a gas.</summary>
    GwpMissing,

    /// <summary>A source has no activity data for some days of the period.</summary>
    DataMissing,

    /// <summary>Records of one source overlap without being the same period, so that something may be counted twice.</summary>
    DataOverlaps,

    /// <summary>Records of one source say the same twice, so that something may be counted twice.</summary>
    DataRepeated,

    /// <summary>A record reaches beyond the period, or beyond its entity's days in the park, and cannot be divided without a guess.</summary>
    RecordStraddlesPeriod,

    /// <summary>The activity of a source that is not net is below zero.</summary>
    ActivityNegative,

    /// <summary>In a material balance more leaves than enters.</summary>
    BalanceNegative,

    /// <summary>An entity exports energy but names no accounting specification that says whether exports are deducted.</summary>
    SpecificationMissing,

    /// <summary>An entity exports energy and names an accounting specification that is not known.</summary>
    SpecificationNotFound,

    /// <summary>An entity passes on more energy than it bought.</summary>
    ResaleExceedsPurchase,

    /// <summary>An internal flow has the same entity on both sides, or records of an entity that is neither.</summary>
    FlowMisplaced,

    /// <summary>An internal flow has records of one side only.</summary>
    FlowUnmatched,

    /// <summary>Seller and buyer of an internal flow record amounts that differ by more than the agreed loss.</summary>
    FlowDiffers,

    /// <summary>One serial is claimed more than once.</summary>
    ClaimedTwice,

    /// <summary>What is claimed had passed to another holder before it was retired.</summary>
    ClaimNotHeld,

    /// <summary>A claim is for days that lie partly outside the period and cannot be divided without a guess.</summary>
    ClaimStraddlesPeriod,

    /// <summary>A claim of green power names no electricity source that it could cover.</summary>
    ClaimWithoutSource,

    /// <summary>The claims on an electricity source are more than it bought from outside the park.</summary>
    ClaimExceedsPurchase,

    /// <summary>The emissions of a plant that makes heat and power could not be divided, or a source names a factor of such a plant.</summary>
    CogenerationNotDivided,

    /// <summary>What is claimed came about after the retirement, or after the use that it is claimed for.</summary>
    ClaimBeforeGeneration,

    /// <summary>What is claimed was retired before it was issued.</summary>
    ClaimBeforeIssue,

    /// <summary>A certificate was retired after its validity had ended.</summary>
    ClaimExpired,

    /// <summary>A certificate is claimed for consumption of another year than that of its generation, where the years must be the same.</summary>
    ClaimWrongYear,

    /// <summary>A certificate was retired while it was frozen, because a project credits its generation.</summary>
    ClaimFrozen,

    /// <summary>A certificate was retired after it was cancelled, because its generation was credited.</summary>
    ClaimCancelled,

    /// <summary>A certificate that may not be traded was passed on before it was retired.</summary>
    ClaimNotTradable,

    /// <summary>Who claims green power, a certificate or a credit had sold it.</summary>
    ClaimAfterAttributeSold,

    /// <summary>Certificates of electricity that the park generated and used itself are claimed for bought electricity too.</summary>
    ClaimOfOwnUse,

    /// <summary>A sink's removals were not verified for the whole period.</summary>
    RemovalNotVerified,
}
