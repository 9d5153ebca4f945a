using NodaTime;
using ParkCarbon.Domain.Carbon;
using ParkCarbon.Domain.Quantities;
using Xunit;
using static ParkCarbon.Domain.Tests.Carbon.Dossiers;

namespace ParkCarbon.Domain.Tests.Carbon;

/// <summary>What could not exist is refused where it is made, with what was found and what was expected.</summary>
public sealed class CarbonRecordTests
{
    private static readonly Retirement Retired = new()
    {
        Entity = EntityId("a"),
        On = new LocalDate(2025, 6, 1),
        Period = Year2025,
    };

    [Fact]
    public void GreenCertificate_StandsForAThousandKilowattHours()
    {
        Assert.Equal(1000m, GreenCertificate.EnergyPerCertificate.In(Energy.KilowattHour));
        Assert.Equal(750m, Certificate("GEC-2025-001..GEC-2025-750").Electricity.In(Energy.MegawattHour));
    }

    [Fact]
    public void GreenCertificate_SoldAfterItsRetirement_CannotExist()
    {
        var sale = new Transfer { On = new LocalDate(2025, 6, 2), Outside = "Trader" };

        var first = Assert.Throws<ArgumentException>(() =>
            Certificate("G1") with
            {
                Retirement = Retired,
                Transfers = [sale],
            }
        );
        Assert.Throws<ArgumentException>(() => Certificate("G1") with { Transfers = [sale], Retirement = Retired });
        Assert.Contains("2025-06-02 lies after the retirement on 2025-06-01", first.Message, StringComparison.Ordinal);
        _ = Certificate("G1") with { Retirement = Retired, Transfers = [sale with { On = Retired.On }] };
    }

    [Fact]
    public void CarbonCredit_IsATonneASerial_AndCannotBeSoldAfterItsRetirement()
    {
        var credit = new CarbonCredit { Serials = SerialRange.Parse("C01..C40"), Programme = "CCER" };

        Assert.Equal("40", credit.Mass.ToExactString());
        Assert.Throws<ArgumentException>(() =>
            credit with
            {
                Retirement = Retired,
                Transfers = [new Transfer { On = Retired.On.PlusDays(1) }],
            }
        );
        Assert.Throws<ArgumentException>(() => credit with { Programme = " " });
    }

    [Fact]
    public void Transfers_AreKeptInOrderOfTime()
    {
        var certificate = Certificate("G1") with
        {
            Transfers =
            [
                new Transfer { On = new LocalDate(2025, 3, 2) },
                new Transfer { On = new LocalDate(2025, 3, 1) },
            ],
        };

        Assert.Equal([1, 2], certificate.Transfers.Select(transfer => transfer.On.Day));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("1.0001")]
    [InlineData("-0.5")]
    [InlineData("98")]
    public void Oxidation_OutsideZeroToOne_Throws(string share)
    {
        var value = decimal.Parse(share, System.Globalization.CultureInfo.InvariantCulture);
        var exception = Assert.Throws<ArgumentOutOfRangeException>(() =>
            new CarbonContent { Content = Rate.Parse("0.8 tC/t"), Oxidation = value }
        );

        Assert.Contains("Write 98 % as 0.98", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0.5306 kWh/kg")]
    [InlineData("-0.1 t/t")]
    [InlineData("0.1 tCO2/t")]
    public void CarbonContent_NotAMassOfCarbon_Throws(string rate) =>
        Assert.ThrowsAny<ArgumentException>(() => new CarbonContent { Content = Rate.Parse(rate) });

    [Theory]
    [InlineData("CO2", "0.5 kgCH4/kWh")]
    [InlineData("CO2", "0.0261 tC/GJ")]
    [InlineData("CO2", "0.5 kWh/kg")]
    [InlineData("CO2", "-0.5 kg/kWh")]
    public void Factor_WhoseUnitNamesAnotherSubstance_Throws(string gas, string rate) =>
        Assert.ThrowsAny<ArgumentException>(() => Factor("f", (gas, rate)));

    [Theory]
    [InlineData("CO2", "0.5 kg/kWh")]
    [InlineData("CO2", "0.5 kgCO2/kWh")]
    [InlineData("CH4-fossil", "0.5 kgCH4/kWh")]
    [InlineData("CO2e", "0.5 kg CO₂e/kWh")]
    [InlineData("HFC134a", "0.5 kg/台")]
    public void Factor_WhoseUnitNamesItsGasOrNone_IsGood(string gas, string rate) =>
        Assert.Equal(gas, Factor("f", (gas, rate)).Emissions[0].Gas.Code);

    [Fact]
    public void Factor_WithAHeatValueThatIsNone_SaysWhatItIs()
    {
        var exception = Assert.Throws<DimensionMismatchException>(() =>
            Factor("f") with
            {
                NetCalorificValue = Rate.Parse("0.8 t/t"),
            }
        );

        Assert.Contains("NetCalorificValue '0.8 t/t'", exception.Message, StringComparison.Ordinal);
        Assert.Throws<DimensionMismatchException>(() => Factor("f") with { Density = Rate.Parse("1 GJ/t") });
    }

    [Theory]
    [InlineData("2800 kJ/m³")]
    [InlineData("2800 kg/kJ")]
    [InlineData("-1 kJ/kg")]
    public void SteamHeat_NotEnergyPerMass_Throws(string enthalpy)
    {
        Assert.ThrowsAny<ArgumentException>(() => new SteamHeat { Enthalpy = Rate.Parse(enthalpy) });
        Assert.ThrowsAny<ArgumentException>(() =>
            new SteamHeat { Enthalpy = Rate.Parse("2800 kJ/kg"), Less = Rate.Parse(enthalpy) }
        );
    }

    [Fact]
    public void ActivityRecord_OfSteamAndOfHotWater_CannotExist()
    {
        var steam = new SteamHeat { Enthalpy = Rate.Parse("2800 kJ/kg") };
        var water = new HotWaterHeat
        {
            Temperature = Temperature.FromCelsius(90m),
            Reference = Temperature.FromCelsius(20m),
            SpecificHeat = 4.1868m,
        };

        Assert.Throws<ArgumentException>(() => Record("s", "1 t") with { Steam = steam, HotWater = water });
        Assert.Throws<ArgumentException>(() => Record("s", "1 t") with { HotWater = water, Steam = steam });
        Assert.Throws<ArgumentOutOfRangeException>(() => water with { SpecificHeat = -1m });
    }

    [Fact]
    public void Amounts_OfTheWrongDimensionOrBelowZero_Throw()
    {
        var supply = new GreenPowerSupply
        {
            Id = Id<GreenPowerSupply>.Parse("p"),
            Entity = EntityId("a"),
            Source = SourceId("s"),
            Kind = GreenPowerKind.Trade,
            Period = Year2025,
            Quantity = Amount.Parse("1 MWh"),
        };
        var allowance = new EmissionAllowance
        {
            Id = Id<EmissionAllowance>.Parse("q"),
            Entity = EntityId("a"),
            Market = "national",
            Year = 2025,
            Quantity = Amount.Parse("1 t"),
        };

        Assert.Contains(
            "Quantity '1 t'",
            Assert.Throws<DimensionMismatchException>(() => supply with { Quantity = Amount.Parse("1 t") }).Message,
            StringComparison.Ordinal
        );
        Assert.Throws<ArgumentOutOfRangeException>(() => supply with { Quantity = Amount.Parse("-1 MWh") });
        Assert.Throws<DimensionMismatchException>(() => allowance with { Quantity = Amount.Parse("1 MWh") });
    }

    [Theory]
    [InlineData("-0.01", false)]
    [InlineData("0", true)]
    [InlineData("0.05", true)]
    [InlineData("1", true)]
    [InlineData("1.01", false)]
    public void LossTolerance_IsAShare(string tolerance, bool good)
    {
        var share = decimal.Parse(tolerance, System.Globalization.CultureInfo.InvariantCulture);
        var made = Xunit.Record.Exception(() => Flow("f", "a", "b", tolerance: share));

        Assert.Equal(good, made is null);
    }

    [Fact]
    public void Multiplier_And_GwpValue_BelowZero_Throw()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Times("m", -0.1m));
        Assert.Throws<ArgumentOutOfRangeException>(() => Gwp("g", ("CH4", -1m)));
    }

    [Fact]
    public void GwpSet_OfCarbonDioxideAndEquivalent_IsOneInEverySet()
    {
        var set = Gwp("empty");

        Assert.Equal(1m, set.PotentialOf(GreenhouseGas.CarbonDioxide));
        Assert.Equal(1m, set.PotentialOf(GreenhouseGas.CarbonDioxideEquivalent));
        Assert.Null(set.PotentialOf(GreenhouseGas.Methane));
    }

    [Theory]
    [InlineData("100", "60", "40", "0", true)]
    [InlineData("100", "60", "30", "9.99", false)]
    [InlineData("100", "60", "30", "10", true)]
    [InlineData("50", "60", "0", "0", true)]
    public void NeutralityBalance_NetAtOrBelowTheTolerance_IsNeutral(
        string emissions,
        string removals,
        string offsets,
        string tolerance,
        bool neutral
    )
    {
        var balance = new NeutralityBalance(
            CarbonMass.Parse(emissions),
            CarbonMass.Parse(removals),
            CarbonMass.Parse(offsets)
        );

        Assert.Equal(neutral, balance.IsNeutralWithin(CarbonMass.Parse(tolerance)));
        Assert.Throws<ArgumentOutOfRangeException>(() => balance.IsNeutralWithin(CarbonMass.FromTonnes(-1m)));
    }

    [Fact]
    public void AccountingSpecification_IsInForce_FromItsFirstToItsLastDay()
    {
        var specification = Library.Specifications[0] with
        {
            ValidFrom = new LocalDate(2016, 6, 1),
            ValidUntil = new LocalDate(2026, 6, 30),
        };

        Assert.False(specification.IsInForce(new LocalDate(2016, 5, 31)));
        Assert.True(specification.IsInForce(new LocalDate(2016, 6, 1)));
        Assert.True(specification.IsInForce(new LocalDate(2026, 6, 30)));
        Assert.False(specification.IsInForce(new LocalDate(2026, 7, 1)));
    }

    [Theory]
    [InlineData("electricity", true)]
    [InlineData("heat", true)]
    [InlineData("steam", true)]
    [InlineData("hotWater", true)]
    [InlineData("cold", true)]
    [InlineData("wastewater", false)]
    [InlineData(null, false)]
    public void EnergyCarrier_IsEnergy_ForTheFiveItNames(string? carrier, bool energy) =>
        Assert.Equal(energy, EnergyCarrier.IsEnergy(carrier));

    private static GreenCertificate Certificate(string serials) =>
        new() { Serials = SerialRange.Parse(serials), Generated = new YearMonth(2025, 1) };
}
