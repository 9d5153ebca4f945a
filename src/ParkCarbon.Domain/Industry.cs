namespace ParkCarbon.Domain;

/// <summary>An industry (国民经济行业, GB/T 4754).</summary>
public sealed record Industry
{
    /// <summary>The class code of GB/T 4754, such as "4411" or "D4411".</summary>
    public string? Code { get; init; }

    /// <summary>The name of the industry.</summary>
    public required BilingualText Name { get; init; }
}
