using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;

namespace ParkCarbon.Verification;

/// <summary>An exact number: a ratio of two whole numbers in lowest terms, the one below above zero.</summary>
internal readonly record struct Exact(BigInteger Over, BigInteger Under)
{
    private static readonly BigInteger Grains = BigInteger.Pow(10, 18);
    public static readonly Exact Zero = new(0, 1);
    public static readonly Exact One = new(1, 1);
    public int Sign => Over.Sign;
    public bool Ends => BigInteger.Pow(10, (int)Under.GetBitLength()) % Under == 0;

    /// <summary>The sum; null where a part is.</summary>
    public static Exact? Sum(IEnumerable<Exact?> parts) => parts.Aggregate((Exact?)Zero, (sum, part) => sum + part);

    public static Exact? Read(string text)
    {
        var match = Regex.Match(text, @"^(-?[0-9]{1,300})(?:\.([0-9]{1,300}))?(?:/(0*[1-9][0-9]{0,300}))?$");
        var (digits, under) = (match.Groups[2].Value, match.Groups[3].Success ? match.Groups[3].Value : "1");
        return match.Success
            ? Of(
                BigInteger.Parse(match.Groups[1].Value + digits),
                BigInteger.Pow(10, digits.Length) * BigInteger.Parse(under)
            )
            : null;
    }

    public static Exact operator +(Exact a, Exact b) => Of((a.Over * b.Under) + (b.Over * a.Under), a.Under * b.Under);

    public static Exact operator -(Exact a) => new(-a.Over, a.Under);

    public static Exact operator *(Exact a, Exact b) => Of(a.Over * b.Over, a.Under * b.Under);

    public Exact Inverse() => Of(Under, Over);

    public Exact Rounded()
    {
        var whole = BigInteger.DivRem(BigInteger.Abs(Over) * Grains, Under, out var rest);
        var half = (rest * 2).CompareTo(Under);
        return Of((half > 0 || (half == 0 && !whole.IsEven) ? whole + 1 : whole) * Over.Sign, Grains);
    }

    public override string ToString()
    {
        var digits = $"{BigInteger.Abs(Rounded().Over) * Grains / Rounded().Under}".PadLeft(19, '0');
        return (Over.Sign < 0 ? "-" : "") + $"{digits[..^18]}.{digits[^18..]}".TrimEnd('0').TrimEnd('.');
    }

    private static Exact Of(BigInteger over, BigInteger under)
    {
        var divisor = BigInteger.GreatestCommonDivisor(over, under) * under.Sign;
        return new(over / divisor, under / divisor);
    }
}
