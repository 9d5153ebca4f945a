using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using ParkCarbon.Domain.Quantities;

namespace ParkCarbon.Domain.Tests.Quantities;

/// <summary>Generators of numbers that are awkward on purpose: tiny, huge, of either sign, and ties between two roundings.</summary>
public static class Arbitraries
{
    private static readonly Gen<Int128> WideGen =
        from high in Gen.Choose(int.MinValue, int.MaxValue)
        from middle in Gen.Choose(int.MinValue, int.MaxValue)
        from low in Gen.Choose(int.MinValue, int.MaxValue)
        select unchecked(((Int128)high << 64) | ((Int128)(uint)middle << 32) | (uint)low);

    // Up to 2⁹⁶, so that the sums of some hundred of them stay in range.
    private static readonly Gen<Int128> Int128Gen = Gen.Frequency(
        (1, Gen.Constant(Int128.Zero)),
        (3, Gen.Choose(-10, 10).Select(value => (Int128)value)),
        (3, Gen.Choose(int.MinValue, int.MaxValue).Select(value => (Int128)value * 500_000_000)),
        (3, WideGen)
    );

    private static readonly Gen<decimal> DecimalGen =
        from mantissa in Gen.Frequency(
            (1, Gen.Choose(-1000, 1000).Select(value => (long)value)),
            (3, Gen.Choose(int.MinValue, int.MaxValue).Select(value => (long)value * 1009))
        )
        from scale in Gen.Choose(0, 9)
        select mantissa / Power(scale);

    public static Arbitrary<Int128> Int128s() => Int128Gen.ToArbitrary();

    public static Arbitrary<decimal> Decimals() => DecimalGen.ToArbitrary();

    public static Arbitrary<Rational> Rationals() =>
        (
            from numerator in Int128Gen
            from denominator in Gen.Frequency(
                (1, Gen.Constant((Int128)1)),
                (1, Gen.Elements<Int128>(2, 3, 7, 12, 1000, 293076)),
                (1, Int128Gen.Where(value => value != 0))
            )
            select Rational.Of(numerator, (BigInteger)denominator)
        ).ToArbitrary();

    public static Arbitrary<Unit> Units() =>
        Gen.Elements(Dimension.All.SelectMany(dimension => dimension.Units)).ToArbitrary();

    private static decimal Power(int scale) => scale == 0 ? 1m : 10m * Power(scale - 1);
}
