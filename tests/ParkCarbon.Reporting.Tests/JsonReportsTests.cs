using System.Text;
using System.Text.Json;

namespace ParkCarbon.Reporting.Tests;

public sealed class JsonReportsTests
{
    [Theory]
    [InlineData("0 t", "0")]
    [InlineData("1 t", "1")]
    [InlineData("0.000000000000000001 t", "0.000000000000000001")]
    [InlineData("1234567890.123456789012345678 t", "1234567890.123456789012345678")]
    public void Neutrality_AMass_KeepsEveryDigit(string measured, string digits)
    {
        Assert.Equal(digits, Json(measured).GetProperty("net").GetRawText());
    }

    [Fact]
    public void Neutrality_WithoutData_IsNullAndNotZero()
    {
        var json = Parse(JsonReports.Neutrality(Statements.WithoutData()));
        Assert.Equal(JsonValueKind.Null, json.GetProperty("net").ValueKind);
        Assert.Equal(JsonValueKind.Null, json.GetProperty("neutral").ValueKind);
        Assert.Equal(
            JsonValueKind.Null,
            json.GetProperty("inventory").GetProperty("entities")[0].GetProperty("total").ValueKind
        );
    }

    [Fact]
    public void Neutrality_ATextWithQuotesAndControls_StaysOneText()
    {
        var statement = Statements.Of("1 t", new("造“纸”\"厂\"\u001b[2J", "Mill"));
        var name = Parse(JsonReports.Neutrality(statement))
            .GetProperty("inventory")
            .GetProperty("entities")[0]
            .GetProperty("name");
        Assert.Equal("造“纸”\"厂\"\u001b[2J", name.GetProperty("zh").GetString());
    }

    [Fact]
    public void Neutrality_TwiceTheSame_GivesTheSameBytes() =>
        Assert.Equal(JsonReports.Neutrality(Statements.Of("1.5 t")), JsonReports.Neutrality(Statements.Of("1500 kg")));

    [Fact]
    public void DossierDigest_OfParts_DoesNotDependOnTheirOrder()
    {
        Assert.Equal(DossierDigest.Of(["a", "b"]).Sha256, DossierDigest.Of(["b", "a"]).Sha256);
        Assert.NotEqual(DossierDigest.Of(["a", "b"]).Sha256, DossierDigest.Of(["a", "c"]).Sha256);
        Assert.Equal("a", DossierDigest.Of(["a"]).Sha256);
        Assert.Throws<ArgumentException>(() => DossierDigest.Of([]));
    }

    private static JsonElement Json(string measured) => Parse(JsonReports.Neutrality(Statements.Of(measured)));

    private static JsonElement Parse(byte[] report) => JsonDocument.Parse(Encoding.UTF8.GetString(report)).RootElement;
}
