using ParkCarbon.Domain;

namespace ParkCarbon.Rules.Methods.Comparisons;

/// <summary>Why columns have in a row what they have.</summary>
/// <param name="Columns">The columns of which it holds.</param>
/// <param name="Text">The reason.</param>
/// <param name="Citation">The clause that it rests on; unset where the method says nothing.</param>
/// <param name="IsAbsence">Whether it says why there is no line.</param>
public sealed record ComparedReason(
    IReadOnlyList<ComparedColumn> Columns,
    BilingualText Text,
    string? Citation,
    bool IsAbsence
);
