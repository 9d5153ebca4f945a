using System.Runtime.CompilerServices;

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

    public static string NotBlank(string value, [CallerArgumentExpression(nameof(value))] string? name = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value, name);
        return value;
    }
}
