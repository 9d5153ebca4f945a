using NodaTime;
using ParkCarbon.Domain.Quantities;
using ParkCarbon.Domain.Support;

namespace ParkCarbon.Domain.Carbon.Indicators;

/// <summary>The energy that a product took per unit, beside its quota (产品单位能耗, 能耗限额).</summary>
public sealed record ProductEnergyIntensity
{
    /// <summary>The id of the record.</summary>
    public required Id<ProductEnergyIntensity> Id { get; init; }

    /// <summary>The entity that makes the product.</summary>
    public required Id<ParkEntity> Entity { get; init; }

    /// <summary>The product.</summary>
    public required BilingualText Product { get; init; }

    /// <summary>The days that the record covers, first and last included.</summary>
    public required DateInterval Period { get; init; }

    /// <summary>The energy per unit of product.</summary>
    public required Rate Actual { get; init; }

    /// <summary>The level-2 quota (二级); unset where no quota is published.</summary>
    public Rate? Level2 { get; init; }

    /// <summary>The standard that gives the quota.</summary>
    public Provenance? Quota { get; init; }

    /// <summary>The documented information that shows it.</summary>
    public IReadOnlyList<Id<DocumentedInformation>> Evidence
    {
        get;
        init => field = ValueList<Id<DocumentedInformation>>.Copy(value);
    } = ValueList<Id<DocumentedInformation>>.Empty;
}
