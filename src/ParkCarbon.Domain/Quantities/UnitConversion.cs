using System.Globalization;

namespace ParkCarbon.Domain.Quantities;

/// <summary>A value in one unit and the same amount in another, exactly.</summary>
public sealed record UnitConversion
{
    internal UnitConversion(decimal value, Unit from, Unit to)
    {
        Value = value;
        From = from;
        To = to;
        Exact = Rational.FromDecimal(value) * from.Factor / to.Factor;
    }

    /// <summary>The value to convert, in <see cref="From"/>.</summary>
    public decimal Value { get; }

    /// <summary>The unit of the value.</summary>
    public Unit From { get; }

    /// <summary>The unit asked for.</summary>
    public Unit To { get; }

    /// <summary>The exact result, in <see cref="To"/>.</summary>
    public Rational Exact { get; }

    /// <summary>Whether a decimal holds the result without rounding.</summary>
    public bool IsExact => Exact.TryToDecimalExact(out _);

    /// <summary>The result, in <see cref="To"/>: exact where <see cref="IsExact"/> says so, else the nearest decimal of 28 digits.</summary>
    /// <exception cref="OverflowException">The result is beyond the range of a decimal, about ±7.9 × 10²⁸.</exception>
    public decimal Result => Exact.ToDecimal();

    /// <summary>Whether electricity became standard coal or the other way round, at its calorific value (当量值); see <see cref="ElectricityValuation"/>.</summary>
    public bool UsesCalorificValue =>
        (From.IsElectrical && To.IsCoalEquivalent) || (From.IsCoalEquivalent && To.IsElectrical);

    /// <summary>The conversion as a line, free of culture: "1 tce = 29.3076 GJ (exact)".</summary>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Value} {From} = {Result} {To} ({(IsExact ? "exact" : "rounded to 28 digits")})"
        );
}
