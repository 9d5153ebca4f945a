using System.Runtime.CompilerServices;
using NodaTime;
using ParkCarbon.Domain.Quantities;

namespace ParkCarbon.Domain;

/// <summary>Refuses arguments that could not exist, naming the parameter and the value.</summary>
internal static class Require
{
    public static decimal Fraction(decimal value, [CallerArgumentExpression(nameof(value))] string? name = null) =>
        value is > 0m and <= 1m
            ? value
            : throw new ArgumentOutOfRangeException(
                name,
                value,
                $"A fraction lies above 0 and at or below 1; {value} does not. Write 98 % as 0.98."
            );

    public static decimal ZeroOrFraction(
        decimal value,
        [CallerArgumentExpression(nameof(value))] string? name = null
    ) => value == 0m ? value : Fraction(value, name);

    public static decimal NotNegative(decimal value, [CallerArgumentExpression(nameof(value))] string? name = null) =>
        value >= 0m
            ? value
            : throw new ArgumentOutOfRangeException(name, value, $"The value is zero or more; {value} is below zero.");

    public static decimal Positive(decimal value, [CallerArgumentExpression(nameof(value))] string? name = null) =>
        value > 0m
            ? value
            : throw new ArgumentOutOfRangeException(name, value, $"The value is above zero; {value} is not.");

    public static string NotBlank(string value, [CallerArgumentExpression(nameof(value))] string? name = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value, name);
        return value;
    }

    /// <summary>An amount of a dimension, zero or more.</summary>
    public static Amount AmountOf(Dimension dimension, Amount amount, string name)
    {
        if (!amount.IsIn(dimension))
        {
            throw new DimensionMismatchException(
                $"{name} '{amount}'",
                dimension.DefaultUnit.Describe(),
                $"Write {name} in {dimension.DefaultUnit} or another unit of {dimension}.",
                name
            );
        }

        return amount.Value >= 0m
            ? amount
            : throw new ArgumentOutOfRangeException(name, amount, $"{name} is zero or more; {amount} is below zero.");
    }

    /// <summary>A rate whose unit above the line is of a dimension, zero or more.</summary>
    public static Rate RateOf(Dimension dimension, Rate rate, string name)
    {
        if (!rate.IsOf(dimension))
        {
            throw new DimensionMismatchException(
                $"{name} '{rate}'",
                dimension.DefaultUnit.Describe(),
                $"The unit above the line of {name} is one of {dimension}.",
                name
            );
        }

        return rate.Value >= 0m
            ? rate
            : throw new ArgumentOutOfRangeException(name, rate, $"{name} is zero or more; {rate} is below zero.");
    }

    /// <summary>A specific enthalpy: energy per mass, zero or more.</summary>
    public static Rate Enthalpy(Rate rate, string name) =>
        !rate.IsOf(Energy.Dimension) || rate.IsPer(Mass.Dimension)
            ? RateOf(Energy.Dimension, rate, name)
            : throw new DimensionMismatchException(
                $"{name} '{rate}'",
                Mass.Dimension.DefaultUnit.Describe(),
                $"{name} is energy per mass, such as 2738 kJ/kg.",
                name
            );

    /// <summary>An interval of whole days, weeks, months and years, longer than nothing.</summary>
    public static Period Interval(Period interval, string name) =>
        interval is { HasTimeComponent: false, Days: >= 0, Weeks: >= 0, Months: >= 0, Years: >= 0 }
        && interval.Days + interval.Weeks + interval.Months + interval.Years > 0
            ? interval
            : throw new ArgumentOutOfRangeException(
                name,
                interval,
                $"{name} '{interval}' is not an interval of days, weeks, months or years above zero, such as P1Y or P6M."
            );
}
