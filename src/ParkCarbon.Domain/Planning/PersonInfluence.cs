using ParkCarbon.Domain.Standard;
using ParkCarbon.Domain.Support;

namespace ParkCarbon.Domain.Planning;

/// <summary>That somebody's work affects neutrality performance, and how.</summary>
[Clause("6.3/2.c")]
public sealed record PersonInfluence
{
    /// <summary>The person.</summary>
    public required Id<Person> Person { get; init; }

    /// <summary>Whether directly or indirectly.</summary>
    [Clause("6.3/2.c")]
    public InfluenceKind? Influence { get; init; }

    /// <summary>By what work.</summary>
    [Clause("6.3/2.c")]
    public BilingualText? How { get; init; }
}
