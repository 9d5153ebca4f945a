using ParkCarbon.Domain.Standard;

namespace ParkCarbon.Domain.Planning;

/// <summary>What is looked at for credit risk (6.1 note 1).</summary>
[Clause("6.1/n1")]
public enum CreditRiskTopic
{
    /// <summary>Fulfilment of obligations or reduction targets.</summary>
    TargetFulfilment,

    /// <summary>Carbon footprints of products against their benchmark.</summary>
    ProductFootprint,

    /// <summary>Administrative penalties.</summary>
    Penalties,

    /// <summary>The credit grade that a trading institution published.</summary>
    TradingGrade,

    /// <summary>Other breaches of trust on public record.</summary>
    Dishonesty,

    /// <summary>Important lawsuits about emissions.</summary>
    Litigation,
}
