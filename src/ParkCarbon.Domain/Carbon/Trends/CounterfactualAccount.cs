using ParkCarbon.Domain.Carbon.Accounts;

namespace ParkCarbon.Domain.Carbon.Trends;

/// <summary>The account that a park would have had: the activity of one, the factors of another.</summary>
/// <remarks>
/// What belongs to the activity: amounts, sources, entities, flows, instruments. To the factors: emission factors and their
/// multipliers, residual and contract factors, warming potentials. To the method: the entities' accounting specifications.
/// </remarks>
public static class CounterfactualAccount
{
    /// <summary>Makes the account; of three times the same one it is that account.</summary>
    /// <param name="activity">The account whose activity it has.</param>
    /// <param name="factors">The account whose factors it has.</param>
    /// <param name="specifications">The account whose entities' accounting specifications it has.</param>
    /// <param name="library">The library that the three were made with.</param>
    public static CarbonAccount Of(
        CarbonAccount activity,
        CarbonAccount factors,
        CarbonAccount specifications,
        AccountingLibrary library
    )
    {
        ArgumentNullException.ThrowIfNull(activity);
        ArgumentNullException.ThrowIfNull(factors);
        ArgumentNullException.ThrowIfNull(specifications);
        ArgumentNullException.ThrowIfNull(library);
        var inventory = activity.Inventory;
        var isOwn = ReferenceEquals(activity, factors);
        if (isOwn && ReferenceEquals(activity, specifications))
        {
            return activity;
        }

        var swap = isOwn ? null : new FactorSwap(inventory, factors.Inventory);
        var dossier = WithSpecifications(swap?.Dossier ?? inventory.Dossier, specifications.Inventory.Dossier);
        return CarbonAccount.Of(
            ParkInventory.FromActivity(swap?.Activity ?? inventory.Activity, dossier, library, inventory.Period)
        );
    }

    private static ParkDossier WithSpecifications(ParkDossier dossier, ParkDossier other)
    {
        if (ReferenceEquals(dossier, other))
        {
            return dossier;
        }

        var chosen = other.Entities.ToDictionary(entity => entity.Id, entity => entity.AccountingSpecification);
        var specifications = (other.Specifications ?? [])
            .Concat(dossier.Specifications ?? [])
            .DistinctBy(specification => specification.Id);
        return dossier with
        {
            Entities =
            [
                .. dossier.Entities.Select(entity =>
                    chosen.TryGetValue(entity.Id, out var specification)
                        ? entity with
                        {
                            AccountingSpecification = specification,
                        }
                        : entity
                ),
            ],
            Specifications = [.. specifications],
        };
    }
}
