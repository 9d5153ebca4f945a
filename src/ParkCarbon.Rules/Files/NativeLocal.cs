namespace ParkCarbon.Rules.Files;

/// <summary>A named expression of a RulesEngine rule.</summary>
internal sealed record NativeLocal
{
    public required string Name { get; init; }

    public required string Expression { get; init; }
}
