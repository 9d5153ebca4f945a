using NodaTime;

namespace ParkCarbon.Domain.Carbon.Claims;

/// <summary>The electricity generation whose reductions a credit stands for.</summary>
/// <remarks>One MWh backs one claim: certificates of the same plant and months are frozen once the project is registered, and cancelled once the reductions are.</remarks>
public sealed record CreditedGeneration
{
    /// <summary>The plant or project, by the name under which its certificates name it.</summary>
    public required string Plant
    {
        get;
        init => field = Require.NotBlank(value, nameof(Plant));
    }

    /// <summary>The days of generation that are credited, first and last included.</summary>
    public required DateInterval Months { get; init; }

    /// <summary>The day on which the project was validated and registered.</summary>
    public LocalDate? RegisteredOn { get; init; }

    /// <summary>The day on which the reductions were verified and registered.</summary>
    public LocalDate? IssuedOn { get; init; }
}
