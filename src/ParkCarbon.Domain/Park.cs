using ParkCarbon.Domain.Standard;

namespace ParkCarbon.Domain;

/// <summary>The park that the management system is about (园区, 3.2.10 note).</summary>
[Clause("3.2.10")]
public sealed record Park
{
    /// <summary>The id of the park.</summary>
    public required Id<Park> Id { get; init; }

    /// <summary>The name of the park.</summary>
    public required BilingualText Name { get; init; }

    /// <summary>The entity that is the park's authority (园区主管部门), where the dossier lists it among its entities.</summary>
    public Id<ParkEntity>? Authority { get; init; }

    /// <summary>What kind of park it is, in the park's own words (clause 1 names industrial, free-trade, cultural … parks).</summary>
    public BilingualText? Kind { get; init; }

    /// <summary>The province-level region in which the park lies, such as 江苏.</summary>
    public string? Region { get; init; }
}
