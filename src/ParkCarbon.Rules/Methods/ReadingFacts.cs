namespace ParkCarbon.Rules.Methods;

/// <summary>The readings chosen, as rules see them.</summary>
public sealed class ReadingFacts
{
    private readonly IReadOnlyList<ReadingTaken> _readings;

    internal ReadingFacts(IReadOnlyList<ReadingTaken> readings) => _readings = readings;

    /// <summary>Tells whether a reading is the one chosen.</summary>
    /// <param name="reading">The question, such as "offsets".</param>
    /// <param name="choice">The answer, such as "counted".</param>
    /// <exception cref="ArgumentException">The method has no such question or answer.</exception>
    [RulePredicate]
    public bool Chose(string reading, string choice)
    {
        var taken =
            _readings.FirstOrDefault(item => item.Reading.Id == reading)
            ?? throw new ArgumentException($"The method has no reading '{reading}'.", nameof(reading));
        return taken.Reading.Choices.Any(item => item.Id == choice)
            ? taken.Choice.Id == choice
            : throw new ArgumentException($"The reading '{reading}' has no choice '{choice}'.", nameof(choice));
    }

    /// <summary>Returns one of two figures: the first where a reading is the one chosen.</summary>
    /// <param name="reading">The question, such as "cleanEnergy".</param>
    /// <param name="choice">The answer, such as "withNaturalGas".</param>
    /// <param name="chosen">The figure by that answer.</param>
    /// <param name="otherwise">The figure by every other answer.</param>
    /// <exception cref="ArgumentException">The method has no such question or answer.</exception>
    [RulePredicate]
    public Figure Pick(string reading, string choice, Figure chosen, Figure otherwise) =>
        Chose(reading, choice) ? chosen : otherwise;
}
