using NodaTime;
using ParkCarbon.Domain.Standard;
using ParkCarbon.Domain.Support;

namespace ParkCarbon.Domain.Leadership;

/// <summary>A role in the system with its responsibilities and authorities (角色、职责和权限).</summary>
[Clause("5.3/1")]
public sealed record SystemRole
{
    /// <summary>The id of the role.</summary>
    public required Id<SystemRole> Id { get; init; }

    /// <summary>Its name.</summary>
    public required BilingualText Name { get; init; }

    /// <summary>Who holds it.</summary>
    [Clause("5.3/1")]
    public IReadOnlyList<Id<Person>> Holders
    {
        get;
        init => field = ValueList<Id<Person>>.Copy(value);
    } = ValueList<Id<Person>>.Empty;

    /// <summary>What its holders answer for.</summary>
    [Clause("5.3/1")]
    public BilingualText? Responsibilities { get; init; }

    /// <summary>What its holders may decide.</summary>
    [Clause("5.3/1")]
    public BilingualText? Authorities { get; init; }

    /// <summary>The day on which it was assigned.</summary>
    [CountsFrom]
    public LocalDate? AssignedOn { get; init; }

    /// <summary>Who of top management assigned it.</summary>
    [Clause("5.3/1")]
    public Id<Person>? AssignedBy { get; init; }

    /// <summary>The documented information that holds it.</summary>
    public Id<DocumentedInformation>? Document { get; init; }
}
