using ParkCarbon.Domain.Standard;

namespace ParkCarbon.Domain;

/// <summary>One of the five things that park carbon management is about (碳排放、碳资产、碳交易、碳中和、碳资信).</summary>
[Clause("8.1/1")]
[Clause("6.2/1.a")]
[Clause("6.5/3.c")]
public enum CarbonTopic
{
    /// <summary>Emissions (碳排放).</summary>
    Emissions,

    /// <summary>Carbon assets (碳资产, 3.2.7).</summary>
    Assets,

    /// <summary>Carbon trading (碳交易, 3.2.8).</summary>
    Trading,

    /// <summary>Carbon neutrality (碳中和, 3.2.10).</summary>
    Neutrality,

    /// <summary>Carbon credit standing of the enterprises (碳资信, 3.2.11).</summary>
    CreditStanding,
}
