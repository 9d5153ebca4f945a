using static ParkCarbon.Json.JsonProblemCodes;

namespace ParkCarbon.Json;

/// <summary>Says where a text in double quotes ends, or in plain words why it does not.</summary>
/// <param name="End">Where the text ends; -1 where something is wrong with it.</param>
/// <param name="At">Where that is.</param>
/// <param name="Problem">What that is; null also where the document ends before the text does.</param>
internal readonly record struct TextDiagnosis(int End, int At, TextDiagnosis.Reason? Problem)
{
    /// <summary>Reads the text that starts with the quote at a place.</summary>
    public static TextDiagnosis Of(ReadOnlySpan<byte> text, int start)
    {
        for (var at = start + 1; at < text.Length; at++)
        {
            switch (text[at])
            {
                case (byte)'"':
                    return new(at + 1, at, null);
                case (byte)'\\':
                    var escape = EscapeLength(text[at..]);
                    if (escape == 0)
                    {
                        return new(-1, at, Escape(text[at..Math.Min(at + 2, text.Length)]));
                    }

                    at += escape - 1;
                    break;
                case (byte)'\n' or (byte)'\r':
                    return new(-1, start, OpenLine);
                case < 0x20:
                    return new(-1, at, Control(text[at]));
                default:
                    break;
            }
        }

        return new(-1, start, null);
    }

    private static Reason OpenLine =>
        new(
            UnclosedText,
            new("本行未结束的文本", "text that is not closed on its line"),
            new("右引号", "a closing quote"),
            new("请补上右引号；文本内的换行写作 \\n。", "Close the quote; write a line break inside text as \\n.")
        );

    private static Reason Escape(ReadOnlySpan<byte> found) =>
        new(
            InvalidEscape,
            new BilingualText(Excerpt.Show(found)),
            new(
                "\\\" \\\\ \\/ \\b \\f \\n \\r \\t 或 \\u 加四位十六进制数",
                "one of \\\" \\\\ \\/ \\b \\f \\n \\r \\t, or \\u and four hexadecimal digits"
            ),
            new("反斜杠本身请写作 \\\\。", "Write a backslash itself as \\\\.")
        );

    private static Reason Control(byte found) =>
        new(
            UnexpectedCharacter,
            new($"控制字符 \\u{found:x4}", $"the control character \\u{found:x4}"),
            new("文本中没有控制字符", "text without control characters"),
            new(
                $"请删除，或写作 \\u{found:x4}（制表符为 \\t）。",
                $"Remove it, or write it as \\u{found:x4} (a tab as \\t)."
            )
        );

    private static int EscapeLength(ReadOnlySpan<byte> rest)
    {
        if (rest.Length < 2)
        {
            return 1;
        }

        if (rest[1] != (byte)'u')
        {
            return "\"\\/bfnrt"u8.Contains(rest[1]) ? 2 : 0;
        }

        // Cut off by the end of the document: that is the better thing to report.
        for (var i = 2; i < 6 && i < rest.Length; i++)
        {
            if (!char.IsAsciiHexDigit((char)rest[i]))
            {
                return 0;
            }
        }

        return 6;
    }

    /// <summary>What is wrong with a text.</summary>
    internal sealed record Reason(string Code, BilingualText Found, BilingualText Expected, BilingualText Remedy);
}
