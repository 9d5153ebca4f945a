namespace ParkCarbon.Domain.Standard;

/// <summary>Marks the day from which a record counts: judged at an earlier date, the record is not there yet.</summary>
/// <remarks>
/// An audit held in May shows nothing in April. A record whose marked day is unset always counts; whether it should have a day is for
/// the rules to say. A part of a record (a review of a policy, a step of a corrective action) has a marked day of its own.
/// </remarks>
[AttributeUsage(AttributeTargets.Property)]
public sealed class CountsFromAttribute : Attribute;
