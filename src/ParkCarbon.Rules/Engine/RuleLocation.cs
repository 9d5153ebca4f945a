namespace ParkCarbon.Rules.Engine;

/// <summary>Where a rule or a local stands in its file; messages show it as <c>file:line</c>.</summary>
internal sealed record RuleLocation(string File, int Line)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{File}:{Line}");
}
