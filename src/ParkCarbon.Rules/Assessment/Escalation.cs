namespace ParkCarbon.Rules.Assessment;

/// <summary>Why nonconformities of one requirement are proposed as major together: the shortfall is systemic.</summary>
/// <param name="FallShort">How many entities in scope fall short of the requirement.</param>
/// <param name="InScope">How many entities are in scope.</param>
public sealed record Escalation(int FallShort, int InScope);
