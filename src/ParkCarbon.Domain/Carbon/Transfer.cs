using NodaTime;

namespace ParkCarbon.Domain.Carbon;

/// <summary>A change of holder of a certificate, credit or allowance.</summary>
public sealed record Transfer
{
    /// <summary>The day of the transfer.</summary>
    public required LocalDate On { get; init; }

    /// <summary>The new holder, where it is an entity of the park; unset where it left the park.</summary>
    public Id<ParkEntity>? To { get; init; }

    /// <summary>The new holder's name, where it is not an entity of the park.</summary>
    public string? Outside { get; init; }
}
