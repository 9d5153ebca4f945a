using ParkCarbon.Domain;

namespace ParkCarbon.Rules.Methods;

/// <summary>A line of a neutrality statement.</summary>
/// <param name="Id">The id of the line.</param>
/// <param name="Label">The name for people.</param>
/// <param name="Citation">The clause that it rests on.</param>
/// <param name="Figure">The figure, in t CO₂e.</param>
public sealed record StatementLine(string Id, BilingualText Label, string Citation, Figure Figure);
