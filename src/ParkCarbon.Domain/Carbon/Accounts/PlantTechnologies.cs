using ParkCarbon.Domain.Carbon.Supply;

namespace ParkCarbon.Domain.Carbon.Accounts;

/// <summary>How plants generate, by what certificates and generation records say.</summary>
internal sealed class PlantTechnologies
{
    private static readonly Dictionary<string, GenerationTechnology> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        ["PV"] = GenerationTechnology.Solar,
        ["photovoltaic"] = GenerationTechnology.Solar,
        ["光伏"] = GenerationTechnology.Solar,
        ["CSP"] = GenerationTechnology.SolarThermal,
        ["光热"] = GenerationTechnology.SolarThermal,
        ["风电"] = GenerationTechnology.Wind,
        ["陆上风电"] = GenerationTechnology.Wind,
        ["海上风电"] = GenerationTechnology.OffshoreWind,
        ["水电"] = GenerationTechnology.Hydro,
        ["生物质"] = GenerationTechnology.Biomass,
        ["地热"] = GenerationTechnology.Geothermal,
        ["海洋能"] = GenerationTechnology.Ocean,
    };

    private readonly ILookup<string, GenerationTechnology> _byPlant;

    public PlantTechnologies(IEnumerable<EnergyGeneration> generations) =>
        _byPlant = generations
            .Where(generation => generation.Plant is not null)
            .ToLookup(generation => generation.Plant!, generation => generation.Technology, StringComparer.Ordinal);

    /// <summary>The technology of a plant; null where its records name none, or several.</summary>
    public GenerationTechnology? Of(string? plant) =>
        plant is not null && _byPlant[plant].Distinct().Take(2).ToList() is [var only] ? only : null;

    /// <summary>The technology that a word means; null where it is not a word for one.</summary>
    public static GenerationTechnology? Named(string? word) =>
        word is null ? null
        : Words.TryGetValue(word, out var known) ? known
        : Enum.TryParse<GenerationTechnology>(word, ignoreCase: true, out var named) && Enum.IsDefined(named) ? named
        : null;
}
