using System.Diagnostics.CodeAnalysis;
using ParkCarbon.Json;

namespace ParkCarbon.Rules.Factors;

/// <summary>What reading a document of factors gave: a whole set, or the problems that stand in its way. Never both.</summary>
/// <typeparam name="T">The kind of set.</typeparam>
public sealed record LibraryReading<T>
    where T : class
{
    internal LibraryReading(LibraryDocument document, T? value, IReadOnlyList<JsonProblem> problems)
    {
        Document = document;
        Value = value;
        Problems = problems;
    }

    /// <summary>The document.</summary>
    public LibraryDocument Document { get; }

    /// <summary>The set; null where there are problems.</summary>
    public T? Value { get; }

    /// <summary>The problems in document order; empty where the set was read.</summary>
    public IReadOnlyList<JsonProblem> Problems { get; }

    /// <summary>Whether the set was read whole.</summary>
    [MemberNotNullWhen(true, nameof(Value))]
    public bool IsSuccess => Value is not null;
}
