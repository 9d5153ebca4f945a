namespace ParkCarbon.Json;

/// <summary>Lists names in a message.</summary>
internal static class NameList
{
    private const int MostListed = 12;

    /// <summary>Returns the first names, in quotes: <c>'a', 'b'</c>.</summary>
    public static string Of(IReadOnlyList<string> names)
    {
        var listed = string.Join(", ", names.Take(MostListed).Select(n => $"'{n}'"));
        return names.Count > MostListed ? listed + ", …" : listed;
    }
}
