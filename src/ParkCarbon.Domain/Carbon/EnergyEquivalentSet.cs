using ParkCarbon.Domain.Quantities;

namespace ParkCarbon.Domain.Carbon;

/// <summary>The standard coal equivalents that one document gives (各种能源折标准煤系数).</summary>
public sealed record EnergyEquivalentSet
{
    private readonly IReadOnlyList<EnergyEquivalent> _items = ValueList<EnergyEquivalent>.Empty;

    /// <summary>The id of the set.</summary>
    public required Id<EnergyEquivalentSet> Id { get; init; }

    /// <summary>The title of the set.</summary>
    public required BilingualText Title { get; init; }

    /// <summary>Where the set comes from.</summary>
    public required Provenance Source { get; init; }

    /// <summary>The items.</summary>
    public required IReadOnlyList<EnergyEquivalent> Items
    {
        get => _items;
        init => _items = ValueList<EnergyEquivalent>.Copy(value);
    }

    /// <summary>Looks an energy carrier up.</summary>
    /// <param name="name">The id of an item, or a name of its carrier in either language.</param>
    /// <param name="basis">The basis wanted; null where the carrier has one only.</param>
    /// <returns>The item where exactly one fits; otherwise the ids that would fit.</returns>
    public EnergyEquivalentLookup Find(string name, CoalEquivalentBasis? basis = null)
    {
        var named = _items.Where(item => item.IsNamed(name)).ToList();
        var found = named.Where(item => basis is null || item.Basis == basis).ToList();
        return found switch
        {
            [var item] => EnergyEquivalentLookup.One(item),
            [] => EnergyEquivalentLookup.None(named.Count > 0 ? named : _items),
            _ => EnergyEquivalentLookup.Several(found),
        };
    }

    /// <summary>The set with the coefficient of one item replaced, such as the equivalent value of electricity of a year.</summary>
    /// <param name="id">The id of the item.</param>
    /// <param name="coalEquivalent">The standard coal per unit of the carrier.</param>
    /// <param name="source">Where the coefficient comes from.</param>
    /// <exception cref="ArgumentException">The set has no such item, or the rate is not energy per unit, above zero.</exception>
    public EnergyEquivalentSet With(Id<EnergyEquivalent> id, Rate coalEquivalent, Provenance source)
    {
        var item =
            _items.FirstOrDefault(item => item.Id == id)
            ?? throw new ArgumentException($"'{Id}' has no item '{id}'; see its items.", nameof(id));
        if (!coalEquivalent.IsOf(Energy.Dimension) || coalEquivalent.Value <= 0m)
        {
            throw new ArgumentException(
                $"'{coalEquivalent}' is not standard coal per unit of {item.Name.En}; write it like 0.7143 kgce/kg.",
                nameof(coalEquivalent)
            );
        }

        return this with
        {
            Items = [.. _items.Select(other => other == item ? Changed(item) : other)],
        };

        EnergyEquivalent Changed(EnergyEquivalent before) =>
            before with
            {
                CoalEquivalent = coalEquivalent,
                Source = source,
            };
    }
}
