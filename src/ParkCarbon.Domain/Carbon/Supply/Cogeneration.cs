using NodaTime;
using ParkCarbon.Domain.Quantities;

namespace ParkCarbon.Domain.Carbon.Supply;

/// <summary>Heat and power made by one plant, and how its emissions are divided between them (热电联产).</summary>
/// <remarks>The division makes two factors that flows and exports may name: "id/heat" and "id/power". It never changes the park's total.</remarks>
public sealed record Cogeneration
{
    /// <summary>The id of the plant.</summary>
    public required Id<Cogeneration> Id { get; init; }

    /// <summary>The entity that runs it.</summary>
    public required Id<ParkEntity> Entity { get; init; }

    /// <summary>The sources whose emissions are divided.</summary>
    public IReadOnlyList<Id<EmissionSource>> Sources
    {
        get;
        init => field = ValueList<Id<EmissionSource>>.Copy(value);
    } = ValueList<Id<EmissionSource>>.Empty;

    /// <summary>The days of the outputs, first and last included.</summary>
    public required DateInterval Period { get; init; }

    /// <summary>The heat produced.</summary>
    public required Amount Heat
    {
        get;
        init => field = Require.AmountOf(Energy.Dimension, value, nameof(Heat));
    }

    /// <summary>The electricity produced.</summary>
    public required Amount Power
    {
        get;
        init => field = Require.AmountOf(Energy.Dimension, value, nameof(Power));
    }

    /// <summary>How the emissions are divided.</summary>
    public required CogenerationMethod Method { get; init; }

    /// <summary>The efficiency with which the heat would be made alone, above 0 and up to 1; for the efficiency method.</summary>
    public decimal? HeatEfficiency
    {
        get;
        init => field = value is { } share ? Require.Fraction(share, nameof(HeatEfficiency)) : null;
    }

    /// <summary>The efficiency with which the power would be made alone, above 0 and up to 1; for the efficiency method.</summary>
    public decimal? PowerEfficiency
    {
        get;
        init => field = value is { } share ? Require.Fraction(share, nameof(PowerEfficiency)) : null;
    }

    /// <summary>Where the efficiencies come from.</summary>
    public Provenance? EfficiencySource { get; init; }
}
