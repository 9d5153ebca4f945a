using ParkCarbon.Domain.Quantities;

namespace ParkCarbon.Rules.Methods.Comparisons;

/// <summary>What one column makes of entries that are alike.</summary>
/// <param name="Column">The column.</param>
/// <param name="Rules">The rules of the method that took them, each once.</param>
/// <param name="Effect">What is in the net because of them, in t CO₂e; null where that is not known.</param>
public sealed record ComparedTreatment(ComparedColumn Column, IReadOnlyList<TreatmentRule> Rules, Rational? Effect);
