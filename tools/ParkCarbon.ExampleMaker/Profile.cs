namespace ParkCarbon.ExampleMaker;

/// <summary>How a year's amount spreads over the months: relative weights, January first.</summary>
/// <remarks>The Spring Festival of 2025 ran from 28 January to 4 February.</remarks>
internal static class Profile
{
    /// <summary>A plant that stops for the Spring Festival and catches up before the year ends.</summary>
    public static readonly IReadOnlyList<decimal> Shifts =
    [
        0.90m,
        0.84m,
        1.06m,
        1.03m,
        1.03m,
        1.00m,
        1.01m,
        1.00m,
        1.02m,
        1.00m,
        1.05m,
        1.06m,
    ];

    /// <summary>A furnace or column that runs through the year.</summary>
    public static readonly IReadOnlyList<decimal> Continuous =
    [
        1.01m,
        0.92m,
        1.02m,
        0.99m,
        1.02m,
        0.99m,
        1.02m,
        1.02m,
        0.98m,
        1.02m,
        0.99m,
        1.02m,
    ];

    /// <summary>Process steam: flat, with more lost to the cold in winter.</summary>
    public static readonly IReadOnlyList<decimal> ProcessSteam =
    [
        1.07m,
        0.97m,
        1.09m,
        1.01m,
        0.97m,
        0.92m,
        0.90m,
        0.91m,
        0.95m,
        1.00m,
        1.08m,
        1.13m,
    ];

    /// <summary>Space heating.</summary>
    public static readonly IReadOnlyList<decimal> Heating =
    [
        2.60m,
        2.30m,
        1.30m,
        0.30m,
        0m,
        0m,
        0m,
        0m,
        0m,
        0.20m,
        1.50m,
        2.50m,
    ];

    /// <summary>Space cooling.</summary>
    public static readonly IReadOnlyList<decimal> Cooling =
    [
        0.10m,
        0.10m,
        0.25m,
        0.60m,
        1.10m,
        1.70m,
        2.35m,
        2.40m,
        1.70m,
        0.90m,
        0.35m,
        0.12m,
    ];

    /// <summary>Electricity of offices and hotels.</summary>
    public static readonly IReadOnlyList<decimal> Building =
    [
        1.02m,
        0.90m,
        0.88m,
        0.82m,
        0.90m,
        1.10m,
        1.34m,
        1.38m,
        1.12m,
        0.86m,
        0.80m,
        0.96m,
    ];

    /// <summary>A load that the weather moves a little: servers, clean rooms.</summary>
    public static readonly IReadOnlyList<decimal> CleanRoom =
    [
        0.95m,
        0.87m,
        0.96m,
        0.97m,
        1.02m,
        1.05m,
        1.10m,
        1.10m,
        1.03m,
        1.00m,
        0.96m,
        0.99m,
    ];

    /// <summary>Cold stores.</summary>
    public static readonly IReadOnlyList<decimal> ColdStore =
    [
        0.72m,
        0.68m,
        0.80m,
        0.94m,
        1.10m,
        1.25m,
        1.40m,
        1.40m,
        1.15m,
        0.95m,
        0.82m,
        0.79m,
    ];

    /// <summary>Sun on a roof at about 32° north.</summary>
    public static readonly IReadOnlyList<decimal> Sun =
    [
        0.70m,
        0.74m,
        1.00m,
        1.14m,
        1.22m,
        1.04m,
        1.20m,
        1.18m,
        1.00m,
        0.98m,
        0.78m,
        0.72m,
    ];
}
