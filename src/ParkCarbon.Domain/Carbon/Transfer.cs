using NodaTime;
using ParkCarbon.Domain.Standard;

namespace ParkCarbon.Domain.Carbon;

/// <summary>A change of holder of a certificate, credit or allowance.</summary>
public sealed record Transfer
{
    /// <summary>The day of the transfer.</summary>
    [CountsFrom]
    public required LocalDate On { get; init; }

    /// <summary>The new holder, where it is an entity of the park; unset where it left the park.</summary>
    public Id<ParkEntity>? To { get; init; }

    /// <summary>The new holder's name, where it is not an entity of the park.</summary>
    public string? Outside { get; init; }

    /// <summary>Puts transfers in order of time and refuses one after the retirement: what is used up cannot be sold.</summary>
    internal static ValueList<Transfer> InOrder(IEnumerable<Transfer> transfers, Retirement? retirement)
    {
        var ordered = transfers.OrderBy(transfer => transfer.On).ToList();
        return retirement is null || ordered.Count == 0 || ordered[^1].On <= retirement.On
            ? ValueList<Transfer>.Copy(ordered)
            : throw new ArgumentException(
                $"A transfer on {ordered[^1].On.ToIsoText()} lies after the retirement on "
                    + $"{retirement.On.ToIsoText()}; what is retired cannot change hands. Correct one of the days.",
                nameof(transfers)
            );
    }
}
