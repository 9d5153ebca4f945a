using NodaTime;

namespace ParkCarbon.Domain.Carbon.Ledgers;

/// <summary>How long a certificate is valid, counted from the month of generation.</summary>
public sealed record CertificateValidity
{
    /// <summary>The months, the month of generation being the first.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no month, or there are more than 1200.</exception>
    public required int Months
    {
        get;
        init =>
            field = value is >= 1 and <= 1200
                ? value
                : throw new ArgumentOutOfRangeException(
                    nameof(Months),
                    value,
                    "The months of validity are from 1 to 1200."
                );
    }

    /// <summary>Where the number comes from.</summary>
    public required Provenance Source { get; init; }

    /// <summary>The last day on which a certificate is valid.</summary>
    /// <param name="generated">The month of generation.</param>
    public LocalDate LastDay(YearMonth generated) => generated.PlusMonths(Months - 1).ToDateInterval().End;
}
