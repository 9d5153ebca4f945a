namespace ParkCarbon.Json;

/// <summary>What a document may contain besides plain JSON, and how large it may be.</summary>
public sealed record JsonReadOptions
{
    /// <summary>The options used when the caller names none: comments and <c>$schema</c> are allowed, trailing commas are not.</summary>
    public static JsonReadOptions Default { get; } = new();

    /// <summary>The limits on size, depth and number of problems.</summary>
    public ReadLimits Limits { get; init; } = ReadLimits.Default;

    /// <summary>Whether <c>//</c> and <c>/* */</c> comments may stand between tokens. The default is true.</summary>
    public bool AllowComments { get; init; } = true;

    /// <summary>Whether a comma may stand before a closing bracket. The default is false.</summary>
    public bool AllowTrailingCommas { get; init; }

    /// <summary>Whether the outermost object may name its schema for editors in <c>$schema</c>. The default is true.</summary>
    /// <remarks>The property is accepted whether or not the type has it, and passed over when it has not.</remarks>
    public bool AllowSchemaProperty { get; init; } = true;
}
