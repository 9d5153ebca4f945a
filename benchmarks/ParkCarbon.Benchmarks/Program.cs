using BenchmarkDotNet.Running;
using ParkCarbon.Benchmarks;

BenchmarkSwitcher.FromAssembly(typeof(SumBenchmarks).Assembly).Run(args);
