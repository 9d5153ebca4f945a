namespace ParkCarbon.Domain.Integrity;

/// <summary>The stable identifiers of what can be wrong with a dossier as a whole.</summary>
public static class IntegrityCodes
{
    /// <summary>Two things of one kind have the same id.</summary>
    public const string DuplicateId = "duplicate-id";

    /// <summary>The park has no entity, its authority included.</summary>
    public const string NoEntities = "no-entities";

    /// <summary>Two entities have the same unified social credit code.</summary>
    public const string DuplicateCreditCode = "duplicate-credit-code";

    /// <summary>A set of warming potentials lists a gas twice.</summary>
    public const string DuplicateGas = "duplicate-gas";

    /// <summary>One question of the method has two answers.</summary>
    public const string DuplicateReading = "duplicate-reading";

    /// <summary>A parameter is given two values.</summary>
    public const string DuplicateParameter = "duplicate-parameter";

    /// <summary>The choices for one accounting method stand in two places.</summary>
    public const string DuplicateMethod = "duplicate-method";

    /// <summary>An id names nothing in the dossier.</summary>
    public const string UnknownReference = "unknown-reference";

    /// <summary>The set of warming potentials is neither shipped nor in the dossier.</summary>
    public const string UnknownGwpSet = "unknown-gwp-set";

    /// <summary>An accounting specification is neither shipped nor in the dossier.</summary>
    public const string UnknownSpecification = "unknown-specification";

    /// <summary>A factor reference finds nothing.</summary>
    public const string FactorNotFound = "factor-not-found";

    /// <summary>A factor reference finds more than one factor.</summary>
    public const string FactorAmbiguous = "factor-ambiguous";

    /// <summary>A factor is not valid in the period of the dossier.</summary>
    public const string FactorOutOfDate = "factor-out-of-date";

    /// <summary>A factor says of no gas how much there is.</summary>
    public const string FactorWithoutGas = "factor-without-gas";

    /// <summary>A quantity and the factor of its source measure different things.</summary>
    public const string FactorDoesNotFit = "factor-does-not-fit";

    /// <summary>A source without a factor has records in different dimensions.</summary>
    public const string MixedDimensions = "mixed-dimensions";

    /// <summary>An amount or rate is in a unit that its member cannot have.</summary>
    public const string WrongDimension = "wrong-dimension";

    /// <summary>A value is finer or larger than quantities can be kept exactly.</summary>
    public const string NotExact = "not-exact";

    /// <summary>A value is below zero where none can be.</summary>
    public const string NegativeValue = "negative-value";

    /// <summary>An uncertainty has neither a half-width nor a distribution, or has both.</summary>
    public const string UncertaintyForm = "uncertainty-form";

    /// <summary>A distribution lacks a parameter of its shape, or has one that its shape does not know.</summary>
    public const string DistributionParameters = "distribution-parameters";

    /// <summary>The uncertainty of one factor is given twice.</summary>
    public const string DuplicateUncertainty = "duplicate-uncertainty";

    /// <summary>Activity is below zero though its source is not net.</summary>
    public const string NegativeActivity = "negative-activity";

    /// <summary>A record names a flow to which the source's entity is no party.</summary>
    public const string NotAPartyOfFlow = "not-a-party-of-flow";

    /// <summary>The role of a source does not go with the side of the flow on which its entity stands.</summary>
    public const string WrongRoleForFlow = "wrong-role-for-flow";

    /// <summary>A direct source receives something through a flow.</summary>
    public const string DirectSourceWithFlow = "direct-source-with-flow";

    /// <summary>A flow leads from an entity to itself.</summary>
    public const string FlowToItself = "flow-to-itself";

    /// <summary>A source exports, but does not say what.</summary>
    public const string ExportWithoutCarrier = "export-without-carrier";

    /// <summary>A source measures its gas and has a factor too.</summary>
    public const string MeasuredGasWithFactor = "measured-gas-with-factor";

    /// <summary>Something verified is no sink.</summary>
    public const string NotASink = "not-a-sink";

    /// <summary>Something that is named belongs to another entity.</summary>
    public const string BelongsToAnotherEntity = "belongs-to-another-entity";

    /// <summary>One thing is dated before another that must come first.</summary>
    public const string DatesOutOfOrder = "dates-out-of-order";

    /// <summary>A transfer names two new holders.</summary>
    public const string TransferToTwo = "transfer-to-two";

    /// <summary>A document, attestation or exclusion names something that is not written like a requirement id.</summary>
    public const string NotARequirementId = "not-a-requirement-id";

    /// <summary>A SHA-256 is not 64 hexadecimal digits.</summary>
    public const string InvalidSha256 = "invalid-sha256";

    /// <summary>Two parts of one dossier state different facts.</summary>
    public const string PartsDiffer = "parts-differ";
}
