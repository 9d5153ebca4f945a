using BenchmarkDotNet.Attributes;
using ParkCarbon.Domain.Quantities;

namespace ParkCarbon.Benchmarks;

/// <summary>Adding masses up: exact and the same in any order, beside the number types that plain code would take.</summary>
[MemoryDiagnoser]
public class SumBenchmarks
{
    private decimal[] _decimals = [];
    private double[] _doubles = [];
    private CarbonMass[] _masses = [];

    [Params(100, 10_000, 1_000_000)]
    public int Count { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var random = new Random(7);
        _decimals =
        [
            .. Enumerable.Range(0, Count).Select(_ => random.NextInt64(0, 1_000_000_000_000) / 1_000_000_000m),
        ];
        _doubles = [.. _decimals.Select(value => (double)value)];
        _masses = [.. _decimals.Select(CarbonMass.FromTonnes)];
    }

    [Benchmark(Baseline = true)]
    public decimal PlainDecimalLoop()
    {
        var sum = 0m;
        foreach (var value in _decimals)
        {
            sum += value;
        }

        return sum;
    }

    [Benchmark]
    public double PlainDoubleLoop()
    {
        var sum = 0.0;
        foreach (var value in _doubles)
        {
            sum += value;
        }

        return sum;
    }

    [Benchmark]
    public CarbonMass CarbonMassSum() => CarbonMass.Sum(_masses);
}
