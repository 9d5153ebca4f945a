using System.Globalization;
using System.Numerics;

namespace ParkCarbon.Domain.Quantities;

/// <summary>Exact numbers as text, without culture and without losing a digit.</summary>
internal static class RationalText
{
    // A longer number is no measurement, and reading it would cost more than it is worth: input is untrusted.
    private const int MaximumLength = 200;

    public static bool TryParse(ReadOnlySpan<char> text, out Rational value)
    {
        value = default;
        text = text.Trim();
        var slash = text.IndexOf('/');
        if (slash < 0)
        {
            return TryParseDecimals(text, out value);
        }

        if (
            !TryParseDecimals(text[..slash], out var numerator)
            || !TryParseDecimals(text[(slash + 1)..], out var denominator)
            || denominator == Rational.Zero
        )
        {
            return false;
        }

        value = numerator / denominator;
        return true;
    }

    public static string Format(Rational value) =>
        TryCountDecimals(value.Denominator, out var decimals)
            ? FormatScaled(value.ScaleAndRound(decimals), decimals)
            : $"{value.Numerator.ToString(CultureInfo.InvariantCulture)}/{value.Denominator.ToString(CultureInfo.InvariantCulture)}";

    /// <summary>Writes a whole number of 10⁻ᵈ, with exactly so many decimals.</summary>
    public static string FormatScaled(BigInteger scaled, int decimals)
    {
        var digits = BigInteger.Abs(scaled).ToString(CultureInfo.InvariantCulture).PadLeft(decimals + 1, '0');
        var point = digits.Length - decimals;
        var text = decimals == 0 ? digits : $"{digits.AsSpan(0, point)}.{digits.AsSpan(point)}";
        return scaled.Sign < 0 ? "-" + text : text;
    }

    /// <summary>The decimals that a fraction in lowest terms needs, if it ends at all.</summary>
    public static bool TryCountDecimals(BigInteger denominator, out int decimals)
    {
        var twos = 0;
        var fives = 0;
        while (denominator.IsEven)
        {
            denominator >>= 1;
            twos++;
        }

        while (!denominator.IsOne)
        {
            denominator = BigInteger.DivRem(denominator, 5, out var remainder);
            if (!remainder.IsZero)
            {
                decimals = 0;
                return false;
            }

            fives++;
        }

        decimals = Math.Max(twos, fives);
        return true;
    }

    private static bool TryParseDecimals(ReadOnlySpan<char> text, out Rational value)
    {
        value = default;
        if (text.Length > MaximumLength || !NumberText.IsNumber(text))
        {
            return false;
        }

        var exponent = 0;
        var mark = text.IndexOfAny('e', 'E');
        if (mark >= 0)
        {
            if (
                !int.TryParse(
                    text[(mark + 1)..],
                    NumberStyles.AllowLeadingSign,
                    CultureInfo.InvariantCulture,
                    out exponent
                )
            )
            {
                return false;
            }

            text = text[..mark];
        }

        if (Math.Abs((long)exponent) > MaximumLength)
        {
            return false;
        }

        var point = text.IndexOf('.');
        var digits = point < 0 ? text.ToString() : string.Concat(text[..point], text[(point + 1)..]);
        var decimals = point < 0 ? 0 : text.Length - point - 1;
        if (!BigInteger.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var mantissa))
        {
            return false;
        }

        var shift = exponent - decimals;
        value =
            shift >= 0
                ? Rational.FromWhole(mantissa * BigInteger.Pow(10, shift))
                : Rational.Of(mantissa, BigInteger.Pow(10, -shift));
        return true;
    }
}
