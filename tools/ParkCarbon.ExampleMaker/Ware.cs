using ParkCarbon.Domain.Carbon;
using ParkCarbon.Domain.Quantities;

namespace ParkCarbon.ExampleMaker;

/// <summary>Something that one entity of the park sells to another.</summary>
/// <param name="Code">The start of the flow's id.</param>
/// <param name="Carrier">What flows.</param>
/// <param name="BoughtAs">The end of the id of the buyer's source.</param>
/// <param name="Zh">The Chinese name.</param>
/// <param name="En">The English name.</param>
/// <param name="Unit">The unit of the meters.</param>
/// <param name="Decimals">The digits that the meters show after the point.</param>
/// <param name="Category">The category in which the buyer books it.</param>
/// <param name="Factor">The factor of the buyer's source; null where it is that of electricity from the grid.</param>
/// <param name="SellersFactor">The factor at which the seller deducts; null where there is nothing to deduct.</param>
/// <param name="Loses">Whether something is lost on the way.</param>
internal sealed record Ware(
    string Code,
    string Carrier,
    string BoughtAs,
    string Zh,
    string En,
    string Unit,
    int Decimals,
    GhgCategory Category,
    string? Factor,
    string? SellersFactor,
    bool Loses
)
{
    /// <summary>Whether it is energy, which the seller's specification nets against what it imports.</summary>
    public bool IsEnergy => EnergyCarrier.IsEnergy(Carrier);

    /// <summary>The factor that the buyer's records name, where it is not the source's.</summary>
    public string? OwnFactor { get; init; }

    /// <summary>How a mass of steam is turned into heat.</summary>
    public SteamHeat? Steam { get; init; }

    public static Ware PlantPower { get; } =
        new(
            "power",
            EnergyCarrier.Electricity,
            "power",
            "电",
            "electricity",
            "MWh",
            2,
            GhgCategory.ImportedEnergy,
            null,
            Own.PlantPower,
            true
        );

    public static Ware SolarPower { get; } =
        new(
            "solar",
            EnergyCarrier.Electricity,
            "power",
            "光伏电",
            "solar electricity",
            "MWh",
            2,
            GhgCategory.ImportedEnergy,
            null,
            Own.RooftopSolar,
            false
        )
        {
            OwnFactor = Own.RooftopSolar,
        };

    public static Ware ChargedPower { get; } =
        new(
            "charging",
            EnergyCarrier.Electricity,
            "power",
            "充电电量",
            "vehicle charging",
            "MWh",
            2,
            GhgCategory.ImportedEnergy,
            null,
            Own.GridOfProvince,
            false
        );

    public static Ware PlantSteam { get; } =
        new(
            "steam",
            EnergyCarrier.Steam,
            "steam",
            "蒸汽",
            "steam",
            "GJ",
            1,
            GhgCategory.ImportedEnergy,
            Own.BoughtHeat,
            Own.PlantSteam,
            true
        );

    /// <summary>Steam at 1.0 MPa and 200 °C, metered by mass and counted above water at 20 °C.</summary>
    public static Ware MeteredSteam { get; } =
        PlantSteam with
        {
            Unit = "t",
            Steam = new SteamHeat { Enthalpy = Rate.Parse("2828.3 kJ/kg"), Less = Rate.Parse("83.74 kJ/kg") },
        };

    public static Ware WasteHeat { get; } =
        PlantSteam with
        {
            Code = "wasteheat",
            Zh = "余热蒸汽",
            En = "waste-heat steam",
            SellersFactor = Own.BoughtHeat,
        };

    public static Ware Cold { get; } =
        new(
            "cold",
            EnergyCarrier.Cold,
            "cold",
            "冷",
            "cold",
            "GJ",
            1,
            GhgCategory.ImportedEnergy,
            Own.DistrictCold,
            Own.DistrictCold,
            true
        );

    public static Ware WasteWater { get; } =
        new(
            "wastewater",
            "wastewater",
            "wastewater",
            "污水处理服务",
            "waste-water treatment",
            "m³",
            0,
            GhgCategory.ProductsUsed,
            Own.WasteWaterService,
            null,
            false
        );

    public static Ware Freight { get; } =
        new(
            "freight",
            "freight",
            "freight",
            "货运服务",
            "freight service",
            "万t·km",
            2,
            GhgCategory.Transportation,
            Own.RoadFreight,
            null,
            false
        );
}
