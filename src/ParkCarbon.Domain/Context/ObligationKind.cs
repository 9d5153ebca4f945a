using ParkCarbon.Domain.Standard;

namespace ParkCarbon.Domain.Context;

/// <summary>Where an obligation comes from.</summary>
[Clause("4.2/2.1")]
public enum ObligationKind
{
    /// <summary>Law, regulation or the order of an authority (法律法规).</summary>
    Legal,

    /// <summary>A standard, contract or promise that the park or an entity took on (其他要求).</summary>
    Other,
}
