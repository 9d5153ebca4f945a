using ParkCarbon.Domain;
using ParkCarbon.Domain.Carbon;
using ParkCarbon.Domain.Quantities;

namespace ParkCarbon.ExampleMaker;

/// <summary>Who makes things in the park.</summary>
internal static class Factories
{
    public static EntityBuilder Add(ParkBuilder park, Utilities by, EntityBuilder haulier)
    {
        var glass = Heavy(park, by, haulier);
        Chemistry(park, by, haulier);
        Light(park, by, haulier);
        Electronics(park, by, haulier);
        Metalworking(park, by, haulier, glass);
        return glass;
    }

    private static EntityBuilder Heavy(ParkBuilder park, Utilities by, EntityBuilder haulier)
    {
        park.Entity(
                "ceramics",
                ("青澜陶瓷有限公司", "Qinglan Ceramics Co."),
                ("C3071", "建筑陶瓷制品制造", "ceramic tiles"),
                Own.Chinese
            )
            .Uses(
                "kiln",
                ("辊道窑天然气", "Natural gas of the roller kilns"),
                "natural gas",
                Own.Gas,
                (612m, "万Nm³", 2),
                Profile.Shifts
            )
            .Uses(
                "limestone",
                ("坯料中的石灰石", "Limestone in the body"),
                "limestone",
                Own.Calcite,
                (2_650m, "t", 1),
                Profile.Shifts,
                ("碳酸钙含量", "carbonate content", 0.96m)
            )
            .Uses(
                "dolomite",
                ("釉料中的白云石", "Dolomite in the glaze"),
                "dolomite",
                Own.Dolomite,
                (420m, "t", 1),
                Profile.Shifts,
                ("碳酸盐含量", "carbonate content", 0.97m)
            )
            .BuysPower(6_480m, Profile.Shifts)
            .BuysFrom(by.Plant, Ware.PlantPower, 7_000m, Profile.Shifts)
            .BuysFrom(by.Plant, Ware.PlantSteam, 16_000m, Profile.ProcessSteam)
            .BuysFrom(by.Solar, Ware.SolarPower, 1_720m, Profile.Sun)
            .BuysFrom(by.Water, Ware.WasteWater, 96_000m, Profile.Shifts);
        var glass = park.Entity(
                "glass",
                ("青澜玻璃制品有限公司", "Qinglan Glass Co."),
                ("C3055", "玻璃包装容器制造", "glass containers"),
                Own.International
            )
            .Uses(
                "furnace",
                ("熔窑天然气", "Natural gas of the furnace"),
                "natural gas",
                Own.Gas,
                (788m, "万Nm³", 2),
                Profile.Continuous
            )
            .Uses(
                "soda-ash",
                ("配合料纯碱", "Soda ash in the batch"),
                "soda ash",
                Own.SodaAsh,
                (5_150m, "t", 1),
                Profile.Continuous
            )
            .Uses(
                "limestone",
                ("配合料石灰石", "Limestone in the batch"),
                "limestone",
                Own.Calcite,
                (3_080m, "t", 1),
                Profile.Continuous,
                ("碳酸钙含量", "carbonate content", 0.97m)
            )
            .Uses(
                "dolomite",
                ("配合料白云石", "Dolomite in the batch"),
                "dolomite",
                Own.Dolomite,
                (1_460m, "t", 1),
                Profile.Continuous,
                ("碳酸盐含量", "carbonate content", 0.97m)
            )
            .BuysPower(13_600m, Profile.Continuous)
            .BuysFrom(by.Solar, Ware.SolarPower, 1_310m, Profile.Sun)
            .BuysFrom(by.Water, Ware.WasteWater, 120_000m, Profile.Continuous)
            .BuysFrom(haulier, Ware.Freight, 1_600m, Profile.Shifts)
            .Orders(
                "outside-freight",
                ("外部承运商货运", "Freight by outside hauliers"),
                GhgCategory.Transportation,
                "freight",
                Own.OutsideFreight,
                (2_100m, "万t·km", 2)
            );
        var steel = park.Entity(
                "steel",
                ("青澜特钢有限公司", "Qinglan Special Steel Co."),
                ("C3120", "炼钢", "steelmaking"),
                Own.Chinese
            )
            .Uses(
                "reheating",
                ("加热炉天然气", "Natural gas of the reheating furnace"),
                "natural gas",
                Own.Gas,
                (338m, "万Nm³", 2),
                Profile.Shifts
            )
            .Uses(
                "dolomite",
                ("造渣用白云石", "Dolomite for the slag"),
                "dolomite",
                Own.Dolomite,
                (1_900m, "t", 1),
                Profile.Shifts
            );
        Furnace(steel);
        steel
            .BuysPower(44_300m, Profile.Shifts)
            .BuysFrom(by.Solar, Ware.SolarPower, 1_540m, Profile.Sun)
            .BuysFrom(by.Water, Ware.WasteWater, 210_000m, Profile.Shifts);
        return glass;
    }

    // 82 000 t of crude steel a year: about 430 kWh/t in the arc furnace, 110 kWh/t in refining and rolling.
    private static void Furnace(EntityBuilder steel)
    {
        steel.Source(
            "arc-furnace",
            ("电弧炉物料平衡", "Material balance of the arc furnace"),
            GhgCategory.Direct,
            "carbon",
            null
        );
        Material("scrap", 88_600m, Own.Scrap, BalanceSide.In);
        Material("pig-iron", 5_150m, Own.PigIron, BalanceSide.In);
        Material("electrode", 148m, Own.Electrode, BalanceSide.In);
        Material("coke", 905m, Own.Coke, BalanceSide.In);
        Material("dust", 1_420m, Own.Dust, BalanceSide.Out);
        steel.Source(
            "product",
            ("粗钢固碳", "Carbon fixed in crude steel"),
            GhgCategory.Direct,
            "crude steel",
            Own.CrudeSteel,
            source => source with { Role = SourceRole.CarbonFixed }
        );
        steel.Monthly("product", "t", Series.Of(82_000m, Profile.Shifts, "steel-product", 1));

        void Material(string name, decimal tonnes, string factor, BalanceSide side) =>
            steel.Monthly("arc-furnace", "t", Series.Of(tonnes, Profile.Shifts, "steel-" + name, 1), factor, side);
    }

    private static void Chemistry(ParkBuilder park, Utilities by, EntityBuilder haulier)
    {
        var chemicals = park.Entity(
                "chemicals",
                ("青澜化工有限公司", "Qinglan Chemicals Co."),
                ("C2614", "有机化学原料制造", "organic chemicals"),
                Own.Chinese
            )
            .Uses(
                "heater",
                ("加热炉燃料天然气", "Natural gas of the process heaters"),
                "natural gas",
                Own.Gas,
                (118m, "万Nm³", 2),
                Profile.Continuous
            );
        chemicals.Source(
            "reformer",
            ("天然气转化制甲醇的碳平衡", "Carbon balance of reforming gas to methanol"),
            GhgCategory.Direct,
            "carbon",
            null
        );
        chemicals
            .Monthly("reformer", "万Nm³", Series.Of(421m, Profile.Continuous, "chemicals-feed", 2), Own.FeedGas)
            .Monthly(
                "reformer",
                "t",
                Series.Of(5_600m, Profile.Continuous, "chemicals-methanol", 1),
                Own.Methanol,
                BalanceSide.Out
            )
            .Recovers(
                "carbon-dioxide",
                ("回收外售的二氧化碳", "Carbon dioxide recovered and sold"),
                "CO2",
                310m,
                Profile.Continuous
            )
            .BuysPower(6_050m, Profile.Continuous)
            .BuysFrom(by.Plant, Ware.PlantPower, 19_000m, Profile.Continuous)
            .BuysFrom(by.Plant, Ware.PlantSteam, 175_000m, Profile.ProcessSteam)
            .BuysFrom(by.Solar, Ware.SolarPower, 980m, Profile.Sun)
            .BuysFrom(by.Water, Ware.WasteWater, 705_000m, Profile.Continuous)
            .BuysFrom(haulier, Ware.Freight, 800m, Profile.Shifts);
        park.Entity(
                "pharma",
                ("青澜制药有限公司", "Qinglan Pharmaceuticals Co."),
                ("C2710", "化学药品原料药制造", "pharmaceutical ingredients"),
                Own.Chinese
            )
            .Uses(
                "oxidiser",
                ("废气焚烧炉天然气", "Natural gas of the waste-gas oxidiser"),
                "natural gas",
                Own.Gas,
                (36m, "万Nm³", 2),
                Profile.Continuous
            )
            .Loses("R-507A", ("冷冻机组制冷剂补充", "Refrigerant topped up in the chillers"), 74m)
            .BuysPower(4_520m, Profile.CleanRoom)
            .BuysFrom(by.Plant, Ware.PlantPower, 8_000m, Profile.CleanRoom)
            .BuysFrom(by.Plant, Ware.PlantSteam, 92_000m, Profile.ProcessSteam)
            .BuysFrom(by.Solar, Ware.SolarPower, 890m, Profile.Sun)
            .BuysFrom(by.Water, Ware.WasteWater, 548_000m, Profile.CleanRoom);
        park.Entity(
                "gases",
                ("青澜工业气体有限公司", "Qinglan Industrial Gases Co."),
                ("C2619", "其他基础化学原料制造", "industrial gases"),
                Own.Chinese
            )
            .Uses(
                "genset",
                ("应急发电机柴油", "Diesel of the emergency generator"),
                "diesel",
                Own.Diesel,
                (2.4m, "t", 2),
                Profile.Continuous
            )
            .BuysPower(21_200m, Profile.Continuous)
            .BuysFrom(by.Water, Ware.WasteWater, 34_000m, Profile.Continuous);
    }

    private static void Light(ParkBuilder park, Utilities by, EntityBuilder haulier)
    {
        var food = park.Entity(
                "food",
                ("青澜食品有限公司", "Qinglan Foods Co."),
                ("C1432", "速冻食品制造", "frozen food"),
                Own.Chinese
            )
            .Uses(
                "ovens",
                ("烘烤线天然气", "Natural gas of the ovens"),
                "natural gas",
                Own.Gas,
                (88m, "万Nm³", 2),
                Profile.Shifts
            )
            .Loses("R-404A", ("速冻线制冷剂补充", "Refrigerant topped up in the freezers"), 132m)
            .BuysPower(3_540m, Profile.ColdStore)
            .BuysFrom(by.Plant, Ware.PlantPower, 6_000m, Profile.ColdStore)
            .BuysFrom(by.Plant, Ware.PlantSteam, 72_000m, Profile.ProcessSteam)
            .BuysFrom(by.Solar, Ware.SolarPower, 1_190m, Profile.Sun)
            .BuysFrom(by.Water, Ware.WasteWater, 592_000m, Profile.Shifts)
            .BuysFrom(haulier, Ware.Freight, 900m, Profile.Shifts);
        food.Source(
            "old-boiler",
            ("旧燃气锅炉（2025 年 4 月停用）", "Old gas boiler (shut down in April 2025)"),
            GhgCategory.Direct,
            "natural gas",
            Own.Gas,
            source =>
                source with
                {
                    Operates = new NodaTime.DateInterval(ParkBuilder.Year.Start, new NodaTime.LocalDate(2025, 4, 30)),
                }
        );
        food.Monthly("old-boiler", "万Nm³", [.. Series.Of(54m, Profile.ProcessSteam, "food-old-boiler", 2).Take(4)]);
        park.Entity(
                "textile",
                ("青澜染整有限公司", "Qinglan Dyeing and Finishing Co."),
                ("C1713", "棉印染精加工", "dyeing and finishing of cotton"),
                Own.Chinese
            )
            .Uses(
                "stenter",
                ("定型机天然气", "Natural gas of the stenters"),
                "natural gas",
                Own.Gas,
                (158m, "万Nm³", 2),
                Profile.Shifts
            )
            .BuysPower(4_060m, Profile.Shifts)
            .BuysFrom(by.Plant, Ware.PlantPower, 11_000m, Profile.Shifts)
            .BuysFrom(by.Plant, Ware.PlantSteam, 190_000m, Profile.ProcessSteam)
            .BuysFrom(by.Solar, Ware.SolarPower, 1_610m, Profile.Sun)
            .BuysFrom(by.Water, Ware.WasteWater, 2_080_000m, Profile.Shifts);
        park.Entity(
                "paper",
                ("青澜纸业有限公司", "Qinglan Paper Co."),
                ("C2221", "机制纸及纸板制造", "paper and board"),
                Own.Chinese
            )
            .Uses(
                "wood",
                ("生物质锅炉燃料", "Wood of the biomass boiler"),
                "wood",
                Own.Wood,
                (16_200m, "t", 1),
                Profile.ProcessSteam
            )
            .Uses(
                "loaders",
                ("装载机柴油", "Diesel of the loaders"),
                "diesel",
                Own.Diesel,
                (46m, "t", 2),
                Profile.Shifts
            )
            .BuysPower(10_900m, Profile.Shifts)
            .BuysFrom(by.Plant, Ware.PlantPower, 18_000m, Profile.Shifts)
            .BuysFrom(by.Plant, Ware.MeteredSteam, 60_000m, Profile.ProcessSteam)
            .BuysFrom(by.Solar, Ware.SolarPower, 1_420m, Profile.Sun)
            .BuysFrom(by.Water, Ware.WasteWater, 1_180_000m, Profile.Shifts)
            .BuysFrom(haulier, Ware.Freight, 1_400m, Profile.Shifts);
    }

    private static void Electronics(ParkBuilder park, Utilities by, EntityBuilder haulier)
    {
        park.Entity(
                "chips",
                ("青澜微电子有限公司", "Qinglan Microelectronics Co."),
                ("C3973", "集成电路制造", "integrated circuits"),
                Own.International
            )
            .Etches("NF3", 12_000m, 0.18m, 0.10m)
            .Etches("CF4", 3_000m, 0.70m, 0.15m)
            .Etches("SF6", 900m, 0.20m, 0.10m)
            .Etches("HFC23", 400m, 0.40m, 0.10m)
            .Uses(
                "oxidiser",
                ("废气处理天然气", "Natural gas of the abatement"),
                "natural gas",
                Own.Gas,
                (42m, "万Nm³", 2),
                Profile.CleanRoom
            )
            .BuysPower(41_800m, Profile.CleanRoom)
            .BuysFrom(by.Plant, Ware.PlantSteam, 24_000m, Profile.ProcessSteam)
            .BuysFrom(by.Cooling, Ware.Cold, 58_000m, Profile.Cooling)
            .BuysFrom(by.Solar, Ware.SolarPower, 1_830m, Profile.Sun)
            .BuysFrom(by.Water, Ware.WasteWater, 905_000m, Profile.CleanRoom)
            .Orders(
                "outside-freight",
                ("外部承运商货运", "Freight by outside hauliers"),
                GhgCategory.Transportation,
                "freight",
                Own.OutsideFreight,
                (310m, "万t·km", 2)
            );
        park.Entity(
                "battery",
                ("青澜动力电池有限公司", "Qinglan Battery Co."),
                ("C3841", "锂离子电池制造", "lithium-ion batteries"),
                Own.Chinese
            )
            .Uses(
                "oxidiser",
                ("NMP 废气处理天然气", "Natural gas of the solvent oxidiser"),
                "natural gas",
                Own.Gas,
                (61m, "万Nm³", 2),
                Profile.Shifts
            )
            .Loses("HFC134a", ("除湿机组制冷剂补充", "Refrigerant topped up in the dehumidifiers"), 58m)
            .BuysPower(34_200m, Profile.Shifts)
            .BuysFrom(by.Plant, Ware.PlantSteam, 46_000m, Profile.ProcessSteam)
            .BuysFrom(by.Solar, Ware.SolarPower, 3_240m, Profile.Sun)
            .BuysFrom(by.Water, Ware.WasteWater, 186_000m, Profile.Shifts)
            .BuysFrom(haulier, Ware.Freight, 700m, Profile.Shifts);
    }

    private static void Metalworking(ParkBuilder park, Utilities by, EntityBuilder haulier, EntityBuilder glass)
    {
        park.Entity(
                "machinery",
                ("青澜精密机械有限公司", "Qinglan Precision Machinery Co."),
                ("C3484", "机械零部件加工", "machine parts"),
                Own.Chinese
            )
            .Uses(
                "furnace",
                ("热处理炉天然气", "Natural gas of the heat treatment"),
                "natural gas",
                Own.Gas,
                (63m, "万Nm³", 2),
                Profile.Shifts
            )
            .Loses("CO2", ("保护焊二氧化碳", "Carbon dioxide as welding gas"), 46_000m)
            .BuysPower(9_120m, Profile.Shifts)
            .BuysFrom(glass, Ware.WasteHeat, 9_200m, Profile.Heating)
            .BuysFrom(by.Solar, Ware.SolarPower, 2_610m, Profile.Sun)
            .BuysFrom(by.Water, Ware.WasteWater, 41_000m, Profile.Shifts);
        park.Entity(
                "autoparts",
                ("青澜汽车零部件有限公司", "Qinglan Auto Parts Co."),
                ("C3670", "汽车零部件及配件制造", "parts for motor vehicles"),
                Own.Chinese
            )
            .Uses(
                "paint-shop",
                ("涂装线天然气", "Natural gas of the paint shop"),
                "natural gas",
                Own.Gas,
                (84m, "万Nm³", 2),
                Profile.Shifts
            )
            .BuysPower(8_240m, Profile.Shifts)
            .BuysFrom(by.Plant, Ware.PlantSteam, 8_000m, Profile.Heating)
            .BuysFrom(by.Solar, Ware.SolarPower, 1_940m, Profile.Sun)
            .BuysFrom(by.Water, Ware.WasteWater, 52_000m, Profile.Shifts)
            .BuysFrom(haulier, Ware.Freight, 420m, Profile.Shifts);
    }
}
