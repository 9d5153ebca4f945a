namespace ParkCarbon.Domain.Carbon.Uncertainties;

/// <summary>Which figure of an entry of the account is meant.</summary>
public enum EntryFigure
{
    /// <summary>Its CO₂e: activity times factor.</summary>
    Value,

    /// <summary>Its CO₂e by the contract that covers it: energy times the contract's factor.</summary>
    ContractValue,

    /// <summary>Its CO₂e at the residual factor: energy times that factor.</summary>
    ResidualValue,

    /// <summary>Its energy: activity alone.</summary>
    Energy,
}
