namespace ParkCarbon.Json;

/// <summary>A converter's refusal of a value, in both languages.</summary>
/// <remarks>
/// A domain type throws its plain <see cref="FormatException"/> or <see cref="ArgumentException"/>, whose English text is shown
/// in both languages. A converter that knows more says so with this.
/// </remarks>
public sealed class JsonValueException : FormatException
{
    /// <summary>Creates a refusal.</summary>
    /// <param name="remedy">What is wrong and what to do about it, as a sentence.</param>
    /// <param name="expected">What was expected; null leaves it to the converter's <see cref="IJsonLeaf.Form"/>.</param>
    /// <param name="code">What is wrong, as a stable identifier.</param>
    public JsonValueException(
        BilingualText remedy,
        BilingualText? expected = null,
        string code = JsonProblemCodes.InvalidValue
    )
        : base(remedy.En)
    {
        Remedy = remedy;
        Expected = expected;
        Code = code;
    }

    /// <summary>What is wrong and what to do about it.</summary>
    public BilingualText Remedy { get; }

    /// <summary>What was expected, or null.</summary>
    public BilingualText? Expected { get; }

    /// <summary>What is wrong, as a stable identifier.</summary>
    public string Code { get; }
}
