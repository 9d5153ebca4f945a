using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace ParkCarbon.Reporting.Json;

/// <summary>The SHA-256 over a statement without its seal, in a form that does not depend on its layout.</summary>
/// <remarks>
/// The form is the JSON text without white space, members in ordinal order of their names, numbers digit by digit as they
/// stand, and no character escaped that need not be.
/// </remarks>
internal static class StatementSeal
{
    public const string Member = "seal";

    private static readonly Dictionary<char, string> Escapes = new()
    {
        ['"'] = "\\\"",
        ['\\'] = "\\\\",
        ['\b'] = "\\b",
        ['\t'] = "\\t",
        ['\n'] = "\\n",
        ['\f'] = "\\f",
        ['\r'] = "\\r",
    };

    /// <summary>Computes the seal of a statement.</summary>
    /// <param name="statement">The statement; a seal that it has already is left out.</param>
    public static string Of(ReadOnlyMemory<byte> statement)
    {
        using var document = JsonDocument.Parse(statement);
        var text = new StringBuilder(statement.Length);
        Write(document.RootElement, isRoot: true, text);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    private static void Write(JsonElement value, bool isRoot, StringBuilder text)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                var members = value
                    .EnumerateObject()
                    .Where(member => !isRoot || member.Name != Member)
                    .OrderBy(member => member.Name, StringComparer.Ordinal);
                List(members, '{', '}', member => Write(member, text), text);
                break;
            case JsonValueKind.Array:
                List(value.EnumerateArray(), '[', ']', item => Write(item, isRoot: false, text), text);
                break;
            case JsonValueKind.String:
                Write(value.GetString()!, text);
                break;
            default:
                text.Append(value.GetRawText());
                break;
        }
    }

    private static void Write(JsonProperty member, StringBuilder text)
    {
        Write(member.Name, text);
        text.Append(':');
        Write(member.Value, isRoot: false, text);
    }

    private static void List<T>(IEnumerable<T> items, char open, char close, Action<T> write, StringBuilder text)
    {
        text.Append(open);
        foreach (var (index, item) in items.Index())
        {
            if (index > 0)
            {
                text.Append(',');
            }

            write(item);
        }

        text.Append(close);
    }

    private static void Write(string value, StringBuilder text)
    {
        text.Append('"');
        foreach (var character in value)
        {
            if (Escapes.TryGetValue(character, out var escape))
            {
                text.Append(escape);
            }
            else if (character < ' ')
            {
                text.Append(System.Globalization.CultureInfo.InvariantCulture, $"\\u{(int)character:x4}");
            }
            else
            {
                text.Append(character);
            }
        }

        text.Append('"');
    }
}
