using NodaTime;
using ParkCarbon.Domain.Standard;
using ParkCarbon.Domain.Support;

namespace ParkCarbon.Domain.Leadership;

/// <summary>A responsibility and authority that the team holds.</summary>
[Clause("5.3/2.a")]
[Clause("5.3/2.b")]
[Clause("5.3/2.c")]
[Clause("5.3/2.d")]
public sealed record TeamMandate
{
    /// <summary>What it is charged with.</summary>
    public required MandateKind Kind { get; init; }

    /// <summary>What it answers for.</summary>
    public BilingualText? Responsibility { get; init; }

    /// <summary>What it may decide.</summary>
    public BilingualText? Authority { get; init; }

    /// <summary>The day on which it was assigned.</summary>
    [CountsFrom]
    public LocalDate? AssignedOn { get; init; }

    /// <summary>Who of top management assigned it.</summary>
    public Id<Person>? AssignedBy { get; init; }
}
