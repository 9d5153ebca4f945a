using System.Globalization;
using System.Text;
using System.Text.Json;

namespace ParkCarbon.Json;

/// <summary>Shows a piece of an untrusted document in a message: short, on one line, safe to print.</summary>
internal static class Excerpt
{
    private const int Longest = 60;

    public static BilingualText Of(JsonTree tree, int node) =>
        tree[node].Kind switch
        {
            JsonTokenType.StartObject => new("对象", "an object"),
            JsonTokenType.StartArray => new("数组", "an array"),
            JsonTokenType.String => Text(Show(tree.Raw(node))),
            JsonTokenType.Number => Number(Show(tree.Raw(node))),
            _ => new BilingualText(Show(tree.Raw(node))),
        };

    public static BilingualText Text(string shown) => new($"文本 {shown}", $"text {shown}");

    public static BilingualText Number(string shown) => new($"数字 {shown}", $"number {shown}");

    public static string Show(ReadOnlySpan<byte> utf8)
    {
        // Four bytes make one character at most, so cutting here never costs a character that would be shown.
        return Show(Encoding.UTF8.GetString(utf8.Length > Longest * 4 + 4 ? utf8[..(Longest * 4 + 4)] : utf8));
    }

    public static string Show(string text)
    {
        var shown = new StringBuilder();
        var count = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (++count > Longest)
            {
                return shown.Append('…').ToString();
            }

            if (rune.IsBmp && IsUnsafe((char)rune.Value))
            {
                shown.Append(CultureInfo.InvariantCulture, $"\\u{rune.Value:x4}");
            }
            else
            {
                shown.Append(rune.ToString());
            }
        }

        return shown.ToString();
    }

    /// <summary>Makes a message of any origin safe to print on one line.</summary>
    public static string OneLine(string text) =>
        string.Concat(text.Select(c => IsUnsafe(c) && !char.IsSurrogate(c) ? ' ' : c));

    /// <summary>Whether a character could move the cursor, change the direction of writing or break the line.</summary>
    public static bool IsUnsafe(char character) =>
        char.GetUnicodeCategory(character)
            is UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator
                or UnicodeCategory.Surrogate;
}
