using ParkCarbon.Domain.Planning;
using ParkCarbon.Domain.Quantities;

namespace ParkCarbon.Rules.Facts;

/// <summary>Compares the figures of a review with each other and says what they are.</summary>
internal static class ReviewedFigure
{
    private static readonly Rational Half = Rational.Of(1, 2);

    /// <summary>Whether a price and a quantity make a turnover, in the digits in which price and turnover are stated.</summary>
    public static bool Make(Amount turnover, Rate price, Amount quantity)
    {
        if (quantity.Dimensions.FirstOrDefault(price.IsPer) is not { } dimension || !price.IsOf(Money.Dimension))
        {
            return false;
        }

        var money = Money.Dimension.GetUnit(turnover.Symbol);
        var traded = quantity.In(dimension).InExactly(dimension.GetUnit(price.Denominator)) / price.Multiple;
        var perPrice = Quantity.From(1m, Money.Dimension.GetUnit(price.Numerator)).InExactly(money) * traded;
        return IsWithin(
            Rational.FromDecimal(turnover.Value) - (perPrice * Rational.FromDecimal(price.Value)),
            HalfDigit(turnover.Value) + (perPrice * HalfDigit(price.Value))
        );
    }

    /// <summary>Which of two figures is larger, as <c>CompareTo</c> says it; null where they are not of one kind.</summary>
    public static int? Compare(EmissionFigure? left, EmissionFigure? right) =>
        (left, right) switch
        {
            ({ Total: { } one }, { Total: { } other }) => Compare(one, other),
            ({ PerUnit: { } one }, { PerUnit: { } other }) => Compare(one, other),
            _ => null,
        };

    /// <summary>A figure as its record writes it.</summary>
    public static string? TextOf(EmissionFigure? figure) => figure?.Total?.ToString() ?? figure?.PerUnit?.ToString();

    /// <summary>A quantity in the unit in which another is stated, so that people can compare the two.</summary>
    public static Amount InUnitOf(Quantity quantity, Amount stated)
    {
        var unit = quantity.Dimension.TryGetUnit(stated.Symbol, out var shared)
            ? shared
            : quantity.Dimension.DefaultUnit;
        return Amount.Of(quantity.In(unit), unit);
    }

    private static int? Compare(Amount left, Amount right) =>
        left.Dimensions.FirstOrDefault(right.IsIn) is { } dimension
            ? left.In(dimension).CompareTo(right.In(dimension))
            : null;

    private static int? Compare(Rate left, Rate right) =>
        left.NumeratorDimensions.FirstOrDefault(right.IsOf) is { } above
        && left.DenominatorDimensions.FirstOrDefault(right.IsPer) is { } below
            ? left.Per(above.BaseUnit, below.BaseUnit).CompareTo(right.Per(above.BaseUnit, below.BaseUnit))
            : null;

    /// <summary>Half of the last digit that is written.</summary>
    private static Rational HalfDigit(decimal value) =>
        Rational.FromDecimal(new decimal(1, 0, 0, isNegative: false, value.Scale)) * Half;

    private static bool IsWithin(Rational difference, Rational bound) => difference <= bound && -difference <= bound;
}
