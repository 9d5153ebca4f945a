namespace ParkCarbon.Domain.Carbon.Uncertainties;

/// <summary>Whether numbers that several terms share are off together.</summary>
public enum UncertaintyCorrelation
{
    /// <summary>What terms share moves them together: a factor used by many, the meter of a source, a named group.</summary>
    Shared,

    /// <summary>Every term is independent of every other, as in the plain equations 3.1 and 3.2 of the IPCC.</summary>
    None,
}
