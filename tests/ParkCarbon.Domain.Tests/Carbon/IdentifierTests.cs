using ParkCarbon.Domain.Carbon;
using Xunit;

namespace ParkCarbon.Domain.Tests.Carbon;

/// <summary>Gases, factor references and serial ranges: text in, text out.</summary>
public sealed class IdentifierTests
{
    [Theory]
    [InlineData("CO2", "CO2")]
    [InlineData("co2", "CO2")]
    [InlineData("CO₂", "CO2")]
    [InlineData("CO2E", "CO2e")]
    [InlineData("SF₆", "SF6")]
    [InlineData("HFC-134a", "HFC134a")]
    [InlineData("hfc-134a", "HFC134a")]
    [InlineData("HFC-43-10mee", "HFC4310mee")]
    [InlineData("R-410A", "R-410A")]
    [InlineData("R410a", "R-410A")]
    [InlineData("R-134a", "HFC134a")]
    [InlineData("r22", "HCFC22")]
    [InlineData("PFC-14", "CF4")]
    [InlineData("R-744", "CO2")]
    [InlineData("R-1234yf", "R1234yf")]
    [InlineData("CH4-fossil", "CH4-fossil")]
    [InlineData("N 2 O", "N2O")]
    public void Gas_Parse_ReadsFormulasAndCodes(string text, string code)
    {
        var gas = GreenhouseGas.Parse(text);

        Assert.Equal(code, gas.Code);
        Assert.Equal(gas, GreenhouseGas.Parse(gas.ToString()));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("2CO")]
    [InlineData("甲烷")]
    [InlineData("CH4!")]
    [InlineData("A23456789012345678901234567890123456789012")]
    public void Gas_TryParse_AnythingElse_ReturnsFalse(string? text) =>
        Assert.False(GreenhouseGas.TryParse(text, out _));

    [Fact]
    public void Gas_Parse_AnythingElse_ShowsTheForm() =>
        Assert.Contains(
            "Write a formula or code such as CO2",
            Assert.Throws<FormatException>(() => GreenhouseGas.Parse("?")).Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void Gases_AreListedInTheOrderOfReports() =>
        Assert.Equal(
            ["CO2", "CH4", "CH4-fossil", "N2O", "HFC134a", "SF6", "CO2e"],
            new[] { "CO2e", "SF6", "CH4-fossil", "N2O", "HFC134a", "CO2", "CH4" }
                .Select(GreenhouseGas.Parse)
                .Order()
                .Select(gas => gas.Code)
        );

    [Theory]
    [InlineData("coal", null, "coal", null)]
    [InlineData("cn-electricity:national-average@2023", "cn-electricity", "national-average", 2023)]
    [InlineData("cn-electricity:grid-average/华东", "cn-electricity", "grid-average/华东", null)]
    [InlineData("own@2023", null, "own@2023", null)]
    public void FactorReference_Parse_RoundTrips(string text, string? set, string item, int? year)
    {
        var reference = FactorReference.Parse(text);

        Assert.Equal((set, item, year), (reference.Set, reference.Item, reference.DataYear));
        Assert.Equal(text, reference.ToString());
        Assert.Equal(reference, FactorReference.Parse(text));
        Assert.Equal(reference.GetHashCode(), FactorReference.Parse(text).GetHashCode());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" coal")]
    [InlineData("set:")]
    [InlineData(":item")]
    [InlineData("set:item@")]
    [InlineData("set:item@soon")]
    [InlineData("set:@2023")]
    [InlineData("a\tb")]
    public void FactorReference_TryParse_AnythingElse_ReturnsFalse(string? text) =>
        Assert.False(FactorReference.TryParse(text, out _));

    [Fact]
    public void FactorReference_Parse_AnythingElse_ShowsTheForm() =>
        Assert.Contains(
            "'set:item@2023'",
            Assert.Throws<FormatException>(() => FactorReference.Parse("a:")).Message,
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("GEC-2025-000001", 1)]
    [InlineData("GEC-2025-000001..GEC-2025-000750", 750)]
    [InlineData("7", 1)]
    [InlineData("000000000000000001..999999999999999999", 999_999_999_999_999_999)]
    public void Serials_Parse_RoundTrip(string text, long count)
    {
        var range = SerialRange.Parse(text);

        Assert.Equal(count, range.Count);
        Assert.Equal(text, range.ToString());
        Assert.Equal(range, SerialRange.Parse(text));
    }

    [Theory]
    [InlineData("", "ends in 1 to 18 digits")]
    [InlineData("GEC", "ends in 1 to 18 digits")]
    [InlineData("G1..G2..G3", "ends in 1 to 18 digits")]
    [InlineData("G1234567890123456789", "ends in 1 to 18 digits")]
    [InlineData("G1..H", "does not end in 1 to 18 digits")]
    [InlineData("G1..H2", "not the ends of one range")]
    [InlineData("G9..G10", "the count of digits must be the same")]
    [InlineData("G5..G4", "ends before it starts")]
    public void Serials_Parse_AnythingElse_SaysWhy(string text, string why)
    {
        Assert.False(SerialRange.TryParse(text, out _));
        Assert.Contains(
            why,
            Assert.Throws<FormatException>(() => SerialRange.Parse(text)).Message,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("G01..G10", "G08..G20", "G08..G10")]
    [InlineData("G01..G10", "G10", "G10")]
    [InlineData("G01..G10", "G11..G20", null)]
    [InlineData("G01..G10", "H01..H10", null)]
    [InlineData("G01..G10", "G001..G010", "G01..G10")]
    public void Serials_Intersect_GivesTheSharedOnes(string left, string right, string? shared)
    {
        var (a, b) = (SerialRange.Parse(left), SerialRange.Parse(right));

        Assert.Equal(shared, a.Intersect(b)?.ToString());
        Assert.Equal(a.Intersect(b)?.Count, b.Intersect(a)?.Count);
    }
}
