using System.Globalization;
using static ParkCarbon.Json.JsonProblemCodes;

namespace ParkCarbon.Json;

/// <summary>Checks a JSON number against the range of a numeric type.</summary>
internal static class NumberCheck
{
    private static readonly Dictionary<Type, (Int128 Least, Int128 Greatest)> Whole = new()
    {
        [typeof(sbyte)] = (sbyte.MinValue, sbyte.MaxValue),
        [typeof(byte)] = (byte.MinValue, byte.MaxValue),
        [typeof(short)] = (short.MinValue, short.MaxValue),
        [typeof(ushort)] = (ushort.MinValue, ushort.MaxValue),
        [typeof(int)] = (int.MinValue, int.MaxValue),
        [typeof(uint)] = (uint.MinValue, uint.MaxValue),
        [typeof(long)] = (long.MinValue, long.MaxValue),
        [typeof(ulong)] = (ulong.MinValue, ulong.MaxValue),
        [typeof(Int128)] = (Int128.MinValue, Int128.MaxValue),
    };

    private static readonly BilingualText ANumber = new("数字", "a number");

    public static bool Knows(Type type) =>
        Whole.ContainsKey(type)
        || type == typeof(decimal)
        || type == typeof(double)
        || type == typeof(float)
        || type == typeof(Half)
        || type == typeof(UInt128);

    public static bool IsWhole(Type type) => Whole.ContainsKey(type) || type == typeof(UInt128);

    public static BilingualText Form(Type type) => IsWhole(type) ? new("整数", "a whole number") : ANumber;

    /// <summary>Returns what is wrong with a number, or null.</summary>
    public static (string Code, BilingualText Expected, BilingualText Remedy)? Check(
        Type type,
        ReadOnlySpan<byte> number
    )
    {
        if (Whole.TryGetValue(type, out var range))
        {
            return CheckWhole(number, range.Least, range.Greatest);
        }

        if (type == typeof(decimal))
        {
            return ExactDecimal.Read(number, out _) switch
            {
                ExactDecimal.Outcome.TooLarge => (NumberOutOfRange, ExactDecimal.Range, ExactDecimal.RangeRemedy),
                ExactDecimal.Outcome.TooPrecise => (
                    NumberTooPrecise,
                    ExactDecimal.Precision,
                    ExactDecimal.PrecisionRemedy
                ),
                _ => null,
            };
        }

        var isFinite =
            type == typeof(double) ? double.IsFinite(double.Parse(number, CultureInfo.InvariantCulture))
            : type == typeof(float) ? float.IsFinite(float.Parse(number, CultureInfo.InvariantCulture))
            : type != typeof(Half) || Half.IsFinite(Half.Parse(number, CultureInfo.InvariantCulture));
        return isFinite
            ? null
            : (
                NumberOutOfRange,
                new($"{type.Name} 能表示的数字", $"a number that fits a {type.Name}"),
                new("请写一个较小的数字。", "Write a number of lesser size.")
            );
    }

    private static (string, BilingualText, BilingualText)? CheckWhole(
        ReadOnlySpan<byte> number,
        Int128 least,
        Int128 greatest
    )
    {
        if (number.IndexOfAny((byte)'.', (byte)'e', (byte)'E') >= 0)
        {
            return (
                NotAWholeNumber,
                new("整数", "a whole number"),
                new("请去掉小数点和指数。", "Write it without a decimal point or an exponent.")
            );
        }

        if (
            Int128.TryParse(number, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
            && value >= least
            && value <= greatest
        )
        {
            return null;
        }

        var (from, to) = (
            least.ToString(CultureInfo.InvariantCulture),
            greatest.ToString(CultureInfo.InvariantCulture)
        );
        return (
            NumberOutOfRange,
            new($"{from} 至 {to} 的整数", $"a whole number from {from} to {to}"),
            new("请写该范围内的数字。", "Write a number in that range.")
        );
    }
}
