using ParkCarbon.Domain.Quantities;
using ParkCarbon.Domain.Standard;

namespace ParkCarbon.Domain.Carbon;

/// <summary>Emission allowances of an entity, a unit of compliance (碳排放配额, 3.2.8).</summary>
[Clause("3.2.8")]
public sealed record EmissionAllowance
{
    /// <summary>The id of the holding.</summary>
    public required Id<EmissionAllowance> Id { get; init; }

    /// <summary>The entity that holds them.</summary>
    public required Id<ParkEntity> Entity { get; init; }

    /// <summary>The market in which they count: national, or a pilot.</summary>
    public required string Market
    {
        get;
        init => field = Require.NotBlank(value, nameof(Market));
    }

    /// <summary>The year for which they were allocated or bought.</summary>
    public required int Year { get; init; }

    /// <summary>The mass that they stand for.</summary>
    public required Amount Quantity
    {
        get;
        init => field = Require.AmountOf(Mass.Dimension, value, nameof(Quantity));
    }

    /// <summary>The claim for which they were surrendered or cancelled; unset while they are held.</summary>
    public Retirement? Retirement { get; init; }
}
