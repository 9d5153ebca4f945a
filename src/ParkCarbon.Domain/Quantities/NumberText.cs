using System.Globalization;

namespace ParkCarbon.Domain.Quantities;

/// <summary>Finds where the number ends and the unit begins in text such as "1200.5 MWh", "3万kWh" or "-5e3 t".</summary>
internal static class NumberText
{
    /// <summary>The length of the number at the start of the text; zero where there is none.</summary>
    public static int Length(ReadOnlySpan<char> text)
    {
        var at = text.Length > 0 && text[0] is '+' or '-' ? 1 : 0;
        var whole = CountDigits(text[at..]);
        at += whole;
        var fraction = 0;
        if (at < text.Length && text[at] == '.')
        {
            fraction = CountDigits(text[(at + 1)..]);
            at += fraction == 0 ? 0 : fraction + 1;
        }

        if (whole + fraction == 0)
        {
            return 0;
        }

        return at + ExponentLength(text[at..]);
    }

    public static bool IsNumber(ReadOnlySpan<char> text) => text.Length > 0 && Length(text) == text.Length;

    /// <summary>Reads a decimal without dropping a digit; a number that a decimal would round is refused.</summary>
    public static bool TryParseDecimal(ReadOnlySpan<char> number, out decimal value)
    {
        value = 0m;
        return IsNumber(number)
            && decimal.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out value)
            && (
                number.Length <= 28 && number.IndexOfAny('e', 'E') < 0
                || RationalText.TryParse(number, out var exact) && exact == Rational.FromDecimal(value)
            );
    }

    private static int ExponentLength(ReadOnlySpan<char> text)
    {
        if (text.Length < 2 || text[0] is not ('e' or 'E'))
        {
            return 0;
        }

        var sign = text[1] is '+' or '-' ? 1 : 0;
        var digits = CountDigits(text[(1 + sign)..]);
        return digits == 0 ? 0 : 1 + sign + digits;
    }

    private static int CountDigits(ReadOnlySpan<char> text)
    {
        var count = 0;
        while (count < text.Length && char.IsAsciiDigit(text[count]))
        {
            count++;
        }

        return count;
    }
}
