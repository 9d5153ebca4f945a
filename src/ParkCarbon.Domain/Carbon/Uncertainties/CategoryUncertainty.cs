namespace ParkCarbon.Domain.Carbon.Uncertainties;

/// <summary>The uncertainty of a category of an entity's inventory.</summary>
/// <param name="Category">The category.</param>
/// <param name="Total">The uncertainty of its total; unset where that could not be computed.</param>
public sealed record CategoryUncertainty(GhgCategory Category, UncertaintyBudget? Total);
