using NodaTime;
using ParkCarbon.Domain.Standard;
using ParkCarbon.Domain.Support;

namespace ParkCarbon.Domain.Context;

/// <summary>The scope of the management system and its boundaries (范围, 边界: 3.1.1, 4.3).</summary>
[Clause("3.1.1")]
[Clause("4.3/1")]
public sealed record SystemScope
{
    /// <summary>What the system covers, in the park's own words.</summary>
    public required BilingualText Statement { get; init; }

    /// <summary>The physical boundary: the area's four sides, map or cadastral reference.</summary>
    public BilingualText? PhysicalBoundary { get; init; }

    /// <summary>The organisational boundary: which bodies, and by what kind of control.</summary>
    public BilingualText? OrganisationalBoundary { get; init; }

    /// <summary>The day on which the scope was set.</summary>
    public LocalDate? DefinedOn { get; init; }

    /// <summary>The documented information that holds the scope.</summary>
    [Clause("4.3/4")]
    public Id<DocumentedInformation>? Document { get; init; }

    /// <summary>Why these boundaries are the right ones for the system.</summary>
    [Clause("4.3/1")]
    public BilingualText? BoundaryBasis { get; init; }

    /// <summary>Who approved the scope.</summary>
    [Clause("5.1/1.a")]
    public Id<Person>? ApprovedBy { get; init; }

    /// <summary>The issues of 4.1 that were considered when the scope was set.</summary>
    [Clause("4.3/2.1")]
    public IReadOnlyList<Id<ContextIssue>> Issues
    {
        get;
        init => field = ValueList<Id<ContextIssue>>.Copy(value);
    } = ValueList<Id<ContextIssue>>.Empty;

    /// <summary>The needs and expectations of 4.2 that were considered when the scope was set.</summary>
    [Clause("4.3/2.2")]
    public IReadOnlyList<Id<Need>> Needs
    {
        get;
        init => field = ValueList<Id<Need>>.Copy(value);
    } = ValueList<Id<Need>>.Empty;
}
