namespace ParkCarbon.Json;

/// <summary>A place in a text: line and column, both counted from 1.</summary>
/// <param name="Line">The line, 1 or more. A line ends with a line feed.</param>
/// <param name="Column">The column in characters (Unicode code points), 1 or more. A byte order mark is not counted.</param>
public readonly record struct JsonLocation(int Line, int Column)
{
    /// <summary>Returns <c>line:column</c>.</summary>
    public override string ToString() =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Line}:{Column}");
}
