using ParkCarbon.Domain;
using ParkCarbon.Domain.Quantities;
using ParkCarbon.Rules.Methods;
using ParkCarbon.Rules.Tests.Cases;

namespace ParkCarbon.Rules.Tests.Methods;

public sealed class MethodChoiceTests
{
    private static readonly NeutralityChoice Choice = new() { Method = "t-ceca-g-2023" };

    [Fact]
    public void State_WithoutAChoice_TakesTheDefaultsAndSaysSo()
    {
        var statement = State(null);
        Assert.All(statement.Readings, reading => Assert.True(reading.IsDefault));
        Assert.Equal(
            [
                ("offsets", "excluded"),
                ("greenPower", "counted"),
                ("greenCertificates", "counted"),
                ("allowances", "excluded"),
                ("unverifiedRemovals", "excluded"),
                ("period", "any"),
            ],
            statement.Readings.Select(reading => (reading.Reading.Id, reading.Choice.Id))
        );
        var tolerance = Assert.Single(statement.Parameters);
        Assert.Equal(((CarbonMass?)CarbonMass.Zero, true), (tolerance.Value.Mass, tolerance.IsDefault));
    }

    [Fact]
    public void State_WithAChoice_ShowsItWithItsReason()
    {
        var reason = new BilingualText("因为", "because");
        var statement = State(
            Choice with
            {
                NearZeroTolerance = Amount.Parse("2500 kg"),
                Readings =
                [
                    new ReadingChoice
                    {
                        Reading = "offsets",
                        Choice = "counted",
                        Reason = reason,
                    },
                ],
            }
        );
        var offsets = statement.Readings.Single(reading => reading.Reading.Id == "offsets");
        Assert.Equal(("counted", false, reason), (offsets.Choice.Id, offsets.IsDefault, offsets.Reason));
        Assert.Equal(CarbonMass.FromTonnes(2.5m), Assert.Single(statement.Parameters).Value.Mass);
    }

    [Fact]
    public void Of_AnUnknownMethod_NamesThePathAndTheMethods()
    {
        var exception = Assert.Throws<MethodChoiceException>(() =>
            MethodLibrary.Shipped.Of(new NeutralityChoice { Method = "t-ceca-g-2024" })
        );
        Assert.Equal("$.neutrality.method", exception.Path);
        Assert.Contains("'t-ceca-g-2024'", exception.Problem.En, StringComparison.Ordinal);
        Assert.Contains("t-ceca-g-2023", exception.Problem.En, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("credits", "counted", "$.neutrality.readings[0].reading", "greenCertificates")]
    [InlineData("offsets", "half", "$.neutrality.readings[0].choice", "excluded, counted")]
    public void State_AnUnknownReadingOrAnswer_NamesThePathAndWhatThereIs(
        string reading,
        string answer,
        string path,
        string known
    )
    {
        var exception = Assert.Throws<MethodChoiceException>(() =>
            State(Choice with { Readings = [new ReadingChoice { Reading = reading, Choice = answer }] })
        );
        Assert.Equal(path, exception.Path);
        Assert.Contains(known, exception.Problem.En, StringComparison.Ordinal);
        Assert.Contains(known.Split(", ")[0], exception.Problem.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void State_AReadingChosenTwice_IsRefused()
    {
        var twice = new ReadingChoice { Reading = "offsets", Choice = "counted" };
        var exception = Assert.Throws<MethodChoiceException>(() =>
            State(Choice with { Readings = [twice, twice with { Choice = "excluded" }] })
        );
        Assert.Equal("$.neutrality.readings[1].reading", exception.Path);
    }

    [Theory]
    [InlineData("0.3")]
    [InlineData("30 %")]
    [InlineData("0.3 kgCO2/kWh")]
    public void State_ANumberWithoutItsRate_IsRefused(string value)
    {
        var method = MethodCases.Of("ndrc-2025-910");
        var choice = new NeutralityChoice
        {
            Method = method.Method.Id,
            Parameters = [new ParameterChoice { Parameter = "electricityEquivalent", Value = value }],
        };
        var exception = Assert.Throws<MethodChoiceException>(() =>
            method.Method.State(MethodCases.AccountOf(method.All[0]), choice)
        );
        Assert.Equal("$.neutrality.parameters[0].value", exception.Path);
        Assert.Contains("kgce/kWh", exception.Problem.Zh, StringComparison.Ordinal);
    }

    private static NeutralityStatement State(NeutralityChoice? choice) =>
        MethodCases
            .Of("t-ceca-g-2023")
            .Method.State(MethodCases.AccountOf(MethodCases.Of("t-ceca-g-2023").All[0]), choice);
}
