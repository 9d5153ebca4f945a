namespace ParkCarbon.Json;

/// <summary>Finds the line and column of any path of a document that was read.</summary>
/// <remarks>
/// It keeps the document's bytes and about 28 bytes for each value in it; lines are counted when first asked for.
/// Instances are safe for use by several threads.
/// </remarks>
public sealed class JsonLocator
{
    private readonly JsonTree _tree;

    internal JsonLocator(JsonTree tree, string source)
    {
        _tree = tree;
        Source = source;
    }

    /// <summary>The name of the document.</summary>
    public string Source { get; }

    /// <summary>Returns where a value starts or, if the document has no such path, its nearest enclosing value.</summary>
    /// <param name="path">A path such as <c>$.activities[12].source</c>.</param>
    /// <exception cref="FormatException">The text is not a path.</exception>
    public JsonLocation Locate(string path) => _tree.Start(_tree.Find(path, out _));

    /// <summary>Returns where a property's name starts, or the value itself if it has no name (an array item, the document).</summary>
    /// <param name="path">The path of the property's value.</param>
    /// <exception cref="FormatException">The text is not a path.</exception>
    public JsonLocation LocateName(string path) => _tree.NameStart(_tree.Find(path, out _));

    /// <summary>Returns whether the document has a value at a path.</summary>
    /// <param name="path">A path such as <c>$.activities[12].source</c>.</param>
    /// <exception cref="FormatException">The text is not a path.</exception>
    public bool Contains(string path)
    {
        _tree.Find(path, out var exact);
        return exact;
    }

    /// <summary>Returns the value at a path as the document writes it, shortened for a message; null if there is none.</summary>
    /// <param name="path">A path such as <c>$.activities[12].source</c>.</param>
    /// <exception cref="FormatException">The text is not a path.</exception>
    public BilingualText? Describe(string path)
    {
        var node = _tree.Find(path, out var exact);
        return exact ? Excerpt.Of(_tree, node) : null;
    }

    /// <summary>Creates a problem that a later check found in this document, located like the reader's own.</summary>
    /// <param name="path">The path of the value; if the document lacks it, the nearest enclosing value gives line and column.</param>
    /// <param name="code">What is wrong, as a stable kebab-case identifier.</param>
    /// <param name="found">What was found.</param>
    /// <param name="expected">What was expected.</param>
    /// <param name="remedy">What to do about it, as a sentence.</param>
    /// <exception cref="FormatException">The path is not a path.</exception>
    public JsonProblem Problem(
        string path,
        string code,
        BilingualText found,
        BilingualText expected,
        BilingualText remedy
    ) =>
        new()
        {
            Source = Source,
            Path = path,
            Location = Locate(path),
            Code = code,
            Found = found,
            Expected = expected,
            Remedy = remedy,
        };
}
