namespace ParkCarbon.Domain.Carbon.Uncertainties;

/// <summary>The uncertainty of an entity's inventory.</summary>
public sealed class EntityUncertainty
{
    internal EntityUncertainty(ParkEntity entity, UncertaintyBudget? total, IEnumerable<CategoryUncertainty> categories)
    {
        Entity = entity;
        Total = total;
        Categories = ValueList<CategoryUncertainty>.Copy(categories);
    }

    /// <summary>The entity.</summary>
    public ParkEntity Entity { get; }

    /// <summary>The uncertainty of its total; unset where that could not be computed.</summary>
    public UncertaintyBudget? Total { get; }

    /// <summary>The uncertainty of its categories, in the order of the standard.</summary>
    public IReadOnlyList<CategoryUncertainty> Categories { get; }
}
