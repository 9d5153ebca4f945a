using ParkCarbon.Domain.Quantities;

namespace ParkCarbon.Domain.Carbon;

/// <summary>How much standard coal a unit of an energy carrier counts as (折标准煤系数).</summary>
public sealed record EnergyEquivalent
{
    private readonly IReadOnlyList<string> _names = ValueList<string>.Empty;

    /// <summary>The id of the item, unique in its set.</summary>
    public required Id<EnergyEquivalent> Id { get; init; }

    /// <summary>The name of the carrier.</summary>
    public required BilingualText Name { get; init; }

    /// <summary>Other names under which a lookup finds it; several items may share one.</summary>
    public IReadOnlyList<string> Names
    {
        get => _names;
        init => _names = ValueList<string>.Copy(value);
    }

    /// <summary>Whether the coefficient counts the energy in the carrier or the energy spent to make it.</summary>
    public required CoalEquivalentBasis Basis { get; init; }

    /// <summary>The net calorific value (低位发热量), energy per unit of the carrier; unset where it has none.</summary>
    public Rate? NetCalorificValue { get; init; }

    /// <summary>The standard coal per unit of the carrier, such as 0.7143 kgce/kg; unset where no number is established.</summary>
    /// <remarks>An unset coefficient is for the caller to bring, with its source; it is never zero.</remarks>
    public Rate? CoalEquivalent { get; init; }

    /// <summary>Where the values come from.</summary>
    public required Provenance Source { get; init; }

    internal bool IsNamed(string name) =>
        Id.ToString() == name
        || Name.Zh == name
        || string.Equals(Name.En, name, StringComparison.OrdinalIgnoreCase)
        || Names.Contains(name, StringComparer.OrdinalIgnoreCase);
}
