using NodaTime;
using ParkCarbon.Domain.Quantities;
using ParkCarbon.Domain.Support;

namespace ParkCarbon.Domain.Carbon.Supply;

/// <summary>Energy bought under a contract that names the emissions of what is delivered (合同电力；ISO 14064-1 annex E, market-based).</summary>
public sealed record EnergyContract
{
    /// <summary>The id of the contract's record.</summary>
    public required Id<EnergyContract> Id { get; init; }

    /// <summary>The entity that uses the energy.</summary>
    public required Id<ParkEntity> Entity { get; init; }

    /// <summary>The entity's source of bought energy that the contract covers.</summary>
    public required Id<EmissionSource> Source { get; init; }

    /// <summary>The days of the delivery, first and last included.</summary>
    public required DateInterval Period { get; init; }

    /// <summary>The energy delivered under the contract.</summary>
    public required Amount Quantity
    {
        get;
        init => field = Require.AmountOf(Energy.Dimension, value, nameof(Quantity));
    }

    /// <summary>The factor that the contract or the supplier states.</summary>
    public required FactorReference Factor { get; init; }

    /// <summary>The contract.</summary>
    public Id<DocumentedInformation>? Contract { get; init; }

    /// <summary>The settlement or the supplier's statement.</summary>
    public Id<DocumentedInformation>? Settlement { get; init; }
}
