using ParkCarbon.Domain.Carbon;
using ParkCarbon.Domain.Quantities;
using static ParkCarbon.Domain.Integrity.IntegrityCodes;

namespace ParkCarbon.Domain.Integrity;

/// <summary>Checks the factors and warming potentials that the dossier brings.</summary>
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

        for (var i = 0; i < factor.Emissions.Count; i++)
        {
            Check(
                factor.Emissions[i],
                at.Member(nameof(factor.Emissions)).Item(i).Member(nameof(GasEmission.Value)),
                problems
            );
        }

        if (factor.Fuel is { } fuel)
        {
            var path = () => at.Member(nameof(factor.Fuel), nameof(fuel.Content));
            if (
                UnitCheck.IsOf(fuel.Content, [Mass.Dimension], EnergyMassOrVolume, "0.0261 tC/GJ", path, problems)
                && fuel.Content.Substance is not (null or "C")
            )
            {
                Substance(fuel.Content, "C", path(), problems);
            }
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

    private static void Check(GasEmission emission, DossierPath path, Problems problems)
    {
        if (
            UnitCheck.IsOf(emission.Value, [Mass.Dimension], [.. Dimension.All], "0.5306 kg/kWh", () => path, problems)
            && emission.Value.Substance is { } substance
            && !Agrees(substance, emission.Gas)
        )
        {
            Substance(emission.Value, emission.Gas.Code, path, problems);
        }
    }

    // One tonne of CO2 is one tonne of CO2e; publishers use both words for the same figure.
    private static bool Agrees(string substance, GreenhouseGas gas) =>
        GreenhouseGas.TryParse(substance, out var named)
        && (named == gas || (named.IsOwnEquivalent && gas.IsOwnEquivalent));

    private static void Substance(Rate rate, string expected, DossierPath path, Problems problems) =>
        problems.Add(
            path,
            WrongSubstance,
            ($"{rate}，是 {rate.Substance} 的质量", $"{rate}, a mass of {rate.Substance}"),
            ($"{expected} 的质量", $"a mass of {expected}"),
            (
                "更正单位中的物质，或更正气体；碳含量写在 fuel.content 中。",
                "Correct the substance in the unit, or the gas; carbon contents belong in fuel.content."
            )
        );

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
