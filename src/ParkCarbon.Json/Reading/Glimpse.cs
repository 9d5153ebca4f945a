using System.Text;

namespace ParkCarbon.Json;

/// <summary>What a reader sees at a place where the text is not JSON.</summary>
internal static class Glimpse
{
    // Keyboards for Chinese give these; JSON wants the narrow ones.
    private static readonly Dictionary<int, string> WideForms = new()
    {
        ['“'] = "\"",
        ['”'] = "\"",
        ['＂'] = "\"",
        ['‘'] = "\"",
        ['’'] = "\"",
        ['：'] = ":",
        ['，'] = ",",
        ['、'] = ",",
        ['｛'] = "{",
        ['｝'] = "}",
        ['［'] = "[",
        ['］'] = "]",
        ['【'] = "[",
        ['】'] = "]",
        ['\u3000'] = " ",
        ['\u00A0'] = " ",
    };

    /// <summary>The character at a place, and the half-width sign that it looks like; null where it looks like none.</summary>
    public static (string Character, string? Narrow) Character(ReadOnlySpan<byte> text, int at)
    {
        Rune.DecodeFromUtf8(text[at..], out var rune, out _);
        return (rune.ToString(), WideForms.GetValueOrDefault(rune.Value));
    }

    /// <summary>Whether a letter that is not ASCII stands at a place, such as a Han character.</summary>
    public static bool IsWideLetter(ReadOnlySpan<byte> text, int at)
    {
        Rune.DecodeFromUtf8(text[at..], out var rune, out _);
        return rune.Value > 0x7F && Rune.IsLetter(rune);
    }

    /// <summary>The word, number or text in single quotes that starts at a place.</summary>
    public static string Word(ReadOnlySpan<byte> text, int at)
    {
        var end = at;
        var quoted = text[at] == (byte)'\'';
        while (end < text.Length && end - at < 200)
        {
            Rune.DecodeFromUtf8(text[end..], out var rune, out var length);
            if (quoted && end > at && rune.Value == '\'')
            {
                end += length;
                break;
            }

            var belongs = quoted
                ? rune.Value >= ' '
                : Rune.IsLetterOrDigit(rune) || rune.Value is '_' or '+' or '-' or '.' or '\'';
            if (!belongs)
            {
                break;
            }

            end += length;
        }

        return Encoding.UTF8.GetString(text[at..end]);
    }

    /// <summary>The word, text or sign at a place, as a message shows it.</summary>
    public static BilingualText Show(ReadOnlySpan<byte> text, int at)
    {
        if (text[at] != (byte)'"' && !char.IsAsciiLetterOrDigit((char)text[at]))
        {
            Rune.DecodeFromUtf8(text[at..], out var rune, out _);
            return new BilingualText(Quote(Excerpt.Show(rune.ToString())));
        }

        if (text[at] != (byte)'"')
        {
            return new BilingualText(Excerpt.Show(Word(text, at)));
        }

        var close = text[(at + 1)..].IndexOf((byte)'"');
        return new BilingualText(Excerpt.Show(close < 0 ? text[at..] : text[at..(at + close + 2)]));
    }

    public static string Quote(string shown) => shown == "\"" ? "'\"'" : $"'{shown}'";
}
