using ParkCarbon.Domain;
using ParkCarbon.Domain.Carbon.Indicators;
using ParkCarbon.Rules.Assessment;

namespace ParkCarbon.Rules.Methods;

/// <summary>A test of a neutrality statement.</summary>
/// <param name="Id">The id of the test.</param>
/// <param name="Label">The name for people.</param>
/// <param name="Citation">The clause that it rests on.</param>
/// <param name="Threshold">What is tested against; null where the test weighs no figure.</param>
/// <param name="Value">What is tested; null where the test weighs no figure.</param>
/// <param name="Verdict">Whether it is met; undetermined where a figure is unset.</param>
public sealed record StatementTest(
    string Id,
    BilingualText Label,
    string Citation,
    Figure? Threshold,
    Figure? Value,
    Verdict Verdict
)
{
    /// <summary>The id of the line that is tested; unset where the test weighs no figure.</summary>
    public string? Line { get; init; }

    /// <summary>The id of the parameter or line that it is tested against; unset where there is none.</summary>
    public string? Against { get; init; }

    /// <summary>How the two are compared; unset where a figure is, and where more than the comparison decides against it.</summary>
    public TestComparison? Comparison { get; init; }

    /// <summary>Whether the test decides the statement.</summary>
    public TestWeight Weight { get; init; }

    /// <summary>The unit in which value and threshold are shown.</summary>
    public FigureUnit Unit { get; init; } = FigureUnit.Tonnes;

    /// <summary>Why there is no answer, where there is none.</summary>
    public BilingualText? Unset { get; init; }

    /// <summary>The exclusion, where the park excluded the indicator with a reason.</summary>
    public IndicatorExclusion? Exclusion { get; init; }
}
