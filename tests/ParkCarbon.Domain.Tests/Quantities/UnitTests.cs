using ParkCarbon.Domain.Quantities;
using Xunit;

namespace ParkCarbon.Domain.Tests.Quantities;

public sealed class UnitTests
{
    [Theory]
    [InlineData("energy", "1 J", "1", "J")]
    [InlineData("energy", "1 kJ", "1000", "J")]
    [InlineData("energy", "1 MJ", "1000000", "J")]
    [InlineData("energy", "1 GJ", "1e9", "J")]
    [InlineData("energy", "1 TJ", "1e12", "J")]
    [InlineData("energy", "1 PJ", "1e15", "J")]
    [InlineData("energy", "1 EJ", "1e18", "J")]
    [InlineData("energy", "1 万GJ", "1e13", "J")]
    [InlineData("energy", "1 Wh", "3600", "J")]
    [InlineData("energy", "1 kWh", "3.6", "MJ")]
    [InlineData("energy", "1 MWh", "3.6", "GJ")]
    [InlineData("energy", "1 GWh", "3.6", "TJ")]
    [InlineData("energy", "1 TWh", "3600", "TJ")]
    [InlineData("energy", "1 万kWh", "10000", "kWh")]
    [InlineData("energy", "1 亿kWh", "100000000", "kWh")]
    [InlineData("energy", "1 gce", "29307.6", "J")]
    [InlineData("energy", "1 kgce", "29.3076", "MJ")]
    [InlineData("energy", "1 tce", "29.3076", "GJ")]
    [InlineData("energy", "1 万tce", "293076", "GJ")]
    [InlineData("energy", "1 亿tce", "2930760000", "GJ")]
    [InlineData("energy", "1 kgoe", "41.868", "MJ")]
    [InlineData("energy", "1 toe", "41.868", "GJ")]
    [InlineData("energy", "1 cal", "4.1868", "J")]
    [InlineData("energy", "1 kcal", "4.1868", "kJ")]
    [InlineData("energy", "1 Mcal", "4.1868", "MJ")]
    [InlineData("energy", "1 Gcal", "4.1868", "GJ")]
    [InlineData("energy", "1 Btu", "1055.05585262", "J")]
    [InlineData("energy", "1 MMBtu", "1.05505585262", "GJ")]
    [InlineData("energy", "1 therm", "105.505585262", "MJ")]
    [InlineData("energy", "1 ktoe", "41.868", "TJ")]
    [InlineData("energy", "1 Mtoe", "41.868", "PJ")]
    [InlineData("energy", "1 ktce", "29.3076", "TJ")]
    [InlineData("energy", "1 Mtce", "29.3076", "PJ")]
    [InlineData("energy", "1 kBtu", "1.05505585262", "MJ")]
    [InlineData("energy", "1 dekatherm", "1", "MMBtu")]
    [InlineData("energy", "1 quad", "1.05505585262", "EJ")]
    [InlineData("area", "1 acre", "4046.8564224", "m²")]
    [InlineData("area", "1 ft²", "0.09290304", "m²")]
    [InlineData("standardVolume", "1 Mcf", "1000", "scf")]
    [InlineData("standardVolume", "1 MMcf", "1000000", "scf")]
    [InlineData("moneyAud", "1 AUD", "1", "AUD")]
    [InlineData("moneyAud", "1 万AUD", "10000", "AUD")]
    [InlineData("moneyAud", "1 百万AUD", "1000000", "AUD")]
    [InlineData("moneyCad", "1 CAD", "1", "CAD")]
    [InlineData("moneyCad", "1 万CAD", "10000", "CAD")]
    [InlineData("moneyCad", "1 百万CAD", "1000000", "CAD")]
    [InlineData("moneyChf", "1 CHF", "1", "CHF")]
    [InlineData("moneyChf", "1 万CHF", "10000", "CHF")]
    [InlineData("moneyChf", "1 百万CHF", "1000000", "CHF")]
    [InlineData("moneyHkd", "1 HKD", "1", "HKD")]
    [InlineData("moneyHkd", "1 万HKD", "10000", "HKD")]
    [InlineData("moneyHkd", "1 百万HKD", "1000000", "HKD")]
    [InlineData("moneyInr", "1 INR", "1", "INR")]
    [InlineData("moneyInr", "1 万INR", "10000", "INR")]
    [InlineData("moneyInr", "1 百万INR", "1000000", "INR")]
    [InlineData("moneyJpy", "1 JPY", "1", "JPY")]
    [InlineData("moneyJpy", "1 万JPY", "10000", "JPY")]
    [InlineData("moneyJpy", "1 百万JPY", "1000000", "JPY")]
    [InlineData("moneyKrw", "1 KRW", "1", "KRW")]
    [InlineData("moneyKrw", "1 万KRW", "10000", "KRW")]
    [InlineData("moneyKrw", "1 百万KRW", "1000000", "KRW")]
    [InlineData("moneyNzd", "1 NZD", "1", "NZD")]
    [InlineData("moneyNzd", "1 万NZD", "10000", "NZD")]
    [InlineData("moneyNzd", "1 百万NZD", "1000000", "NZD")]
    [InlineData("moneySgd", "1 SGD", "1", "SGD")]
    [InlineData("moneySgd", "1 万SGD", "10000", "SGD")]
    [InlineData("moneySgd", "1 百万SGD", "1000000", "SGD")]
    [InlineData("moneyTwd", "1 TWD", "1", "TWD")]
    [InlineData("moneyTwd", "1 万TWD", "10000", "TWD")]
    [InlineData("moneyTwd", "1 百万TWD", "1000000", "TWD")]
    [InlineData("mass", "1 t", "1000000", "g")]
    [InlineData("mass", "1 mg", "0.001", "g")]
    [InlineData("mass", "1 g", "1", "g")]
    [InlineData("mass", "1 kg", "1000", "g")]
    [InlineData("mass", "1 斤", "500", "g")]
    [InlineData("mass", "1 kt", "1000", "t")]
    [InlineData("mass", "1 Mt", "1000000", "t")]
    [InlineData("mass", "1 Gt", "1e9", "t")]
    [InlineData("mass", "1 万t", "10000", "t")]
    [InlineData("mass", "1 亿t", "100000000", "t")]
    [InlineData("mass", "1 Gg", "1000", "t")]
    [InlineData("mass", "1 lb", "0.45359237", "kg")]
    [InlineData("mass", "1 short ton", "907.18474", "kg")]
    [InlineData("mass", "1 long ton", "1016.0469088", "kg")]
    [InlineData("standardVolume", "1 m³", "1", "m³")]
    [InlineData("standardVolume", "1 千m³", "1000", "m³")]
    [InlineData("standardVolume", "1 万m³", "10000", "Nm3")]
    [InlineData("standardVolume", "1 亿m³", "1e8", "m³")]
    [InlineData("standardVolume", "1 cm³", "0.000001", "m³")]
    [InlineData("standardVolume", "1 scf", "0.028316846592", "m³")]
    [InlineData("liquidVolume", "1 L", "1", "L")]
    [InlineData("liquidVolume", "1 mL", "0.001", "L")]
    [InlineData("liquidVolume", "1 kL", "1000", "L")]
    [InlineData("liquidVolume", "1 m³", "1000", "L")]
    [InlineData("liquidVolume", "1 千m³", "1000000", "L")]
    [InlineData("liquidVolume", "1 万L", "10000", "L")]
    [InlineData("liquidVolume", "1 万m³", "1e7", "L")]
    [InlineData("liquidVolume", "1 亿m³", "1e11", "L")]
    [InlineData("liquidVolume", "1 US gallon", "3.785411784", "L")]
    [InlineData("liquidVolume", "1 UK gallon", "4.54609", "L")]
    [InlineData("liquidVolume", "1 barrel", "158.987294928", "L")]
    [InlineData("liquidVolume", "1 ft³", "28.316846592", "L")]
    [InlineData("freightWork", "1 t·km", "1", "t·km")]
    [InlineData("freightWork", "1 kg·km", "0.001", "t·km")]
    [InlineData("freightWork", "1 kt·km", "1000", "t·km")]
    [InlineData("freightWork", "1 万t·km", "10000", "t·km")]
    [InlineData("freightWork", "1 Mt·km", "1000000", "t·km")]
    [InlineData("freightWork", "1 亿t·km", "1e8", "t·km")]
    [InlineData("freightWork", "1 kg·m", "0.000001", "t·km")]
    [InlineData("freightWork", "1 short ton·mile", "1.45997231821056", "t·km")]
    [InlineData("passengerWork", "1 person·km", "1", "人·km")]
    [InlineData("passengerWork", "1 万person·km", "10000", "人·km")]
    [InlineData("passengerWork", "1 亿person·km", "1e8", "人·km")]
    [InlineData("passengerWork", "1 person·mile", "1.609344", "人·km")]
    [InlineData("distance", "1 km", "1000", "m")]
    [InlineData("distance", "1 m", "1", "m")]
    [InlineData("distance", "1 万km", "1e7", "m")]
    [InlineData("distance", "1 mile", "1609.344", "m")]
    [InlineData("distance", "1 nmi", "1852", "m")]
    [InlineData("area", "1 m²", "1", "m²")]
    [InlineData("area", "1 万m²", "10000", "m²")]
    [InlineData("area", "1 ha", "10000", "m²")]
    [InlineData("area", "1 km²", "1000000", "m²")]
    [InlineData("area", "1 亩", "2000/3", "m²")]
    [InlineData("area", "1 万亩", "20000000/3", "m²")]
    [InlineData("count", "1 1", "1", "1")]
    [InlineData("count", "1 千", "1000", "1")]
    [InlineData("count", "1 万", "10000", "1")]
    [InlineData("count", "1 亿", "1e8", "1")]
    [InlineData("share", "1 %", "1/100", "1")]
    [InlineData("share", "1 ‰", "1/1000", "1")]
    [InlineData("share", "1 1", "100", "%")]
    [InlineData("money", "1 CNY", "1", "CNY")]
    [InlineData("money", "1 千CNY", "1000", "元")]
    [InlineData("money", "1 万CNY", "10000", "元")]
    [InlineData("money", "1 百万CNY", "1000000", "元")]
    [InlineData("money", "1 亿CNY", "1e8", "元")]
    [InlineData("moneyUsd", "1 USD", "1", "USD")]
    [InlineData("moneyUsd", "1 千USD", "1000", "USD")]
    [InlineData("moneyUsd", "1 万USD", "10000", "USD")]
    [InlineData("moneyUsd", "1 百万USD", "1000000", "USD")]
    [InlineData("moneyEur", "1 EUR", "1", "EUR")]
    [InlineData("moneyEur", "1 千EUR", "1000", "EUR")]
    [InlineData("moneyEur", "1 万EUR", "10000", "EUR")]
    [InlineData("moneyEur", "1 百万EUR", "1000000", "EUR")]
    [InlineData("moneyGbp", "1 GBP", "1", "GBP")]
    [InlineData("moneyGbp", "1 千GBP", "1000", "GBP")]
    [InlineData("moneyGbp", "1 万GBP", "10000", "GBP")]
    [InlineData("moneyGbp", "1 百万GBP", "1000000", "GBP")]
    [InlineData("operatingTime", "1 h", "3600", "s")]
    [InlineData("operatingTime", "1 s", "1", "s")]
    [InlineData("operatingTime", "1 min", "60", "s")]
    [InlineData("operatingTime", "1 d", "24", "h")]
    [InlineData("temperatureDifference", "1 K", "1", "K")]
    [InlineData("heatingWork", "1 kg·K", "1", "kg·K")]
    [InlineData("heatingWork", "1 g·K", "0.001", "kg·K")]
    [InlineData("heatingWork", "1 t·K", "1000", "kg·K")]
    public void Factor_OfEveryUnit_IsTheDefinedOne(string dimensionId, string text, string expected, string unit)
    {
        var dimension = Dimension.All.Single(candidate => candidate.Id == dimensionId);

        var quantity = Amount.Parse(text).In(dimension);

        Assert.Equal(Rational.Parse(expected), quantity.InExactly(dimension.GetUnit(unit)));
    }

    [Fact]
    public void Factor_Table_MissesNoUnit()
    {
        var rows = GetType()
            .GetMethod(nameof(Factor_OfEveryUnit_IsTheDefinedOne))!
            .GetCustomAttributesData()
            .Where(attribute => attribute.AttributeType == typeof(InlineDataAttribute))
            .Select(attribute =>
                (IReadOnlyList<System.Reflection.CustomAttributeTypedArgument>)attribute.ConstructorArguments[0].Value!
            )
            .Select(row => $"{row[0].Value} {((string)row[1].Value!)[2..]}")
            .ToHashSet(StringComparer.Ordinal);

        var missing = Dimension
            .All.SelectMany(dimension => dimension.Units)
            .Select(unit => $"{unit.Dimension.Id} {unit.Symbol}")
            .Where(unit => !rows.Contains(unit));

        Assert.Empty(missing);
    }

    [Theory]
    [InlineData("千瓦时", "kWh")]
    [InlineData("度", "kWh")]
    [InlineData("kW·h", "kWh")]
    [InlineData("kW.h", "kWh")]
    [InlineData("ｋＷｈ", "kWh")]
    [InlineData("兆瓦时", "MWh")]
    [InlineData("万千瓦时", "万kWh")]
    [InlineData("10⁴kWh", "万kWh")]
    [InlineData("10^4kWh", "万kWh")]
    [InlineData("吉焦", "GJ")]
    [InlineData("吨标准煤", "tce")]
    [InlineData("千克标准煤", "kgce")]
    [InlineData("mmBtu", "MMBtu")]
    [InlineData("吨", "t")]
    [InlineData("千克", "kg")]
    [InlineData("公斤", "kg")]
    [InlineData("shortton", "short ton")]
    [InlineData("m3", "m³")]
    [InlineData("m^3", "m³")]
    [InlineData("㎥", "m³")]
    [InlineData("Nm3", "m³")]
    [InlineData("标准立方米", "m³")]
    [InlineData("万Nm³", "万m³")]
    [InlineData("1e4Nm3", "万m³")]
    [InlineData("10⁴Nm³", "万m³")]
    [InlineData("升", "L")]
    [InlineData("tkm", "t·km")]
    [InlineData("t.km", "t·km")]
    [InlineData("t*km", "t·km")]
    [InlineData("t・km", "t·km")]
    [InlineData("t⋅km", "t·km")]
    [InlineData("吨公里", "t·km")]
    [InlineData("人·km", "person·km")]
    [InlineData("pkm", "person·km")]
    [InlineData("公里", "km")]
    [InlineData("m2", "m²")]
    [InlineData("㎡", "m²")]
    [InlineData("公顷", "ha")]
    [InlineData("％", "%")]
    [InlineData("百分点", "%")]
    [InlineData("万元", "万CNY")]
    [InlineData("RMB", "CNY")]
    [InlineData("kg·℃", "kg·K")]
    public void Find_SpellingInUse_GivesTheUnit(string spelling, string symbol) =>
        Assert.Equal(symbol, UnitCatalogue.Find(spelling)[0].Symbol);

    [Fact]
    public void Spellings_WithinADimension_StandForOneUnitEach()
    {
        foreach (var dimension in Dimension.All)
        {
            foreach (var unit in dimension.Units)
            {
                Assert.All(
                    unit.Spellings,
                    spelling =>
                    {
                        Assert.True(dimension.TryGetUnit(spelling, out var found));
                        Assert.Same(unit, found);
                    }
                );
            }
        }
    }

    [Fact]
    public void Spellings_AcrossDimensions_AreSharedByVolumesAndByNumbersOnly()
    {
        var shared = Dimension
            .All.SelectMany(dimension => dimension.Symbols)
            .GroupBy(entry => entry.Key, entry => entry.Value.Dimension.Id)
            .Where(group => group.Count() > 1)
            .ToList();

        Assert.Contains(shared, group => group.Key == "m3");
        Assert.All(
            shared,
            group => Assert.Equal(group.Key == "1" ? ["count", "share"] : ["standardVolume", "liquidVolume"], group)
        );
    }

    [Theory]
    [InlineData("kWhh", "kWh")]
    [InlineData("KWH", "kWh")]
    [InlineData("mJ", "MJ")]
    [InlineData("gj", "GJ")]
    [InlineData("Tce", "tce")]
    [InlineData("KG", "kg")]
    [InlineData("顿", null)]
    [InlineData("bananas", null)]
    public void Find_UnknownSymbol_NamesTheNearest(string symbol, string? nearest)
    {
        var exception = Assert.Throws<FormatException>(() => UnitCatalogue.Find(symbol).Length);

        Assert.StartsWith($"'{symbol}' is not a unit", exception.Message, StringComparison.Ordinal);
        Assert.Equal(nearest is not null, exception.Message.Contains("did you mean", StringComparison.Ordinal));
        Assert.Contains(nearest is null ? "" : $"'{nearest}'?", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ton", "write t, short ton or long ton")]
    [InlineData("gallon", "write US gallon or UK gallon")]
    [InlineData("MBtu", "write kBtu or MMBtu")]
    [InlineData("$", "write USD")]
    [InlineData("tCO2e", "write 't'")]
    public void Find_SymbolOfSeveralMeanings_NamesThem(string symbol, string advice) =>
        Assert.Contains(
            advice,
            Assert.Throws<FormatException>(() => UnitCatalogue.Find(symbol).Length).Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void GetUnit_OfAnotherDimension_NamesBoth()
    {
        var exception = Assert.Throws<DimensionMismatchException>(() => Mass.Dimension.GetUnit("kWh"));

        Assert.Contains("kWh (energy, 能量)", exception.Message, StringComparison.Ordinal);
        Assert.Contains("mass, 质量", exception.Message, StringComparison.Ordinal);
    }
}
