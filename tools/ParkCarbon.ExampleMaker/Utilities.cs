using ParkCarbon.Domain;
using ParkCarbon.Domain.Carbon;
using ParkCarbon.Domain.Quantities;

namespace ParkCarbon.ExampleMaker;

/// <summary>Who supplies the park: the authority, the CHP plant, water, sun, cold and charging.</summary>
internal sealed class Utilities
{
    private readonly ParkBuilder _park;

    public Utilities(ParkBuilder park)
    {
        _park = park;
        Authority = park.Entity(
                "authority",
                ("青澜零碳产业园管理委员会", "Qinglan Park Authority"),
                ("S9221", "综合事务管理机构", "general administration"),
                Own.Chinese,
                "11"
            )
            .Uses(
                "cars",
                ("公务用车汽油", "Petrol of official cars"),
                "gasoline",
                Own.Petrol,
                (4.2m, "t", 2),
                Profile.Shifts
            )
            .BuysPower(1_350m, Profile.Building);
        Plant = park.Entity(
            "chp",
            ("青澜热电有限公司", "Qinglan CHP Co."),
            ("D4412", "热电联产", "combined heat and power"),
            Own.Chinese
        );
        Water = park.Entity(
                "water",
                ("青澜水务有限公司", "Qinglan Water Co."),
                ("D4620", "污水处理及其再生利用", "waste-water treatment"),
                Own.Chinese
            )
            .Uses(
                "anaerobic",
                ("厌氧池去除 COD 的甲烷", "Methane of the anaerobic tanks"),
                "COD",
                Own.Anaerobic,
                (2_650m, "t", 2),
                Profile.Shifts,
                ("甲烷修正因子 MCF", "methane correction factor", 0.8m)
            )
            .Uses(
                "nitrogen",
                ("生化段氧化亚氮", "Nitrous oxide of the biological stage"),
                "N",
                Own.Nitrogen,
                (205m, "t", 3),
                Profile.Shifts
            )
            .Uses(
                "genset",
                ("应急发电机柴油", "Diesel of the emergency generator"),
                "diesel",
                Own.Diesel,
                (1.8m, "t", 2),
                Profile.Continuous
            )
            .Recovers(
                "biogas",
                ("回收并燃烧的沼气甲烷", "Methane recovered and burnt as biogas"),
                "CH4",
                470m,
                Profile.Shifts
            )
            .BuysPower(1_280m, Profile.Continuous);
        Solar = park.Entity(
                "solar",
                ("青澜光伏能源有限公司", "Qinglan Solar Co."),
                ("D4416", "太阳能发电", "solar power"),
                Own.International
            )
            .Uses(
                "van",
                ("运维车辆汽油", "Petrol of the service van"),
                "gasoline",
                Own.Petrol,
                (1.6m, "t", 2),
                Profile.Continuous
            )
            .BuysPower(58m, Profile.Continuous)
            .SellsOutside(Ware.SolarPower, 2_460m, Profile.Sun);
        Cooling = park.Entity(
                "cooling",
                ("青澜综合能源服务有限公司", "Qinglan Energy Services Co."),
                ("D4430", "热力生产和供应", "supply of heat and cold"),
                Own.International
            )
            .Loses("HFC134a", ("离心机组制冷剂补充", "Refrigerant topped up in the chillers"), 96m)
            .BuysPower(8_950m, Profile.Cooling);
        Charging = park.Entity(
                "charging",
                ("青澜充电服务有限公司", "Qinglan Charging Co."),
                ("D4420", "电力供应", "electricity supply"),
                Own.International
            )
            .Loses("R-410A", ("场站空调制冷剂补充", "Refrigerant topped up in the air conditioning"), 6m)
            .BuysPower(5_620m, Profile.Shifts)
            .SellsOutside(Ware.ChargedPower, 3_780m, Profile.Shifts);
    }

    public EntityBuilder Authority { get; }

    public EntityBuilder Plant { get; }

    public EntityBuilder Water { get; }

    public EntityBuilder Solar { get; }

    public EntityBuilder Cooling { get; }

    public EntityBuilder Charging { get; }

    /// <summary>Gives the utilities what they take from each other, and fires the plant for all that it delivers.</summary>
    public void Settle()
    {
        Water
            .BuysFrom(Plant, Ware.PlantPower, 2_500m, Profile.Continuous)
            .BuysFrom(Solar, Ware.SolarPower, 610m, Profile.Sun);
        Authority
            .BuysFrom(Plant, Ware.PlantSteam, 3_500m, Profile.Heating)
            .BuysFrom(Cooling, Ware.Cold, 4_000m, Profile.Cooling)
            .BuysFrom(Solar, Ware.SolarPower, 210m, Profile.Sun)
            .BuysFrom(Water, Ware.WasteWater, 18_000m, Profile.Building);
        Charging.BuysFrom(Solar, Ware.SolarPower, 260m, Profile.Sun);
        Plant.SellsOutside(Ware.PlantPower, 5_200m, Profile.Heating.Select(weight => weight + 1m).ToList());
        Plant.BuysPower(920m, Profile.Continuous);
        Authority.Source(
            "greenbelt",
            ("园区防护林带（62 公顷）", "Shelter belt of the park (62 ha)"),
            GhgCategory.Direct,
            "forest",
            Own.Greenbelt,
            source => source with { Role = SourceRole.Removal }
        );
        Authority.ForTheYear("greenbelt", Amount.Of(62m, "ha"));
        Fire();
    }

    // Heat and power leave at 78.5 % of the fuel's energy; wood gives 35 % of it, gas 2 % and in winter 8 %, coal the rest.
    private void Fire()
    {
        const decimal Efficiency = 0.785m;
        var coal = new decimal[12];
        var gas = new decimal[12];
        var wood = new decimal[12];
        for (var month = 0; month < 12; month++)
        {
            var days = ParkBuilder.Month(month + 1);
            var delivered = _park
                .Activities.Where(record => record.Period == days && IsOfPlant(record))
                .Sum(Gigajoules);
            var fuel = delivered / Efficiency;
            var share = month is <= 1 or >= 11 ? 0.08m : 0.02m;
            wood[month] = Math.Round(fuel * 0.35m / 15.6m, 1);
            gas[month] = Math.Round(fuel * share / 389.31m, 2);
            coal[month] = Math.Round(fuel * (0.65m - share) / 19.570m, 1);
        }

        Plant
            .Uses("coal", ("循环流化床锅炉燃煤", "Coal of the fluidised-bed boilers"), "coal", Own.Coal, "t", coal)
            .Uses("gas", ("调峰锅炉天然气", "Natural gas of the peak boiler"), "natural gas", Own.Gas, "万Nm³", gas)
            .Uses("wood", ("掺烧生物质", "Wood fired along with the coal"), "wood", Own.Wood, "t", wood)
            .Uses(
                "limestone",
                ("脱硫石灰石", "Limestone for desulphurisation"),
                "limestone",
                Own.Calcite,
                (1_150m, "t", 1),
                Profile.ProcessSteam,
                ("碳酸钙含量", "carbonate content", 0.92m)
            );
    }

    private static bool IsOfPlant(ActivityRecord record) =>
        record.Source.ToString() is "chp-power-sold" or "chp-steam-sold";

    private static decimal Gigajoules(ActivityRecord record) =>
        record.Quantity.Symbol switch
        {
            "MWh" => record.Quantity.Value * 3.6m,
            "t" => record.Quantity.Value * 2.74456m,
            _ => record.Quantity.Value,
        };
}
