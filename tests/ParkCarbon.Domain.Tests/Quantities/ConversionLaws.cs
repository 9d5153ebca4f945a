using FsCheck.Xunit;
using ParkCarbon.Domain.Quantities;
using Xunit;

namespace ParkCarbon.Domain.Tests.Quantities;

public sealed class ConversionLaws
{
    [Property(Arbitrary = [typeof(Arbitraries)], MaxTest = 500)]
    public void There_and_back_gives_the_value_back(decimal value, Unit from, byte pick)
    {
        var to = from.Dimension.Units[pick % from.Dimension.Units.Count];

        var there = UnitConverter.Convert(value, from.Symbol, to.Symbol).Exact;

        Assert.Equal(value, there * to.Factor / from.Factor);
    }

    [Property(Arbitrary = [typeof(Arbitraries)], MaxTest = 500)]
    public void A_recorded_value_is_kept_exactly(decimal value, Unit unit)
    {
        // Exajoules reach the range with eight digits, Btu the resolution with five decimals.
        value = decimal.Round(value % 10_000_000m, 4);
        var quantity = Quantity.From(value, unit);

        Assert.Equal(value, quantity.InExactly(unit));
        Assert.Equal(value, quantity.In(unit));
        Assert.Equal(quantity, Amount.Of(value, unit).In(unit.Dimension));
        Assert.Equal(quantity, Quantity.Parse(quantity.ToString(), unit.Dimension));
        Assert.Equal(quantity, Quantity.Parse(quantity.ToString(unit.Symbol), unit.Dimension));
    }

    [Property(Arbitrary = [typeof(Arbitraries)], MaxTest = 500)]
    public void Text_of_an_amount_reads_back_as_the_same(decimal value, Unit unit, byte pick)
    {
        var spellings = unit.Spellings.ToList();
        var amount = Amount.Of(value, spellings[pick % spellings.Count]);

        Assert.Equal(amount, Amount.Parse(amount.ToString()));
        Assert.True(Amount.TryParse(amount.ToString(), out var tried));
        Assert.Equal(amount, tried);
    }

    [Property(Arbitrary = [typeof(Arbitraries)], MaxTest = 500)]
    public void Text_of_a_rate_reads_back_as_the_same(decimal value, Unit above, Unit below, byte pick)
    {
        var belowNames = below.Spellings.ToList();
        var rate = Rate.Of(value, $"{above.Symbol}/{belowNames[pick % belowNames.Count]}");

        Assert.Equal(rate, Rate.Parse(rate.ToString()));
        Assert.Equal(value, rate.Per(above, below));
    }

    [Fact]
    public void Symbols_shared_by_gas_and_liquid_keep_their_proportions()
    {
        foreach (var (symbol, liquid) in LiquidVolume.Dimension.Symbols)
        {
            if (StandardVolume.Dimension.TryGetUnit(symbol, out var gas))
            {
                Assert.Equal(
                    gas.Factor / StandardVolume.CubicMetre.Untyped.Factor,
                    liquid.Factor / LiquidVolume.CubicMetre.Untyped.Factor
                );
            }
        }
    }
}
