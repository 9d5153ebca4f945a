using ParkCarbon.Domain.Quantities;

namespace ParkCarbon.Rules.Tests.Factors;

/// <summary>The emission factors that belong to the shipped fuels, in t CO₂ per unit of fuel, as they were recorded beside the parameters.</summary>
/// <remarks>
/// Those of <c>cn-fuels-mee-ets-2021-2023</c> are published in its table; the documents of the other two sets give the parameters
/// only, and the product was recorded to six decimals.
/// </remarks>
internal static class RecordedFuelFactors
{
    private const string Table = """
        cn-fuels-gbt-32151.34-2024 anthracite t 2.521512
        cn-fuels-gbt-32151.34-2024 bituminous-coal t 1.741750
        cn-fuels-gbt-32151.34-2024 lignite t 1.172864
        cn-fuels-gbt-32151.34-2024 cleaned-coal t 2.208185
        cn-fuels-gbt-32151.34-2024 other-washed-coal t 1.051936
        cn-fuels-gbt-32151.34-2024 briquettes t 1.935965
        cn-fuels-gbt-32151.34-2024 other-coal-products t 2.108051
        cn-fuels-gbt-32151.34-2024 coke t 2.860419
        cn-fuels-gbt-32151.34-2024 petroleum-coke t 3.211542
        cn-fuels-gbt-32151.34-2024 crude-oil t 3.020202
        cn-fuels-gbt-32151.34-2024 fuel-oil t 3.170461
        cn-fuels-gbt-32151.34-2024 gasoline t 2.925056
        cn-fuels-gbt-32151.34-2024 diesel t 3.095910
        cn-fuels-gbt-32151.34-2024 kerosene t 3.033391
        cn-fuels-gbt-32151.34-2024 lng t 2.831257
        cn-fuels-gbt-32151.34-2024 lpg t 3.101330
        cn-fuels-gbt-32151.34-2024 naphtha t 3.198067
        cn-fuels-gbt-32151.34-2024 coal-tar t 2.644571
        cn-fuels-gbt-32151.34-2024 crude-benzene t 3.410875
        cn-fuels-gbt-32151.34-2024 other-petroleum-products t 2.948761
        cn-fuels-gbt-32151.34-2024 natural-gas 万Nm³ 21.621888
        cn-fuels-gbt-32151.34-2024 blast-furnace-gas 万Nm³ 8.481132
        cn-fuels-gbt-32151.34-2024 converter-gas 万Nm³ 15.124032
        cn-fuels-gbt-32151.34-2024 coke-oven-gas 万Nm³ 8.863806
        cn-fuels-gbt-32151.34-2024 refinery-dry-gas t 3.038904
        cn-fuels-gbt-32151.34-2024 other-coal-gas 万Nm³ 2.314829
        cn-fuels-ndrc-guides-2013-2015 anthracite t 2.322768
        cn-fuels-ndrc-guides-2013-2015 bituminous-coal t 2.071509
        cn-fuels-ndrc-guides-2013-2015 lignite t 1.424093
        cn-fuels-ndrc-guides-2013-2015 cleaned-coal t 2.281759
        cn-fuels-ndrc-guides-2013-2015 other-washed-coal t 1.288565
        cn-fuels-ndrc-guides-2013-2015 briquettes t 1.935965
        cn-fuels-ndrc-guides-2013-2015 coke t 2.851825
        cn-fuels-ndrc-guides-2013-2015 crude-oil t 3.078272
        cn-fuels-ndrc-guides-2013-2015 fuel-oil t 3.047179
        cn-fuels-ndrc-guides-2013-2015 gasoline t 3.042547
        cn-fuels-ndrc-guides-2013-2015 diesel t 3.145122
        cn-fuels-ndrc-guides-2013-2015 kerosene t 3.151713
        cn-fuels-ndrc-guides-2013-2015 jet-kerosene t 3.151713
        cn-fuels-ndrc-guides-2013-2015 petroleum-coke t 3.063317
        cn-fuels-ndrc-guides-2013-2015 other-petroleum-products t 2.888321
        cn-fuels-ndrc-guides-2013-2015 coal-tar t 2.644571
        cn-fuels-ndrc-guides-2013-2015 crude-benzene t 3.410875
        cn-fuels-ndrc-guides-2013-2015 refinery-dry-gas t 3.042339
        cn-fuels-ndrc-guides-2013-2015 lpg t 2.953847
        cn-fuels-ndrc-guides-2013-2015 natural-gas 万Nm³ 21.621888
        cn-fuels-ndrc-guides-2013-2015 coke-oven-gas 万Nm³ 8.582824
        cn-fuels-ndrc-guides-2013-2015 blast-furnace-gas 万Nm³ 9.686481
        cn-fuels-ndrc-guides-2013-2015 converter-gas 万Nm³ 14.321018
        cn-fuels-ndrc-guides-2013-2015 closed-calcium-carbide-furnace-gas 万Nm³ 15.947014
        cn-fuels-ndrc-guides-2013-2015 other-coal-gas 万Nm³ 2.317929
        cn-fuels-mee-ets-2021-2023 anthracite t 1.9238
        cn-fuels-mee-ets-2021-2023 bituminous-coal t 1.7471
        cn-fuels-mee-ets-2021-2023 lignite t 1.3877
        cn-fuels-mee-ets-2021-2023 cleaned-coal t 2.2818
        cn-fuels-mee-ets-2021-2023 other-washed-coal t 1.2886
        cn-fuels-mee-ets-2021-2023 coke t 2.8518
        cn-fuels-mee-ets-2021-2023 fuel-oil t 3.1705
        cn-fuels-mee-ets-2021-2023 gasoline t 2.9251
        cn-fuels-mee-ets-2021-2023 diesel t 3.0959
        cn-fuels-mee-ets-2021-2023 kerosene t 3.0334
        cn-fuels-mee-ets-2021-2023 lng t 2.5877
        cn-fuels-mee-ets-2021-2023 lpg t 3.1013
        cn-fuels-mee-ets-2021-2023 coal-tar t 2.6446
        cn-fuels-mee-ets-2021-2023 crude-benzene t 3.4109
        cn-fuels-mee-ets-2021-2023 refinery-dry-gas t 3.0082
        cn-fuels-mee-ets-2021-2023 coke-oven-gas 万Nm³ 7.6224
        cn-fuels-mee-ets-2021-2023 blast-furnace-gas 万Nm³ 8.4811
        cn-fuels-mee-ets-2021-2023 other-coal-gas 万Nm³ 2.3148
        cn-fuels-mee-ets-2021-2023 natural-gas 万Nm³ 21.6502
        cn-fuels-mee-ets-2021-2023 semi-coke t 2.8527
        """;

    public static IEnumerable<(string Set, string Item, string Unit, decimal Factor, int Decimals)> All =>
        Table
            .Split('\n', StringSplitOptions.TrimEntries)
            .Select(line => line.Split(' '))
            .Select(words =>
                (words[0], words[1], words[2], Rational.Parse(words[3]).ToDecimal(), words[3].Split('.')[1].Length)
            );
}
