namespace ParkCarbon.Domain;

/// <summary>A number that a park or an assessor brings to a method.</summary>
public sealed record ParameterChoice
{
    /// <summary>The id of the parameter, such as "electricityEquivalent".</summary>
    public required string Parameter
    {
        get;
        init => field = Require.NotBlank(value, nameof(Parameter));
    }

    /// <summary>The number with its unit, such as "0.3 kgce/kWh".</summary>
    public required string Value
    {
        get;
        init => field = Require.NotBlank(value, nameof(Value));
    }

    /// <summary>Why this number.</summary>
    public BilingualText? Reason { get; init; }

    /// <summary>Where it comes from.</summary>
    public Provenance? Source { get; init; }
}
