namespace ParkCarbon.Cli.Commands;

/// <summary>What a command line asks of a trend.</summary>
internal sealed record TrendRequest
{
    public int? Base { get; init; }

    public IReadOnlyList<int>? Years { get; init; }

    public string? Method { get; init; }

    public string? AgainstMethod { get; init; }

    public string? Line { get; init; }

    public string? Gwp { get; init; }

    public bool IsRestated { get; init; }
}
