using ParkCarbon.Domain.Standard;

namespace ParkCarbon.Domain.Planning;

/// <summary>The carbon-credit-standing rating of an enterprise as the review found it (碳资信评级).</summary>
[Clause("6.3/2.h")]
public sealed record ReviewedRating
{
    /// <summary>The enterprise.</summary>
    public required Id<ParkEntity> Entity { get; init; }

    /// <summary>The scale of the rating, as the rating writes it.</summary>
    [Clause("6.3/2.h")]
    public string? Scale { get; init; }

    /// <summary>The grade on that scale.</summary>
    [Clause("6.3/2.h")]
    public string? Grade { get; init; }

    /// <summary>Why it has no rating; unset where it has one.</summary>
    [Clause("6.3/2.h")]
    public BilingualText? UnratedBecause { get; init; }
}
