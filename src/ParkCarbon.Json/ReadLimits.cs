namespace ParkCarbon.Json;

/// <summary>How much an untrusted document may ask of the reader.</summary>
/// <remarks>Crossing a limit is a problem of the document, reported like any other; it never throws.</remarks>
public sealed record ReadLimits
{
    /// <summary>The deepest nesting any caller may allow: the reader recurses, so this guards the stack.</summary>
    public const int GreatestDepth = 256;

    /// <summary>The limits used when the caller names none: 64 MiB, depth 64, a million items, 64 Ki characters, 100 problems.</summary>
    public static ReadLimits Default { get; } = new();

    /// <summary>The largest document, in bytes; one or more. The default is 64 MiB.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than one.</exception>
    public int MaxBytes
    {
        get;
        init => field = AtLeastOne(value);
    } = 64 * 1024 * 1024;

    /// <summary>The deepest nesting of arrays and objects, from 1 to <see cref="GreatestDepth"/>. The default is 64.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than one or more than <see cref="GreatestDepth"/>.</exception>
    public int MaxDepth
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, GreatestDepth);
            field = AtLeastOne(value);
        }
    } = 64;

    /// <summary>The most items of one array or properties of one object; one or more. The default is 1,000,000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than one.</exception>
    public int MaxItems
    {
        get;
        init => field = AtLeastOne(value);
    } = 1_000_000;

    /// <summary>The longest text or property name, in characters as written (escapes not resolved). The default is 65,536.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than one.</exception>
    public int MaxTextLength
    {
        get;
        init => field = AtLeastOne(value);
    } = 65_536;

    /// <summary>The most problems that are listed before the reader stops looking; one or more. The default is 100.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than one.</exception>
    public int MaxProblems
    {
        get;
        init => field = AtLeastOne(value);
    } = 100;

    private static int AtLeastOne(int value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
        return value;
    }
}
