using ParkCarbon.Domain;

namespace ParkCarbon.Rules.Methods.Comparisons;

/// <summary>A rule of a method that took entries of an account.</summary>
/// <param name="Name">The name of the rule.</param>
/// <param name="Label">What it does with them.</param>
/// <param name="Citation">The clause that it rests on.</param>
public sealed record TreatmentRule(string Name, BilingualText Label, string Citation);
