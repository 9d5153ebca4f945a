using ParkCarbon.Domain;

namespace ParkCarbon.Rules.Methods;

/// <summary>The lines of a method for one entity, as if it stood alone: nothing is eliminated.</summary>
/// <param name="Entity">The entity.</param>
/// <param name="Lines">The lines.</param>
public sealed record EntityLines(ParkEntity Entity, IReadOnlyList<StatementLine> Lines);
