namespace ParkCarbon.Json;

/// <summary>The kinds of JSON value that a type may be written in.</summary>
[Flags]
public enum JsonKinds
{
    /// <summary>No kind.</summary>
    None = 0,

    /// <summary>Text in double quotes.</summary>
    Text = 1,

    /// <summary>A number.</summary>
    Number = 2,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Boolean = 4,

    /// <summary>An object.</summary>
    Object = 8,

    /// <summary>An array.</summary>
    Array = 16,

    /// <summary>Every kind but null.</summary>
    Any = Text | Number | Boolean | Object | Array,
}
