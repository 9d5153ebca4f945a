using ParkCarbon.Domain.Standard;

namespace ParkCarbon.Domain.Planning;

/// <summary>What kind of data affects neutrality performance (6.5).</summary>
[Clause("6.5/1")]
public enum DataTopic
{
    /// <summary>Readings of energy consumption.</summary>
    EnergyConsumption,

    /// <summary>The entities' energy and carbon management systems.</summary>
    ManagementSystems,

    /// <summary>Emissions, assets, trading, neutrality and credit standing of park and entities.</summary>
    CarbonManagement,

    /// <summary>Certificates and green power bought.</summary>
    GreenPurchases,

    /// <summary>The share of renewable energy.</summary>
    RenewableShare,

    /// <summary>Reduction plans and their effectiveness.</summary>
    ReductionPlans,

    /// <summary>The best emission figures of similar parks.</summary>
    BestFigures,
}
