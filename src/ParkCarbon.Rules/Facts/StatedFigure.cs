using ParkCarbon.Domain.Quantities;

namespace ParkCarbon.Rules.Facts;

/// <summary>Holds a figure as somebody stated it against the system's own.</summary>
/// <remarks>
/// "1234.5 t" agrees with every value that rounds to 1234.5. Where the statement says how far off it may be, that range takes the place of
/// the digits.
/// </remarks>
internal static class StatedFigure
{
    public static bool Agrees(Amount stated, CarbonMass own, Amount? tolerance = null) =>
        Agrees(stated, Mass.Dimension, own.ToRational() * SizeOf(1m, "t", Mass.Dimension), tolerance);

    public static bool Agrees(Amount stated, Amount own, Amount? tolerance = null) =>
        own.Dimensions.Any(dimension => Agrees(stated, dimension, SizeOf(own, dimension), tolerance));

    /// <summary>An amount in base units of a dimension that its unit can measure.</summary>
    public static Rational SizeOf(Amount amount, Dimension dimension) => SizeOf(amount.Value, amount.Symbol, dimension);

    private static bool Agrees(Amount stated, Dimension dimension, Rational own, Amount? tolerance)
    {
        if (!stated.IsIn(dimension) || tolerance?.IsIn(dimension) == false)
        {
            return false;
        }

        var difference = SizeOf(stated, dimension) - own;
        var bound = tolerance is { } range
            ? SizeOf(range, dimension)
            : SizeOf(new decimal(1, 0, 0, isNegative: false, stated.Value.Scale), stated.Symbol, dimension) / 2L;
        return difference <= bound && -difference <= bound;
    }

    private static Rational SizeOf(decimal value, string symbol, Dimension dimension) =>
        Rational.FromDecimal(value) * dimension.GetUnit(symbol).Factor;
}
