using ParkCarbon.Domain;

namespace ParkCarbon.ExampleMaker;

/// <summary>Who carries, stores, computes, lodges and researches in the park.</summary>
internal static class Services
{
    public static EntityBuilder Haulier(ParkBuilder park) =>
        park.Entity(
                "logistics",
                ("青澜物流有限公司", "Qinglan Logistics Co."),
                ("G5431", "普通货物道路运输", "road haulage"),
                Own.International
            )
            .Uses("diesel", ("柴油重卡", "Diesel lorries"), "diesel", Own.Diesel, (842m, "t", 2), Profile.Shifts)
            .Uses("lng", ("LNG 重卡", "LNG lorries"), "LNG", Own.Lng, (176m, "t", 2), Profile.Shifts)
            .BuysPower(1_420m, Profile.Building);

    public static void Add(ParkBuilder park, Utilities by, EntityBuilder haulier, EntityBuilder glass)
    {
        haulier
            .BuysFrom(by.Charging, Ware.ChargedPower, 1_810m, Profile.Shifts)
            .BuysFrom(by.Solar, Ware.SolarPower, 690m, Profile.Sun)
            .BuysFrom(by.Water, Ware.WasteWater, 14_000m, Profile.Shifts);
        park.Entity(
                "coldstore",
                ("青澜冷链仓储有限公司", "Qinglan Cold Chain Co."),
                ("G5930", "低温仓储", "cold storage"),
                Own.Chinese
            )
            .Loses("R-404A", ("冷库制冷剂补充", "Refrigerant topped up in the cold stores"), 186m)
            .Loses("R-410A", ("月台空调制冷剂补充", "Refrigerant topped up at the docks"), 24m)
            .BuysPower(7_560m, Profile.ColdStore)
            .BuysFrom(by.Solar, Ware.SolarPower, 2_230m, Profile.Sun)
            .BuysFrom(haulier, Ware.Freight, 500m, Profile.Shifts);
        park.Entity(
                "datacentre",
                ("青澜数据中心有限公司", "Qinglan Data Centre Co."),
                ("I6450", "互联网数据服务", "data services"),
                Own.International
            )
            .Uses(
                "genset",
                ("柴油发电机月度试机", "Monthly test runs of the generators"),
                "diesel",
                Own.Diesel,
                (19m, "t", 2),
                Profile.Continuous
            )
            .Loses("HFC134a", ("冷水机组制冷剂补充", "Refrigerant topped up in the chillers"), 82m)
            .BuysPower(34_600m, Profile.CleanRoom)
            .BuysFrom(by.Cooling, Ware.Cold, 22_000m, Profile.Cooling)
            .BuysFrom(by.Solar, Ware.SolarPower, 905m, Profile.Sun);
        park.Entity(
                "tower",
                ("青澜中心物业管理有限公司", "Qinglan Tower Management Co."),
                ("K7020", "物业管理", "property management"),
                Own.Chinese
            )
            .Uses(
                "kitchen",
                ("餐厨天然气", "Natural gas of the kitchens"),
                "natural gas",
                Own.Gas,
                (5.6m, "万Nm³", 3),
                Profile.Building
            )
            .Uses(
                "genset",
                ("应急发电机柴油", "Diesel of the emergency generator"),
                "diesel",
                Own.Diesel,
                (0.9m, "t", 2),
                Profile.Continuous
            )
            .BuysPower(5_230m, Profile.Building)
            .BuysFrom(by.Plant, Ware.PlantSteam, 14_000m, Profile.Heating)
            .BuysFrom(by.Cooling, Ware.Cold, 23_000m, Profile.Cooling)
            .BuysFrom(by.Solar, Ware.SolarPower, 350m, Profile.Sun)
            .BuysFrom(by.Water, Ware.WasteWater, 62_000m, Profile.Building);
        park.Entity(
                "hotel",
                ("青澜酒店有限公司", "Qinglan Hotel Co."),
                ("H6110", "旅游饭店", "hotels"),
                Own.International
            )
            .Uses(
                "kitchen",
                ("餐厨天然气", "Natural gas of the kitchens"),
                "natural gas",
                Own.Gas,
                (8.4m, "万Nm³", 3),
                Profile.Building
            )
            .BuysPower(2_640m, Profile.Building)
            .BuysFrom(glass, Ware.WasteHeat, 11_500m, Profile.ProcessSteam)
            .BuysFrom(by.Cooling, Ware.Cold, 13_000m, Profile.Cooling)
            .BuysFrom(by.Solar, Ware.SolarPower, 160m, Profile.Sun)
            .BuysFrom(by.Water, Ware.WasteWater, 58_000m, Profile.Building);
        park.Entity(
                "institute",
                ("青澜低碳技术研究院", "Qinglan Institute for Low-Carbon Technology"),
                ("M7320", "工程和技术研究和试验发展", "engineering research"),
                Own.International,
                "52"
            )
            .Uses(
                "laboratory",
                ("实验台架天然气", "Natural gas of the test benches"),
                "natural gas",
                Own.Gas,
                (1.4m, "万Nm³", 3),
                Profile.Shifts
            )
            .BuysPower(2_120m, Profile.Building)
            .BuysFrom(by.Plant, Ware.PlantSteam, 6_000m, Profile.Heating)
            .BuysFrom(by.Cooling, Ware.Cold, 9_000m, Profile.Cooling)
            .BuysFrom(by.Solar, Ware.SolarPower, 410m, Profile.Sun)
            .BuysFrom(by.Water, Ware.WasteWater, 21_000m, Profile.Building);
    }
}
