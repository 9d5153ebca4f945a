namespace ParkCarbon.Rules.Facts;

/// <summary>Marks a fact that may change from one as-of date to the next although no record was added: overdue, due, in force.</summary>
/// <remarks>
/// Records that are dated later are left out before any fact is made; this is about the dates that remain. A rule that reads such a fact
/// has a case on each side of the day on which its answer turns, and a test changes the date by a day to see that it has.
/// </remarks>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method)]
internal sealed class DependsOnAsOfAttribute : Attribute;
