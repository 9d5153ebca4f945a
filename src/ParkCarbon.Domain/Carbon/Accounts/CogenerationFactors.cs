using ParkCarbon.Domain.Carbon.Supply;
using ParkCarbon.Domain.Quantities;

namespace ParkCarbon.Domain.Carbon.Accounts;

/// <summary>The two factors that a plant of heat and power gives, by the names under which sources and records find them.</summary>
internal static class CogenerationFactors
{
    public const string Heat = "heat";
    public const string Power = "power";

    /// <summary>The factors of a dossier's plants with no value yet: what names them can be checked before anything is divided.</summary>
    public static IEnumerable<Factor> Named(ParkDossier dossier) =>
        from plant in dossier.Cogenerations ?? []
        from output in (string[])[Heat, Power]
        where CanName(plant, output)
        select Of(plant, output, Rational.Zero);

    /// <summary>Whether the plant's id leaves room for the name of an output in a factor's id.</summary>
    public static bool CanName(Cogeneration plant, string output) =>
        Id<Factor>.TryParse(NameOf(plant, output), out _)
        && FactorReference.TryParse(NameOf(plant, output), out var reference)
        && reference.Set is null;

    /// <summary>Whether a reference names an output of a plant.</summary>
    public static bool Names(this Cogeneration plant, FactorReference reference) =>
        reference.Set is null && (reference.Item == NameOf(plant, Heat) || reference.Item == NameOf(plant, Power));

    /// <summary>The factor of an output.</summary>
    /// <param name="plant">The plant.</param>
    /// <param name="output">Which of the two.</param>
    /// <param name="tonnesPerJoule">The factor, exactly.</param>
    public static Factor Of(Cogeneration plant, string output, Rational tonnesPerJoule)
    {
        var (unit, symbol) =
            output == Heat ? (Energy.Gigajoule.Untyped, "kgCO2e/GJ") : (Energy.MegawattHour.Untyped, "kgCO2e/MWh");
        return new()
        {
            Id = Id<Factor>.Parse(NameOf(plant, output)),
            Name = new BilingualText(
                $"热电联产 {plant.Id} 的{(output == Heat ? "热力" : "电力")}",
                $"{(output == Heat ? "Heat" : "Power")} of the plant {plant.Id}"
            ),
            Emissions =
            [
                new GasEmission
                {
                    Gas = GreenhouseGas.CarbonDioxideEquivalent,
                    Value = Rate.Of((tonnesPerJoule * unit.Factor * 1000L).ToDecimal(), symbol),
                },
            ],
            TonnesPerJoule = tonnesPerJoule,
            ValidFrom = plant.Period.Start,
            ValidUntil = plant.Period.End,
            Source = new Provenance
            {
                Document =
                    plant.Method == CogenerationMethod.Efficiency
                        ? "Division of the plant's emissions by the efficiency method"
                        : "Division of the plant's emissions by energy content",
                Location = $"cogenerations: {plant.Id}",
            },
        };
    }

    /// <summary>The name of the factor of an output.</summary>
    public static string NameOf(Cogeneration plant, string output) => $"{plant.Id}/{output}";
}
