using System.Globalization;
using System.Text;

namespace ParkCarbon.Json;

/// <summary>Builds JSON paths such as <c>$.activities[12].quantity</c>.</summary>
/// <remarks>
/// A name of letters, digits, <c>_</c>, <c>-</c> and <c>$</c> follows a dot; any other stands in brackets and single quotes,
/// with control characters escaped, so that a path is safe to print.
/// </remarks>
public static class JsonPath
{
    /// <summary>The path of the whole document, <c>$</c>.</summary>
    public const string Root = "$";

    /// <summary>Returns the path of a property.</summary>
    /// <param name="path">The path of the object.</param>
    /// <param name="name">The property's name as written in the document.</param>
    public static string Member(string path, string name) => new StringBuilder(path).AppendMember(name).ToString();

    /// <summary>Returns the path of an array item.</summary>
    /// <param name="path">The path of the array.</param>
    /// <param name="index">The item's place, zero or more.</param>
    public static string Item(string path, int index) =>
        string.Create(CultureInfo.InvariantCulture, $"{path}[{index}]");

    internal static StringBuilder AppendItem(this StringBuilder path, int index) =>
        path.Append(CultureInfo.InvariantCulture, $"[{index}]");

    internal static StringBuilder AppendMember(this StringBuilder path, string name)
    {
        if (name.Length > 0 && name.All(IsPlain))
        {
            return path.Append('.').Append(name);
        }

        path.Append("['");
        foreach (var character in name)
        {
            if (character is '\'' or '\\')
            {
                path.Append('\\').Append(character);
            }
            else if (Excerpt.IsUnsafe(character))
            {
                path.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}");
            }
            else
            {
                path.Append(character);
            }
        }

        return path.Append("']");
    }

    /// <summary>Splits a path into names (text) and places (numbers); false when it is not a path.</summary>
    internal static bool TrySplit(string path, out List<(string? Name, int Index)> steps)
    {
        steps = [];
        if (path.Length == 0 || path[0] != '$')
        {
            return false;
        }

        var at = 1;
        while (at < path.Length)
        {
            var read = path[at] switch
            {
                '.' => ReadPlain(path, ref at, steps),
                '[' when at + 1 < path.Length && path[at + 1] == '\'' => ReadQuoted(path, ref at, steps),
                '[' => ReadIndex(path, ref at, steps),
                _ => false,
            };
            if (!read)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsPlain(char character) => char.IsLetterOrDigit(character) || character is '_' or '-' or '$';

    private static bool ReadPlain(string path, ref int at, List<(string?, int)> steps)
    {
        var start = ++at;
        while (at < path.Length && IsPlain(path[at]))
        {
            at++;
        }

        steps.Add((path[start..at], 0));
        return at > start;
    }

    private static bool ReadIndex(string path, ref int at, List<(string?, int)> steps)
    {
        var end = path.IndexOf(']', at);
        if (
            end < 0
            || !int.TryParse(
                path.AsSpan(at + 1, end - at - 1),
                NumberStyles.None,
                CultureInfo.InvariantCulture,
                out var index
            )
        )
        {
            return false;
        }

        steps.Add((null, index));
        at = end + 1;
        return true;
    }

    private static bool ReadQuoted(string path, ref int at, List<(string?, int)> steps)
    {
        var name = new StringBuilder();
        for (at += 2; at < path.Length; at++)
        {
            var character = path[at];
            if (character == '\'')
            {
                steps.Add((name.ToString(), 0));
                at += 2;
                return at <= path.Length && path[at - 1] == ']';
            }

            if (character != '\\')
            {
                name.Append(character);
            }
            else if (++at >= path.Length)
            {
                return false;
            }
            else if (path[at] == 'u')
            {
                if (
                    at + 4 >= path.Length
                    || !int.TryParse(
                        path.AsSpan(at + 1, 4),
                        NumberStyles.AllowHexSpecifier,
                        CultureInfo.InvariantCulture,
                        out var code
                    )
                )
                {
                    return false;
                }

                name.Append((char)code);
                at += 4;
            }
            else
            {
                name.Append(path[at]);
            }
        }

        return false;
    }
}
