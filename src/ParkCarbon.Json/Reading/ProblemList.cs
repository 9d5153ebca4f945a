namespace ParkCarbon.Json;

/// <summary>The problems of one document, gathered in any order and given back in the document's.</summary>
internal sealed class ProblemList(string source, int limit)
{
    private readonly List<(int Offset, JsonProblem Problem)> _problems = [];

    public int Count => _problems.Count;

    /// <summary>Whether the limit is reached; looking further is of no use.</summary>
    public bool IsFull => _problems.Count >= limit;

    public void Add(
        int offset,
        JsonLocation location,
        string path,
        string code,
        BilingualText found,
        BilingualText expected,
        BilingualText remedy
    )
    {
        if (!IsFull)
        {
            _problems.Add(
                (
                    offset,
                    new()
                    {
                        Source = source,
                        Path = path,
                        Location = location,
                        Code = code,
                        Found = found,
                        Expected = expected,
                        Remedy = remedy,
                    }
                )
            );
        }
    }

    // OrderBy is stable: problems at one place stay in the order in which they were found.
    public IReadOnlyList<JsonProblem> InOrder() => [.. _problems.OrderBy(p => p.Offset).Select(p => p.Problem)];
}
