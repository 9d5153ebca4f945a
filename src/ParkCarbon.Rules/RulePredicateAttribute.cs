namespace ParkCarbon.Rules;

/// <summary>Marks a method that rule expressions may call.</summary>
/// <remarks>
/// A rule pack is code, and RulesEngine lets it reach every value-returning method of its inputs. ParkCarbon turns that round: a rule
/// reads the properties of fact types and calls only what carries this attribute. Mark methods that have no side effect, end soon
/// whatever they are given, and answer the same for the same arguments.
/// </remarks>
[AttributeUsage(AttributeTargets.Method)]
public sealed class RulePredicateAttribute : Attribute;
