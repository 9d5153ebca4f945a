using System.Text;
using System.Text.Json;
using static ParkCarbon.Json.JsonProblemCodes;

namespace ParkCarbon.Json;

/// <summary>Says in plain words why the text stops being JSON.</summary>
/// <remarks>
/// It looks at the text after the last good token instead of at the token reader's message, which names bytes and positions
/// for programmers.
/// </remarks>
internal sealed class SyntaxDiagnosis(JsonTree tree, JsonReadOptions options, ProblemList problems, string path)
{
    private static readonly BilingualText EndOfFile = new("文件结尾", "the end of the document");
    private static readonly BilingualText AValue = new(
        "一个值（文本、数字、true、false、null、对象或数组）",
        "a value (text, number, true, false, null, object or array)"
    );
    private static readonly BilingualText AName = new("双引号中的属性名", "a property name in double quotes");

    private static readonly string[] Literals = ["true", "false", "null"];

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

    private ReadOnlySpan<byte> Text => tree.Text.Span;

    /// <summary>Adds the problem.</summary>
    /// <param name="last">The last good token.</param>
    /// <param name="consumed">Where it ends.</param>
    /// <param name="open">The innermost open array or object, or -1.</param>
    public void Report(JsonTokenType last, int consumed, int open)
    {
        var at = Skip(consumed);
        if (at >= Text.Length)
        {
            ReportEnd(open);
            return;
        }

        switch (last)
        {
            case JsonTokenType.None or JsonTokenType.PropertyName:
                ReportValue(at, open, last == JsonTokenType.None);
                break;
            case JsonTokenType.StartObject:
                ReportName(at, open);
                break;
            case JsonTokenType.StartArray:
                ReportValue(at, open, false);
                break;
            default:
                ReportAfterValue(at, open);
                break;
        }
    }

    /// <summary>Returns where the next thing other than white space and, if asked, comments starts.</summary>
    public static int SkipTrivia(ReadOnlySpan<byte> text, int at, bool skipComments = true)
    {
        while (at < text.Length)
        {
            if (text[at] is (byte)' ' or (byte)'\t' or (byte)'\n' or (byte)'\r')
            {
                at++;
            }
            else if (skipComments && text[at..].StartsWith("//"u8))
            {
                var end = text[at..].IndexOf((byte)'\n');
                at = end < 0 ? text.Length : at + end;
            }
            else if (skipComments && text[at..].StartsWith("/*"u8))
            {
                var end = text[(at + 2)..].IndexOf("*/"u8);
                at = end < 0 ? text.Length : at + end + 4;
            }
            else
            {
                break;
            }
        }

        return at;
    }

    private int Skip(int at) => SkipTrivia(Text, at, options.AllowComments);

    private void ReportAfterValue(int at, int open)
    {
        if (open < 0)
        {
            Add(
                at,
                ContentAfterEnd,
                ShowAt(at),
                EndOfFile,
                new("一个文件只有一个值；请删除其后的内容。", "A document is one value; remove what follows it.")
            );
            return;
        }

        var isObject = tree[open].Kind == JsonTokenType.StartObject;
        if (Text[at] == (byte)',')
        {
            var next = Skip(at + 1);
            if (next >= Text.Length)
            {
                ReportEnd(open);
            }
            else if (Text[next] is (byte)'}' or (byte)']')
            {
                Add(
                    at,
                    TrailingComma,
                    new($"逗号后紧跟 {(char)Text[next]}", $"a comma before {(char)Text[next]}"),
                    new("最后一项之后没有逗号", "no comma after the last entry"),
                    new("请删除这个逗号。", "Remove this comma.")
                );
            }
            else if (isObject)
            {
                ReportName(next, open);
            }
            else
            {
                ReportValue(next, open, false);
            }
        }
        else if (Text[at] is (byte)'}' or (byte)']')
        {
            ReportBracket(at, open);
        }
        else if (
            Text[at] is (byte)'"' or (byte)'{' or (byte)'[' or (byte)'-'
            || char.IsAsciiLetterOrDigit((char)Text[at])
        )
        {
            Add(
                at,
                MissingComma,
                ShowAt(at),
                isObject ? new("逗号或 }", "a comma or }") : new("逗号或 ]", "a comma or ]"),
                new("请在两项之间加逗号。", "Put a comma between the two entries.")
            );
        }
        else
        {
            ReportUnexpected(at, isObject ? new("逗号或 }", "a comma or }") : new("逗号或 ]", "a comma or ]"));
        }
    }

    private void ReportName(int at, int open)
    {
        switch ((char)Text[at])
        {
            case '"':
                var end = EndOfText(at, open);
                if (end < 0)
                {
                    return;
                }

                var next = Skip(end);
                if (next >= Text.Length)
                {
                    ReportEnd(open);
                    return;
                }

                Add(
                    next,
                    MissingColon,
                    ShowAt(next),
                    new("冒号", "a colon"),
                    new("请在属性名与值之间加冒号。", "Put a colon between the property name and its value.")
                );
                return;
            case '}' or ']':
                ReportBracket(at, open);
                return;
            case var c when c == '\'' || c == '_' || char.IsAsciiLetterOrDigit(c) || IsHan(at):
                var word = Word(at);
                Add(
                    at,
                    UnquotedText,
                    new BilingualText(Excerpt.Show(word)),
                    AName,
                    new($"请写作 \"{Excerpt.Show(word.Trim('\''))}\"。", $"Write \"{Excerpt.Show(word.Trim('\''))}\".")
                );
                return;
            default:
                ReportUnexpected(at, AName);
                return;
        }
    }

    private void ReportValue(int at, int open, bool isDocument)
    {
        switch ((char)Text[at])
        {
            case '"':
                if (EndOfText(at, open) >= 0)
                {
                    ReportUnexpected(at, AValue);
                }

                return;
            case '}' or ']' when !isDocument && tree[open].Kind == JsonTokenType.StartArray && Text[at] == (byte)'}':
                ReportBracket(at, open);
                return;
            case '}' or ']' or ',' when !isDocument:
                Add(
                    at,
                    MissingValue,
                    ShowAt(at),
                    AValue,
                    new("请补上缺少的值，或删除多余的符号。", "Give the missing value, or remove the sign too many.")
                );
                return;
            case var c when c is '+' or '-' or '.' || char.IsAsciiDigit(c):
                Add(
                    at,
                    InvalidNumber,
                    new BilingualText(Excerpt.Show(Word(at))),
                    new("JSON 数字，如 1200.5 或 -3", "a JSON number such as 1200.5 or -3"),
                    new(
                        "数字不带千分位、前导零、加号和单位；小数点两边都要有数字。",
                        "Write numbers without thousands separators, leading zeros, plus signs or units, and with digits on both sides of the point."
                    )
                );
                return;
            case var c when c == '\'' || c == '_' || char.IsAsciiLetter(c) || IsHan(at):
                ReportWord(at, open);
                return;
            default:
                ReportUnexpected(at, AValue);
                return;
        }
    }

    private void ReportWord(int at, int open)
    {
        var word = Word(at);
        var isLast = at + Encoding.UTF8.GetByteCount(word) >= Text.Length;
        if (isLast && open >= 0 && Literals.Any(w => w.StartsWith(word, StringComparison.Ordinal)))
        {
            ReportEnd(open);
            return;
        }

        var meant = word.ToLowerInvariant() switch
        {
            "true" or "yes" => "true",
            "false" or "no" => "false",
            "null" or "none" or "nil" or "undefined" or "nan" => "null",
            _ => $"\"{Excerpt.Show(word.Trim('\''))}\"",
        };
        Add(
            at,
            UnquotedText,
            new BilingualText(Excerpt.Show(word)),
            AValue,
            new($"文本要用双引号；也许应写作 {meant}。", $"Text stands in double quotes; perhaps {meant} was meant.")
        );
    }

    private void ReportBracket(int at, int open)
    {
        var isObject = tree[open].Kind == JsonTokenType.StartObject;
        var closer = isObject ? '}' : ']';
        var line = tree.Start(open).Line;
        Add(
            at,
            MismatchedBracket,
            ShowAt(at),
            new(
                $"{closer}，以结束第 {line} 行开始的{(isObject ? "对象" : "数组")}",
                $"{closer} to close the {(isObject ? "object" : "array")} opened on line {line}"
            ),
            new("请检查括号是否成对。", "Check that the brackets come in pairs.")
        );
    }

    private void ReportEnd(int open)
    {
        if (open < 0)
        {
            Add(
                Text.Length,
                EmptyDocument,
                new("空文件", "an empty document"),
                AValue,
                new("请确认选对了文件并已保存内容。", "Check that this is the right file and that it was saved.")
            );
            return;
        }

        var isObject = tree[open].Kind == JsonTokenType.StartObject;
        var closer = isObject ? '}' : ']';
        var line = tree.Start(open).Line;
        Add(
            Text.Length,
            UnexpectedEnd,
            EndOfFile,
            new(
                $"{closer}，以结束第 {line} 行开始的{(isObject ? "对象" : "数组")}",
                $"{closer} to close the {(isObject ? "object" : "array")} opened on line {line}"
            ),
            new("文件可能被截断；请补全或重新导出。", "The document may be cut off; complete it or export it again.")
        );
    }

    /// <summary>Returns where a text ends, or -1 after reporting what is wrong in it.</summary>
    private int EndOfText(int start, int open)
    {
        for (var at = start + 1; at < Text.Length; at++)
        {
            switch (Text[at])
            {
                case (byte)'"':
                    return at + 1;
                case (byte)'\\':
                    var escape = EscapeLength(at);
                    if (escape == 0)
                    {
                        Add(
                            at,
                            InvalidEscape,
                            new BilingualText(Excerpt.Show(Text[at..Math.Min(at + 2, Text.Length)])),
                            new(
                                "\\\" \\\\ \\/ \\b \\f \\n \\r \\t 或 \\u 加四位十六进制数",
                                "one of \\\" \\\\ \\/ \\b \\f \\n \\r \\t, or \\u and four hexadecimal digits"
                            ),
                            new("反斜杠本身请写作 \\\\。", "Write a backslash itself as \\\\.")
                        );
                        return -1;
                    }

                    at += escape - 1;
                    break;
                case (byte)'\n' or (byte)'\r':
                    Add(
                        start,
                        UnclosedText,
                        new("本行未结束的文本", "text that is not closed on its line"),
                        new("右引号", "a closing quote"),
                        new(
                            "请补上右引号；文本内的换行写作 \\n。",
                            "Close the quote; write a line break inside text as \\n."
                        )
                    );
                    return -1;
                case < 0x20:
                    Add(
                        at,
                        UnexpectedCharacter,
                        new($"控制字符 \\u{Text[at]:x4}", $"the control character \\u{Text[at]:x4}"),
                        new("文本中没有控制字符", "text without control characters"),
                        new(
                            $"请删除，或写作 \\u{Text[at]:x4}（制表符为 \\t）。",
                            $"Remove it, or write it as \\u{Text[at]:x4} (a tab as \\t)."
                        )
                    );
                    return -1;
                default:
                    break;
            }
        }

        if (open >= 0)
        {
            ReportEnd(open);
        }
        else
        {
            Add(
                start,
                UnclosedText,
                new("未结束的文本", "text that is not closed"),
                new("右引号", "a closing quote"),
                new("请补上右引号。", "Close the quote.")
            );
        }

        return -1;
    }

    private int EscapeLength(int at)
    {
        var rest = Text[at..];
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

    private void ReportUnexpected(int at, BilingualText expected)
    {
        if (Text[at] == (byte)'/')
        {
            Add(
                at,
                options.AllowComments ? UnexpectedCharacter : CommentNotAllowed,
                options.AllowComments ? new BilingualText("'/'") : new("注释", "a comment"),
                expected,
                new("请删除。", "Remove it.")
            );
            return;
        }

        Rune.DecodeFromUtf8(Text[at..], out var rune, out _);
        var remedy = WideForms.TryGetValue(rune.Value, out var narrow)
            ? new BilingualText($"请改用半角符号 {Quote(narrow)}。", $"Type the half-width {Quote(narrow)} instead.")
            : new BilingualText("请删除或更正这个字符。", "Remove or correct this character.");
        Add(at, UnexpectedCharacter, new BilingualText(Quote(Excerpt.Show(rune.ToString()))), expected, remedy);
    }

    private bool IsHan(int at)
    {
        Rune.DecodeFromUtf8(Text[at..], out var rune, out _);
        return rune.Value > 0x7F && Rune.IsLetter(rune);
    }

    private string Word(int at)
    {
        var end = at;
        var quoted = Text[at] == (byte)'\'';
        while (end < Text.Length && end - at < 200)
        {
            Rune.DecodeFromUtf8(Text[end..], out var rune, out var length);
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

        return Encoding.UTF8.GetString(Text[at..end]);
    }

    private BilingualText ShowAt(int at)
    {
        if (Text[at] != (byte)'"' && !char.IsAsciiLetterOrDigit((char)Text[at]))
        {
            Rune.DecodeFromUtf8(Text[at..], out var rune, out _);
            return new BilingualText(Quote(Excerpt.Show(rune.ToString())));
        }

        if (Text[at] != (byte)'"')
        {
            return new BilingualText(Excerpt.Show(Word(at)));
        }

        var close = Text[(at + 1)..].IndexOf((byte)'"');
        return new BilingualText(Excerpt.Show(close < 0 ? Text[at..] : Text[at..(at + close + 2)]));
    }

    private static string Quote(string shown) => shown == "\"" ? "'\"'" : $"'{shown}'";

    private void Add(int at, string code, BilingualText found, BilingualText expected, BilingualText remedy) =>
        problems.Add(at, tree.At(at), path, code, found, expected, remedy);
}
