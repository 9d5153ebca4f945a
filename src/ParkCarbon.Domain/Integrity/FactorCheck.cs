using ParkCarbon.Domain.Carbon;
using ParkCarbon.Domain.Quantities;
using static ParkCarbon.Domain.Integrity.IntegrityCodes;

namespace ParkCarbon.Domain.Integrity;

/// <summary>Checks the factors and warming potentials that the dossier brings.</summary>
/// <remarks>What stands above the line of a rate its type sees to; here it is what stands below.</remarks>
internal static class FactorCheck
{
    private static readonly Dimension[] Volumes = [StandardVolume.Dimension, LiquidVolume.Dimension];
    private static readonly Dimension[] MassOrVolume = [Mass.Dimension, .. Volumes];
    private static readonly Dimension[] EnergyMassOrVolume = [Energy.Dimension, .. MassOrVolume];

    public static void Run(DossierIndex index, Problems problems)
    {
        var dossier = index.Dossier;
        for (var i = 0; i < (dossier.Factors?.Count ?? 0); i++)
        {
            Check(dossier.Factors![i], new Spot(nameof(dossier.Factors), i), problems);
        }

        for (var i = 0; i < (dossier.GwpSets?.Count ?? 0); i++)
        {
            Check(dossier.GwpSets![i], new Spot(nameof(dossier.GwpSets), i), problems);
        }
    }

    private static void Check(Factor factor, Spot at, Problems problems)
    {
        if (factor is { Emissions: [], Fuel: null })
        {
            problems.Add(
                at.Path,
                FactorWithoutGas,
                ("既无 emissions 也无 fuel 的因子", "a factor with neither emissions nor fuel"),
                ("至少一种气体的数值", "the mass of at least one gas"),
                (
                    "填写 emissions（各气体单位活动量的质量）或 fuel（含碳量）。",
                    "Give emissions (the mass of each gas per unit) or fuel (the carbon content)."
                )
            );
        }

        if (factor.Fuel is { } fuel)
        {
            UnitCheck.IsOf(
                fuel.Content,
                [Mass.Dimension],
                EnergyMassOrVolume,
                "0.0261 tC/GJ",
                () => at.Member(nameof(factor.Fuel), nameof(fuel.Content)),
                problems
            );
        }

        if (factor.NetCalorificValue is { } heat)
        {
            UnitCheck.IsOf(
                heat,
                [Energy.Dimension],
                MassOrVolume,
                "26.7 GJ/t",
                () => at.Member(nameof(factor.NetCalorificValue)),
                problems
            );
        }

        if (factor.Density is { } density)
        {
            UnitCheck.IsOf(
                density,
                [Mass.Dimension],
                Volumes,
                "0.84 kg/L",
                () => at.Member(nameof(factor.Density)),
                problems
            );
        }
    }

    private static void Check(GwpSet set, Spot at, Problems problems)
    {
        var seen = new Dictionary<GreenhouseGas, int>();
        for (var i = 0; i < set.Values.Count; i++)
        {
            var gas = set.Values[i].Gas;
            if (!seen.TryAdd(gas, i))
            {
                var values = at.Member(nameof(set.Values));
                var first = values.Item(seen[gas]);
                problems.Add(
                    values.Item(i).Member(nameof(GwpValue.Gas)),
                    DuplicateGas,
                    ($"{gas}，已见于 {first}", $"{gas}, which {first} has already"),
                    ("每种气体一个 GWP", "one potential for each gas"),
                    ("只保留一个。", "Keep one of them."),
                    first
                );
            }
        }
    }
}
