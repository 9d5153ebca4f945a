namespace ParkCarbon.Domain.Quantities;

/// <summary>Energy (能量): electricity, heat, the heat value of fuels, standard coal; base unit joule.</summary>
/// <remarks>
/// <para>Standard coal (标准煤, tce) is energy here: 29.3076 GJ, that is 7000 kcal of 4.1868 kJ to the kilogram (GB/T 2589-2020).
/// Calories and Btu are those of the International Table; the therm is the European one.</para>
/// <para>The millijoule is left out on purpose: in a park mJ is MJ, mistyped.</para>
/// </remarks>
public sealed class Energy : IDimension
{
    private const decimal Calorie = 4.1868m;
    private const decimal CoalEquivalentGram = 7000m * Calorie;
    private const decimal BritishThermalUnit = 1055.05585262m;

    private Energy() { }

    /// <inheritdoc/>
    public static Dimension Dimension { get; } =
        new(
            "energy",
            "energy",
            "能量",
            new UnitTable
            {
                // A factor per kWh has no end in GJ; it is written per MWh then, before smaller units are tried.
                { "GJ", 1e9m, "吉焦", "吉焦耳", "百万千焦", "gigajoule" },
                { "MWh", 3.6e9m, "兆瓦时", "千度", "MW·h", "megawatt hour", "megawatt-hour" },
                { "J", 1, "焦", "焦耳", "joule" },
                { "kJ", 1e3m, "千焦", "千焦耳", "kilojoule" },
                { "MJ", 1e6m, "兆焦", "兆焦耳", "megajoule" },
                { "TJ", 1e12m, "太焦", "太焦耳", "terajoule" },
                { "PJ", 1e15m, "拍焦", "拍焦耳", "petajoule" },
                { "EJ", 1e18m, "艾焦", "艾焦耳", "exajoule" },
                { "万GJ", 1e13m, "万吉焦", "百亿千焦", "10⁴GJ" },
                { "Wh", 3.6e3m, "瓦时", "W·h", "watt hour", "watt-hour" },
                { "kWh", 3.6e6m, "千瓦时", "度", "千瓦小时", "kW·h", "kilowatt hour", "kilowatt-hour" },
                { "GWh", 3.6e12m, "吉瓦时", "百万千瓦时", "GW·h", "gigawatt hour", "gigawatt-hour" },
                { "TWh", 3.6e15m, "太瓦时", "十亿千瓦时", "TW·h", "terawatt hour", "terawatt-hour" },
                { "万kWh", 3.6e10m, "万千瓦时", "万度", "万kW·h", "10⁴kWh", "10⁴kW·h", "1e4kWh" },
                { "亿kWh", 3.6e14m, "亿千瓦时", "亿度", "亿kW·h", "10⁸kWh", "10⁸kW·h", "1e8kWh" },
                { "gce", CoalEquivalentGram, "克标准煤", "克标煤", "g标准煤" },
                { "kgce", CoalEquivalentGram * 1e3m, "千克标准煤", "公斤标准煤", "千克标煤", "公斤标煤", "kg标准煤" },
                { "tce", CoalEquivalentGram * 1e6m, "吨标准煤", "吨标煤", "t标准煤" },
                { "万tce", CoalEquivalentGram * 1e10m, "万吨标准煤", "万吨标煤", "万t标准煤", "10⁴tce" },
                { "亿tce", CoalEquivalentGram * 1e14m, "亿吨标准煤", "亿吨标煤", "10⁸tce" },
                { "kgoe", Calorie * 1e7m, "千克标准油", "千克油当量" },
                { "toe", Calorie * 1e10m, "吨标准油", "吨油当量" },
                { "ktoe", Calorie * 1e13m, "千吨油当量" },
                { "Mtoe", Calorie * 1e16m, "百万吨油当量" },
                { "cal", Calorie, "卡", "卡路里", "cal_IT", "calorie" },
                { "kcal", Calorie * 1e3m, "千卡", "大卡", "kcal_IT", "kilocalorie" },
                { "Mcal", Calorie * 1e6m, "兆卡" },
                { "Gcal", Calorie * 1e9m, "吉卡", "百万大卡", "百万千卡" },
                { "Btu", BritishThermalUnit, "英热单位", "英热", "BTU", "Btu_IT" },
                { "MMBtu", BritishThermalUnit * 1e6m, "百万英热单位", "百万英热", "mmBtu", "MMBTU", "mmBTU" },
                { "therm", BritishThermalUnit * 1e5m, "撒姆", "therm_EC" },
                { "ktce", CoalEquivalentGram * 1e9m, "千吨标准煤" },
                { "Mtce", CoalEquivalentGram * 1e12m, "百万吨标准煤" },
                { "kBtu", BritishThermalUnit * 1e3m, "千英热单位" },
                { "dekatherm", BritishThermalUnit * 1e6m, "Dth" },
                { "quad", BritishThermalUnit * 1e15m, "quadrillion Btu" },
            }
        );

    /// <summary>1 J.</summary>
    public static Unit<Energy> Joule { get; } = Dimension.Typed<Energy>("J");

    /// <summary>10³ J.</summary>
    public static Unit<Energy> Kilojoule { get; } = Dimension.Typed<Energy>("kJ");

    /// <summary>10⁶ J.</summary>
    public static Unit<Energy> Megajoule { get; } = Dimension.Typed<Energy>("MJ");

    /// <summary>10⁹ J.</summary>
    public static Unit<Energy> Gigajoule { get; } = Dimension.Typed<Energy>("GJ");

    /// <summary>10¹² J.</summary>
    public static Unit<Energy> Terajoule { get; } = Dimension.Typed<Energy>("TJ");

    /// <summary>3.6 MJ (千瓦时, 度).</summary>
    public static Unit<Energy> KilowattHour { get; } = Dimension.Typed<Energy>("kWh");

    /// <summary>3.6 GJ (兆瓦时).</summary>
    public static Unit<Energy> MegawattHour { get; } = Dimension.Typed<Energy>("MWh");

    /// <summary>3.6 TJ (吉瓦时).</summary>
    public static Unit<Energy> GigawattHour { get; } = Dimension.Typed<Energy>("GWh");

    /// <summary>10⁴ kWh (万千瓦时).</summary>
    public static Unit<Energy> TenThousandKilowattHours { get; } = Dimension.Typed<Energy>("万kWh");

    /// <summary>29.3076 MJ (千克标准煤).</summary>
    public static Unit<Energy> KilogramCoalEquivalent { get; } = Dimension.Typed<Energy>("kgce");

    /// <summary>29.3076 GJ (吨标准煤).</summary>
    public static Unit<Energy> TonneCoalEquivalent { get; } = Dimension.Typed<Energy>("tce");
}
