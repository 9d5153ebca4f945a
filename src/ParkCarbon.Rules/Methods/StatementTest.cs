using ParkCarbon.Domain;
using ParkCarbon.Rules.Assessment;

namespace ParkCarbon.Rules.Methods;

/// <summary>A test of a neutrality statement.</summary>
/// <param name="Id">The id of the test.</param>
/// <param name="Label">The name for people.</param>
/// <param name="Citation">The clause that it rests on.</param>
/// <param name="Threshold">What is tested against, in t CO₂e.</param>
/// <param name="Value">What is tested, in t CO₂e.</param>
/// <param name="Verdict">Whether it is met; undetermined where a figure is unset.</param>
public sealed record StatementTest(
    string Id,
    BilingualText Label,
    string Citation,
    Figure Threshold,
    Figure Value,
    Verdict Verdict
);
