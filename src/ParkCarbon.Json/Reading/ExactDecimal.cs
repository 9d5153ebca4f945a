using System.Globalization;
using System.Numerics;

namespace ParkCarbon.Json;

/// <summary>Reads a JSON number as a <see cref="decimal"/> that is exactly that number, or not at all.</summary>
internal static class ExactDecimal
{
    private const int MostDigits = 29;
    private const int MostDecimals = 28;

    // Past this any exponent is hopeless, and smaller than this its arithmetic cannot overflow.
    private const int ExponentBound = 1_000_000;

    private static readonly BigInteger Greatest = (BigInteger.One << 96) - 1;

    public enum Outcome
    {
        Exact,
        TooLarge,
        TooPrecise,
    }

    public static BilingualText Range =>
        new("绝对值不超过约 7.9 × 10²⁸ 的数字", "a number of at most about 7.9 × 10²⁸ in size");

    public static BilingualText RangeRemedy =>
        new("请检查单位，或写一个较小的数字。", "Check the unit, or write a number of lesser size.");

    public static BilingualText Precision => new("至多 28 位的数字", "a number of at most 28 digits");

    public static BilingualText PrecisionRemedy =>
        new("该数字不能精确保存；请写较少的小数位。", "It cannot be kept exactly; write fewer decimals.");

    /// <summary>Reads a number that is well formed by JSON's grammar. Trailing zeros are kept where they fit: 1.50 stays 1.50.</summary>
    public static Outcome Read(ReadOnlySpan<byte> number, out decimal value)
    {
        if (number.Length <= MostDecimals && number.IndexOfAny((byte)'e', (byte)'E') < 0)
        {
            // So few digits always fit, and the framework keeps them all.
            value = decimal.Parse(number, NumberStyles.Number, CultureInfo.InvariantCulture);
            return Outcome.Exact;
        }

        value = 0;
        var (digits, decimals, isNegative) = Split(number);
        var significant = digits.TrimStart('0');
        if (significant.Length == 0)
        {
            value = new decimal(0, 0, 0, isNegative, (byte)Math.Clamp(decimals, 0, MostDecimals));
            return Outcome.Exact;
        }

        // Zeros at the end carry no value: they go only as far as the rest needs room.
        var zeros = significant.Length - significant.TrimEnd('0').Length;
        var spare = Math.Min(
            zeros,
            Math.Max(decimals - MostDecimals, Math.Min(significant.Length - MostDigits, decimals))
        );
        if (spare > 0)
        {
            significant = significant[..^spare];
            decimals -= spare;
        }

        if (significant.Length - decimals > MostDigits)
        {
            return Outcome.TooLarge;
        }

        if (decimals > MostDecimals || significant.Length > MostDigits)
        {
            return Outcome.TooPrecise;
        }

        var coefficient = BigInteger.Parse(significant, NumberStyles.None, CultureInfo.InvariantCulture);
        if (decimals < 0)
        {
            coefficient *= BigInteger.Pow(10, -decimals);
            decimals = 0;
        }

        while (coefficient > Greatest && decimals > 0 && coefficient % 10 == 0)
        {
            coefficient /= 10;
            decimals--;
        }

        if (coefficient > Greatest)
        {
            return decimals == 0 ? Outcome.TooLarge : Outcome.TooPrecise;
        }

        // The three words are bit patterns; the sign stands apart.
        value = new decimal(
            unchecked((int)(uint)(coefficient & uint.MaxValue)),
            unchecked((int)(uint)((coefficient >> 32) & uint.MaxValue)),
            unchecked((int)(uint)(coefficient >> 64)),
            isNegative,
            (byte)decimals
        );
        return Outcome.Exact;
    }

    private static (string Digits, int Decimals, bool IsNegative) Split(ReadOnlySpan<byte> number)
    {
        var isNegative = number[0] == (byte)'-';
        if (isNegative)
        {
            number = number[1..];
        }

        var exponent = 0;
        var mark = number.IndexOfAny((byte)'e', (byte)'E');
        if (mark >= 0)
        {
            var written = number[(mark + 1)..];
            if (!int.TryParse(written, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent))
            {
                exponent = written[0] == (byte)'-' ? -ExponentBound : ExponentBound;
            }

            exponent = Math.Clamp(exponent, -ExponentBound, ExponentBound);
            number = number[..mark];
        }

        var point = number.IndexOf((byte)'.');
        var decimals = point < 0 ? 0 : number.Length - point - 1;
        var digits = System.Text.Encoding.ASCII.GetString(number).Replace(".", "", StringComparison.Ordinal);
        return (digits, decimals - exponent, isNegative);
    }
}
