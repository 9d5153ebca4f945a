using NodaTime;
using ParkCarbon.Domain.Quantities;
using ParkCarbon.Domain.Support;

namespace ParkCarbon.Domain;

/// <summary>What the park chose where the accounting method leaves a choice.</summary>
public sealed record NeutralityChoice
{
    private readonly IReadOnlyList<ReadingChoice> _readings = ValueList<ReadingChoice>.Empty;

    /// <summary>The accounting method, such as "t-ceca-g-2023".</summary>
    public required string Method
    {
        get;
        init => field = Require.NotBlank(value, nameof(Method));
    }

    /// <summary>How far from zero the net may be and still count as close to it (接近, 3.2.10), a mass of CO₂e.</summary>
    public Amount? NearZeroTolerance
    {
        get;
        init =>
            field = value is { } tolerance
                ? Require.AmountOf(Mass.Dimension, tolerance, nameof(NearZeroTolerance))
                : null;
    }

    /// <summary>The numbers brought, where the method has none of its own or others are to be taken.</summary>
    public IReadOnlyList<ParameterChoice> Parameters
    {
        get;
        init => field = ValueList<ParameterChoice>.Copy(value);
    } = ValueList<ParameterChoice>.Empty;

    /// <summary>The readings chosen, where not the method's default.</summary>
    public IReadOnlyList<ReadingChoice> Readings
    {
        get => _readings;
        init => _readings = ValueList<ReadingChoice>.Copy(value);
    }

    /// <summary>Who approved these choices.</summary>
    public string? ApprovedBy { get; init; }

    /// <summary>The day on which they were approved.</summary>
    public LocalDate? ApprovedOn { get; init; }

    /// <summary>The documented information that holds the choices.</summary>
    public Id<DocumentedInformation>? Document { get; init; }
}
