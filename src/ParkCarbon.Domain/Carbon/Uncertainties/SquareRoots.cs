using System.Numerics;
using ParkCarbon.Domain.Quantities;

namespace ParkCarbon.Domain.Carbon.Uncertainties;

/// <summary>Square roots of exact numbers, as exact as a decimal can be: rounded once, half to even, at 10⁻¹⁸.</summary>
internal static class SquareRoots
{
    /// <summary>The decimals of a root, those of a mass in tonnes.</summary>
    public const int Decimals = 18;

    private static readonly BigInteger Scale = BigInteger.Pow(10, Decimals);

    /// <summary>The root of a number that is zero or more.</summary>
    public static Rational Of(Rational square)
    {
        // The root of n/d in units of 10⁻¹⁸ is that of n·10³⁶/d, a number whose whole root is found exactly.
        var scaled = square * Rational.FromWhole(Scale * Scale);
        var root = Floor(scaled.Numerator / scaled.Denominator);
        // (root + ½)² = root² + root + ¼ lies in the middle between two neighbours.
        var middle = Rational.FromWhole(root * (root + 1)) + Rational.Of(1, 4);
        var comparison = scaled.CompareTo(middle);
        return Rational.Of(comparison > 0 || (comparison == 0 && !root.IsEven) ? root + 1 : root, Scale);
    }

    /// <summary>The greatest whole number whose square is at most a whole number, zero or more.</summary>
    public static BigInteger Floor(BigInteger square)
    {
        if (square.IsZero)
        {
            return BigInteger.Zero;
        }

        // Newton's steps from above fall until they have arrived.
        var root = BigInteger.One << (int)((square.GetBitLength() + 1) / 2);
        while (true)
        {
            var next = (root + (square / root)) >> 1;
            if (next >= root)
            {
                return root;
            }

            root = next;
        }
    }
}
