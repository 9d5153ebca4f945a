using NodaTime;
using ParkCarbon.Domain;

namespace ParkCarbon.Rules.Trends;

/// <summary>An entity that belonged to the park for other days of the last year than of the base year.</summary>
/// <param name="Entity">The entity.</param>
/// <param name="Base">Its days in the base year; unset where it had none.</param>
/// <param name="Last">Its days in the last year; unset where it had none.</param>
public sealed record StructuralChange(ParkEntity Entity, DateInterval? Base, DateInterval? Last);
