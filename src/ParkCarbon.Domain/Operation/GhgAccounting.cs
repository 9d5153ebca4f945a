using NodaTime;
using ParkCarbon.Domain.Carbon;
using ParkCarbon.Domain.Quantities;
using ParkCarbon.Domain.Standard;
using ParkCarbon.Domain.Support;

namespace ParkCarbon.Domain.Operation;

/// <summary>An accounting of an entity's emissions for a period (温室气体排放核算, 8.2).</summary>
[Clause("8.2/1.1")]
public sealed record GhgAccounting
{
    private readonly IReadOnlyList<GhgCategory>? _categories;

    /// <summary>The id of the accounting.</summary>
    public required Id<GhgAccounting> Id { get; init; }

    /// <summary>The entity that accounted.</summary>
    public required Id<ParkEntity> Entity { get; init; }

    /// <summary>The period accounted for, first and last day included.</summary>
    public required DateInterval Period { get; init; }

    /// <summary>The technical specification followed (相关技术规范).</summary>
    public Id<AccountingSpecification>? Specification { get; init; }

    /// <summary>The day on which the accounting was complete.</summary>
    [CountsFrom]
    public LocalDate? CompletedOn { get; init; }

    /// <summary>The categories that the accounting covers; unset where the record does not say.</summary>
    [Clause("6.4/n2")]
    public IReadOnlyList<GhgCategory>? Categories
    {
        get => _categories;
        init => _categories = ValueList<GhgCategory>.CopyOrNull(value);
    }

    /// <summary>The total that the entity accounted, a mass of CO₂e.</summary>
    public Amount? Total { get; init; }

    /// <summary>The documented information that holds the accounting.</summary>
    [Clause("8.2/2")]
    public Id<DocumentedInformation>? Document { get; init; }
}
