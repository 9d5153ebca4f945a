namespace ParkCarbon.Rules.Engine;

/// <summary>One named value of a rule; a value that could not be computed has a fault in its place.</summary>
internal sealed record RuleLine(string Name, Type Type, object? Value, RuleFault? Fault);
