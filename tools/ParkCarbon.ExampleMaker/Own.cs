using ParkCarbon.Domain;
using ParkCarbon.Domain.Carbon;
using ParkCarbon.Domain.Quantities;

namespace ParkCarbon.ExampleMaker;

/// <summary>The factors and specifications that the example names: shipped ones, published ones, made-up ones.</summary>
internal static class Own
{
    public const string Chinese = "GB/T 32150-2015";
    public const string International = "ISO 14064-1:2018";
    public const string GridOfCountry = "cn-electricity:national-average@2023";
    public const string GridOfProvince = "cn-electricity:province-average/江苏@2023";
    public const string BoughtHeat = "cn-heat:purchased-heat";
    public const string Coal = Fuels + "bituminous-coal";
    public const string Gas = Fuels + "natural-gas";
    public const string Diesel = Fuels + "diesel";
    public const string Petrol = Fuels + "gasoline";
    public const string Lng = Fuels + "lng";
    public const string Coke = Fuels + "coke";
    public const string PlantPower = "chp-electricity";
    public const string PlantSteam = "chp-steam";
    public const string RooftopSolar = "rooftop-solar";
    public const string DistrictCold = "district-cold";
    public const string WasteWaterService = "waste-water-service";
    public const string RoadFreight = "road-freight";
    public const string OutsideFreight = "outside-freight";
    public const string Wood = "wood-fuel";
    public const string Calcite = "calcite";
    public const string Dolomite = "dolomite";
    public const string SodaAsh = "soda-ash";
    public const string PigIron = "pig-iron";
    public const string Scrap = "steel-scrap";
    public const string Electrode = "electrode";
    public const string CrudeSteel = "crude-steel";
    public const string Dust = "furnace-dust";
    public const string FeedGas = "feed-gas";
    public const string Methanol = "methanol";
    public const string Anaerobic = "anaerobic-treatment";
    public const string Nitrogen = "waste-water-nitrogen";
    public const string Greenbelt = "greenbelt";

    private const string Fuels = "cn-fuels-gbt-32151.34-2024:";

    private static readonly Provenance Ipcc2006 = new()
    {
        Document = "2006 IPCC Guidelines for National Greenhouse Gas Inventories",
        Publisher = "IPCC",
        Year = 2006,
    };

    private static readonly Provenance SteelGuide = new()
    {
        Document = "中国钢铁生产企业温室气体排放核算方法与报告指南（试行）",
        Publisher = "国家发展改革委",
        Year = 2013,
        Confidence = "medium: as usually quoted; not compared with the guide",
    };

    /// <summary>The source of everything that was invented for the example.</summary>
    public static Provenance MadeUp { get; } =
        new() { Document = "示例虚构数据 / made up for this example", Confidence = "made up" };

    public static IReadOnlyList<Factor> Factors { get; } =
    [
        Of(
            PlantPower,
            "青澜热电外供电力（2024 年核算，效率法分摊）",
            "Electricity of the CHP plant (2024 accounts, efficiency method)",
            Gram("CO2", "0.4260 tCO2/MWh"),
            MadeUp
        ),
        Of(
            PlantSteam,
            "青澜热电外供蒸汽（2024 年核算，效率法分摊）",
            "Steam of the CHP plant (2024 accounts, efficiency method)",
            Gram("CO2", "0.0552 tCO2/GJ"),
            MadeUp
        ),
        Of(
            RooftopSolar,
            "屋顶光伏直供电力",
            "Electricity straight from the roofs",
            Gram("CO2", "0 kgCO2/kWh"),
            MadeUp with
            {
                Note = "The certificates of what the tenants use are not tradable and were not claimed.",
            }
        ),
        Of(
            DistrictCold,
            "区域供冷（制冷站实测能效）",
            "District cold (measured efficiency of the station)",
            Gram("CO2", "0.0385 tCO2/GJ"),
            MadeUp
        ),
        Of(
            WasteWaterService,
            "园区污水处理服务",
            "Waste-water treatment in the park",
            Gram("CO2e", "0.62 kgCO2e/m³"),
            MadeUp
        ),
        Of(
            RoadFreight,
            "青澜物流公路货运",
            "Road freight by the park's haulier",
            Gram("CO2e", "0.0510 kgCO2e/(t·km)"),
            MadeUp
        ),
        Of(
            OutsideFreight,
            "园区外承运商公路货运",
            "Road freight by outside hauliers",
            Gram("CO2e", "0.0740 kgCO2e/(t·km)"),
            MadeUp
        ),
        new()
        {
            Id = Id<Factor>.Parse(Wood),
            Name = new BilingualText("木质生物质燃料", "Wood and wood waste"),
            NetCalorificValue = Rate.Parse("15.6 GJ/t"),
            Emissions =
            [
                Gram("CO2", "112 kgCO2/GJ") with
                {
                    Biogenic = true,
                },
                Gram("CH4", "0.03 kgCH4/GJ"),
                Gram("N2O", "0.004 kgN2O/GJ"),
            ],
            Source = Ipcc2006 with { Location = "Volume 2, tables 1.2 and 2.2" },
        },
        Of(
            Calcite,
            "碳酸钙分解",
            "Calcination of calcite",
            Gram("CO2", "0.43971 tCO2/t"),
            Ipcc2006 with
            {
                Location = "Volume 3, table 2.1",
            }
        ),
        Of(
            Dolomite,
            "白云石分解",
            "Calcination of dolomite",
            Gram("CO2", "0.47732 tCO2/t"),
            Ipcc2006 with
            {
                Location = "Volume 3, table 2.1",
            }
        ),
        Of(
            SodaAsh,
            "纯碱分解",
            "Decomposition of soda ash",
            Gram("CO2", "0.41492 tCO2/t"),
            Ipcc2006 with
            {
                Location = "Volume 3, table 2.1",
            }
        ),
        Of(PigIron, "生铁", "Pig iron", Gram("CO2", "0.172 tCO2/t"), SteelGuide),
        Of(Scrap, "废钢（按粗钢含碳量）", "Steel scrap (carbon of crude steel)", Gram("CO2", "0.0154 tCO2/t"), MadeUp),
        Of(Electrode, "石墨电极", "Graphite electrode", Gram("CO2", "3.663 tCO2/t"), SteelGuide),
        Of(CrudeSteel, "粗钢", "Crude steel", Gram("CO2", "0.0154 tCO2/t"), SteelGuide),
        Carbon(Dust, "除尘灰", "Furnace dust", "0.012 tC/t"),
        Carbon(FeedGas, "原料天然气（进入转化炉的碳）", "Feed gas (carbon into the reformer)", "0.0153 tC/GJ") with
        {
            NetCalorificValue = Rate.Parse("389.31 GJ/万Nm³"),
        },
        Carbon(Methanol, "甲醇产品含碳", "Carbon of the methanol made", "0.375 tC/t"),
        Of(
            Anaerobic,
            "厌氧处理的甲烷产生潜力（按 COD）",
            "Methane potential of anaerobic treatment (per COD)",
            Gram("CH4", "0.25 tCH4/t"),
            Ipcc2006 with
            {
                Location = "Volume 5, table 6.2",
            }
        ),
        Of(
            Nitrogen,
            "污水处理的氧化亚氮（按进水总氮：0.016 × 44/28）",
            "Nitrous oxide of treatment (per nitrogen: 0.016 × 44/28)",
            Gram("N2O", "0.02514 tN2O/t"),
            new Provenance
            {
                Document = "2019 Refinement to the 2006 IPCC Guidelines",
                Publisher = "IPCC",
                Year = 2019,
                Location = "Volume 5, table 6.8A; rounded to five decimals",
            }
        ),
        Of(Greenbelt, "防护林带年碳汇", "Yearly uptake of the shelter belt", Gram("CO2", "10.2 tCO2/ha"), MadeUp),
    ];

    private static GasEmission Gram(string gas, string rate) =>
        new() { Gas = GreenhouseGas.Parse(gas), Value = Rate.Parse(rate) };

    private static Factor Of(string id, string zh, string en, GasEmission emission, Provenance source) =>
        new()
        {
            Id = Id<Factor>.Parse(id),
            Name = new BilingualText(zh, en),
            Emissions = [emission],
            Source = source,
        };

    private static Factor Carbon(string id, string zh, string en, string content) =>
        new()
        {
            Id = Id<Factor>.Parse(id),
            Name = new BilingualText(zh, en),
            Fuel = new CarbonContent { Content = Rate.Parse(content) },
            Source = MadeUp,
        };
}
