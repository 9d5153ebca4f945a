using ParkCarbon.Domain;
using ParkCarbon.ExampleMaker.ManagementSystem;

namespace ParkCarbon.ExampleMaker;

/// <summary>The examples that are generated, by their paths under <c>examples/</c>.</summary>
internal static class Examples
{
    public static IEnumerable<(string Path, ParkDossier Dossier)> All()
    {
        var neutral = Qinglan.Neutral();
        yield return ("qinglan-2025/neutral.json", neutral);
        yield return ("qinglan-2025/base-year-2024.json", BaseYearPart.Of(neutral));
        yield return ("qinglan-2025/not-neutral.json", Qinglan.NotNeutral());
        yield return ("qinglan-2025/faulty.json", Faults.Plant(neutral));
        yield return ("qinglan-2025/stage-1.json", Shortfalls.PlantAll(neutral));
    }
}
