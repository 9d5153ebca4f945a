using System.Numerics;

namespace ParkCarbon.Domain.Quantities;

/// <summary>A decimal taken apart: its mantissa is a whole number of at most 96 bits, its scale the number of decimals.</summary>
internal static class DecimalParts
{
    private static readonly BigInteger MantissaLimit = BigInteger.One << 96;

    public static Int128 Mantissa(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        _ = decimal.GetBits(value, bits);
        var magnitude = unchecked((Int128)(new UInt128((uint)bits[2], ((ulong)(uint)bits[1] << 32) | (uint)bits[0])));
        return bits[3] < 0 ? -magnitude : magnitude;
    }

    public static bool TryCreate(BigInteger mantissa, int scale, out decimal value)
    {
        value = 0m;
        while (scale > 0 && BigInteger.Remainder(mantissa, 10).IsZero)
        {
            mantissa /= 10;
            scale--;
        }

        var magnitude = BigInteger.Abs(mantissa);
        if (scale > 28 || magnitude >= MantissaLimit)
        {
            return false;
        }

        var low = (uint)(magnitude & uint.MaxValue);
        var middle = (uint)((magnitude >> 32) & uint.MaxValue);
        var high = (uint)(magnitude >> 64);
        value = unchecked(new decimal((int)low, (int)middle, (int)high, mantissa.Sign < 0, (byte)scale));
        return true;
    }
}
