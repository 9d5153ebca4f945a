using NodaTime;
using ParkCarbon.Domain.Quantities;
using ParkCarbon.Domain.Standard;
using ParkCarbon.Domain.Support;

namespace ParkCarbon.Domain.Carbon;

/// <summary>Green power that an entity took for one of its electricity sources (绿色电力, 3.2.12).</summary>
[Clause("3.2.12")]
public sealed record GreenPowerSupply
{
    /// <summary>The id of the supply.</summary>
    public required Id<GreenPowerSupply> Id { get; init; }

    /// <summary>The entity that used the power.</summary>
    public required Id<ParkEntity> Entity { get; init; }

    /// <summary>The entity's source of bought electricity that the power is part of.</summary>
    public required Id<EmissionSource> Source { get; init; }

    /// <summary>How the power reached the entity.</summary>
    public required GreenPowerKind Kind { get; init; }

    /// <summary>The days of the supply.</summary>
    public required DateInterval Period { get; init; }

    /// <summary>The electricity supplied.</summary>
    public required Amount Quantity
    {
        get;
        init => field = Require.AmountOf(Energy.Dimension, value, nameof(Quantity));
    }

    /// <summary>The plant or project that generated.</summary>
    public string? Plant { get; init; }

    /// <summary>The serials of the certificates that came with the power, where there are.</summary>
    public SerialRange? Certificates { get; init; }

    /// <summary>The contract.</summary>
    public Id<DocumentedInformation>? Contract { get; init; }

    /// <summary>The settlement.</summary>
    public Id<DocumentedInformation>? Settlement { get; init; }
}
