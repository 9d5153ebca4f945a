using System.Globalization;

namespace ParkCarbon.Domain.Quantities;

/// <summary>Quantities as text: a number, a space, a unit.</summary>
internal static class QuantityText
{
    /// <summary>Writes a value in the first of the dimension's units in which it ends; there is always one.</summary>
    public static string Format(FixedPoint grains, Dimension dimension)
    {
        foreach (var unit in dimension.Units)
        {
            var value = grains.Over(unit.Grains);
            if (value.IsDecimal)
            {
                return $"{value} {unit.Symbol}";
            }
        }

        return $"{grains.Over(dimension.GrainsPerBase)} {dimension.BaseUnit.Symbol}";
    }

    public static string Format(FixedPoint grains, Dimension dimension, string? format)
    {
        if (string.IsNullOrEmpty(format) || format == "G")
        {
            return Format(grains, dimension);
        }

        var value = grains.Over(dimension.GetUnit(format).Grains).ToDecimal();
        return $"{value.ToString(CultureInfo.InvariantCulture)} {format}";
    }

    public static FixedPoint Parse(string text, Dimension dimension)
    {
        var (value, symbol) = Split(text);
        var unit = dimension.GetUnit(symbol);
        try
        {
            return FixedPoint.FromRational(value, unit.Grains);
        }
        catch (ArgumentException exception)
        {
            throw new FormatException($"'{text}': {exception.Message}", exception);
        }
    }

    public static bool TryParse(string? text, Dimension dimension, out FixedPoint grains)
    {
        grains = default;
        return TrySplit(text, out var number, out var symbol, out _)
            && dimension.TryGetUnit(symbol, out var unit)
            && RationalText.TryParse(number, out var value)
            && FixedPoint.TryFromExact(value * Rational.FromWhole(unit.Grains), out grains);
    }

    /// <summary>Parts a number from what follows it.</summary>
    /// <exception cref="FormatException">There is no number, or nothing follows it.</exception>
    public static (Rational Value, string Symbol) Split(string text)
    {
        if (!TrySplit(text, out var number, out var symbol, out var problem))
        {
            throw new FormatException(problem);
        }

        return RationalText.TryParse(number, out var value)
            ? (value, symbol)
            : throw new FormatException($"'{number}' is too long a number.");
    }

    public static bool TrySplit(string? text, out string number, out string rest, out string problem)
    {
        var narrow = SymbolText.Narrow(text ?? "").Trim();
        var length = NumberText.Length(narrow);
        number = narrow[..length];
        rest = narrow[length..].Trim();
        problem =
            length == 0 ? $"'{text}' does not begin with a number; write a value and its unit, like 1200.5 MWh."
            : rest.Length == 0
                ? $"'{text}' has no unit; write one after the number, like {number} kWh, or {number} 1 for a mere count."
            : rest[0] is ',' or '_' or '\''
                ? $"'{text}' groups its digits; write the number without '{rest[0]}', like 1200.5 MWh."
            : "";
        return problem.Length == 0;
    }
}
