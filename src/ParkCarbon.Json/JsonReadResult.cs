using System.Diagnostics.CodeAnalysis;

namespace ParkCarbon.Json;

/// <summary>What reading a document gave: a whole value, or the problems that stand in its way. Never both.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public sealed class JsonReadResult<T>
    where T : notnull
{
    private readonly T? _value;

    internal JsonReadResult(T value, JsonLocator locator)
    {
        _value = value;
        IsSuccess = true;
        Problems = [];
        Locator = locator;
    }

    internal JsonReadResult(IReadOnlyList<JsonProblem> problems, bool hasMoreProblems, JsonLocator? locator)
    {
        Problems = problems;
        HasMoreProblems = hasMoreProblems;
        Locator = locator;
    }

    /// <summary>Whether the document was read whole.</summary>
    [MemberNotNullWhen(true, nameof(Locator))]
    public bool IsSuccess { get; }

    /// <summary>The value.</summary>
    /// <exception cref="InvalidOperationException">The document has problems, so there is no value.</exception>
    public T Value =>
        IsSuccess
            ? _value!
            : throw new InvalidOperationException($"There is no value. The first problem is: {Problems[0]}");

    /// <summary>The problems in document order; empty when the document was read whole.</summary>
    public IReadOnlyList<JsonProblem> Problems { get; }

    /// <summary>Whether the reader stopped looking at <see cref="ReadLimits.MaxProblems"/>.</summary>
    public bool HasMoreProblems { get; }

    /// <summary>Finds lines and columns of paths, for later checks; null only when the document is not JSON at all.</summary>
    public JsonLocator? Locator { get; }

    /// <summary>Gives the value, if there is one.</summary>
    /// <param name="value">The value, or the default when there are problems.</param>
    /// <returns>Whether there is a value.</returns>
    [MemberNotNullWhen(true, nameof(Locator))]
    public bool TryGetValue([MaybeNullWhen(false)] out T value)
    {
        value = _value;
        return IsSuccess;
    }
}
