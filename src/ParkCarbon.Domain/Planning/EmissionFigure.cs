using ParkCarbon.Domain.Quantities;
using ParkCarbon.Domain.Standard;

namespace ParkCarbon.Domain.Planning;

/// <summary>A figure of emissions: a total, or one per unit of something.</summary>
[Clause("6.3/2.d.3")]
[Clause("6.3/2.d.4")]
public sealed record EmissionFigure
{
    /// <summary>A total, such as "120000 t".</summary>
    public Amount? Total { get; init; }

    /// <summary>A figure per unit, such as "0.62 t/MWh".</summary>
    public Rate? PerUnit { get; init; }
}
