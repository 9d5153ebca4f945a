using NodaTime;
using ParkCarbon.Domain.Standard;
using ParkCarbon.Domain.Support;

namespace ParkCarbon.Domain;

/// <summary>A review that took place.</summary>
public sealed record HeldReview
{
    /// <summary>The day on which it took place.</summary>
    [CountsFrom]
    public required LocalDate On { get; init; }

    /// <summary>Who carried it out.</summary>
    public Id<Person>? By { get; init; }

    /// <summary>What it came to.</summary>
    public BilingualText? Outcome { get; init; }

    /// <summary>Whether it found that what was reviewed has to be updated; unset where the record does not say.</summary>
    public bool? UpdateNeeded { get; init; }

    /// <summary>The day on which the update was made; unset while it is not.</summary>
    public LocalDate? UpdatedOn { get; init; }

    /// <summary>The documented information that holds it.</summary>
    public Id<DocumentedInformation>? Document { get; init; }
}
