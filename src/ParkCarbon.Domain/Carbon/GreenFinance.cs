using NodaTime;
using ParkCarbon.Domain.Quantities;
using ParkCarbon.Domain.Standard;

namespace ParkCarbon.Domain.Carbon;

/// <summary>A financial service for a project that protects the environment or the climate (绿色金融, 3.2.14).</summary>
[Clause("3.2.14")]
public sealed record GreenFinance
{
    /// <summary>The id of the service.</summary>
    public required Id<GreenFinance> Id { get; init; }

    /// <summary>The entity that is financed.</summary>
    public required Id<ParkEntity> Entity { get; init; }

    /// <summary>The instrument: loan, bond, lease, insurance …</summary>
    public required string Instrument
    {
        get;
        init => field = Require.NotBlank(value, nameof(Instrument));
    }

    /// <summary>The field that the project belongs to, such as clean energy or green buildings.</summary>
    public required BilingualText Field { get; init; }

    /// <summary>The sum, an amount of money.</summary>
    public required Amount Sum
    {
        get;
        init => field = Require.AmountOf(Money.Dimension, value, nameof(Sum));
    }

    /// <summary>The day on which the service was agreed.</summary>
    [CountsFrom]
    public required LocalDate On { get; init; }
}
