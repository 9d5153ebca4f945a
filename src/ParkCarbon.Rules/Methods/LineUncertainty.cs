using ParkCarbon.Domain.Carbon.Uncertainties;

namespace ParkCarbon.Rules.Methods;

/// <summary>The uncertainty of a line that is a sum, or a ratio of two.</summary>
/// <param name="Line">The line.</param>
/// <param name="Budget">Its uncertainty, in base units of the line's figure.</param>
public sealed record LineUncertainty(StatementLine Line, UncertaintyBudget Budget);
