using ParkCarbon.Domain.Support;

namespace ParkCarbon.Domain.Carbon.Indicators;

/// <summary>A guiding indicator of a method that objectively does not apply to the park, with the reason.</summary>
public sealed record IndicatorExclusion
{
    /// <summary>The id of the method.</summary>
    public required string Method
    {
        get;
        init => field = Require.NotBlank(value, nameof(Method));
    }

    /// <summary>The id of the test in the method.</summary>
    public required string Indicator
    {
        get;
        init => field = Require.NotBlank(value, nameof(Indicator));
    }

    /// <summary>Why it does not apply.</summary>
    public required BilingualText Reason { get; init; }

    /// <summary>Who approved the exclusion.</summary>
    public string? ApprovedBy { get; init; }

    /// <summary>The documented information that holds it.</summary>
    public Id<DocumentedInformation>? Document { get; init; }
}
