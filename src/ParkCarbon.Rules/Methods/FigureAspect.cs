namespace ParkCarbon.Rules.Methods;

/// <summary>What of an entry is added up.</summary>
public enum FigureAspect
{
    /// <summary>Its CO₂e, as the account has it.</summary>
    Value,

    /// <summary>Its CO₂e by the contract that covers it.</summary>
    ContractValue,

    /// <summary>Its CO₂e at the residual factor; an entry whose source names none leaves the sum unset.</summary>
    ResidualValue,

    /// <summary>Its CO₂e at the residual factor, or as the account has it where the source names none.</summary>
    ResidualOrOwnValue,

    /// <summary>Its energy.</summary>
    Energy,
}
