using ParkCarbon.Domain;
using ParkCarbon.Domain.Carbon.Accounts;
using ParkCarbon.Domain.Carbon.Indicators;
using ParkCarbon.Rules.Factors;
using ParkCarbon.Rules.Methods;
using ParkCarbon.Rules.Tests.Cases;

namespace ParkCarbon.Rules.Tests.Methods;

public sealed class IndicatorExclusionTests
{
    private static readonly MethodCases Cases = MethodCases.Of("ndrc-2025-910");

    [Theory]
    [InlineData("intensity", "decides the statement", "核心指标")]
    [InlineData("happiness", "has no indicator 'happiness'", "没有指标“happiness”")]
    public void State_AnExclusionOfWhatMayNotBeExcluded_NamesThePlaceAndWhatMayBe(
        string indicator,
        string en,
        string zh
    )
    {
        var exception = Assert.Throws<MethodChoiceException>(() => State("water-reuse", indicator));
        Assert.Equal("$.indicatorExclusions[1].indicator", exception.Path);
        Assert.Contains(en, exception.Problem.En, StringComparison.Ordinal);
        Assert.Contains(zh, exception.Problem.Zh, StringComparison.Ordinal);
        Assert.Contains("waste-energy", exception.Problem.En, StringComparison.Ordinal);
        Assert.Contains("waste-energy", exception.Problem.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void State_AnIndicatorExcludedTwice_IsRefused() =>
        Assert.Equal(
            "$.indicatorExclusions[1].indicator",
            Assert.Throws<MethodChoiceException>(() => State("water-reuse", "water-reuse")).Path
        );

    [Fact]
    public void State_AnExclusionOfAnotherMethod_IsNoneOfThisOne() =>
        Assert.All(
            State("water-reuse").Tests,
            test => Assert.Equal(test.Id == "water-reuse", test.Exclusion is not null)
        );

    private static NeutralityStatement State(params string[] indicators)
    {
        var dossier = Cases.All[0].Dossier;
        IEnumerable<IndicatorExclusion> exclusions =
        [
            .. indicators.Select(indicator => Exclusion("ndrc-2025-910", indicator)),
            Exclusion("gbt-32150", "anything"),
        ];
        return Cases.Method.State(
            CarbonAccount.Of(dossier with { IndicatorExclusions = [.. exclusions] }, ShippedLibrary.Load()),
            dossier.Neutrality
        );
    }

    private static IndicatorExclusion Exclusion(string method, string indicator) =>
        new()
        {
            Method = method,
            Indicator = indicator,
            Reason = new BilingualText("无", "None"),
        };
}
