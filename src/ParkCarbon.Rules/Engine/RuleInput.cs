namespace ParkCarbon.Rules.Engine;

/// <summary>A name that rules see and the type of what it stands for.</summary>
internal sealed record RuleInput(string Name, Type Type);
