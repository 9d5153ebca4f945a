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

    private int Skip(int at) => Trivia.Skip(Text, at, options.AllowComments);

    private void ReportAfterValue(int at, int open)
    {
        if (open < 0)
        {
            Add(
                at,
                ContentAfterEnd,
                Glimpse.Show(Text, at),
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
                Glimpse.Show(Text, at),
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
                    Glimpse.Show(Text, next),
                    new("冒号", "a colon"),
                    new("请在属性名与值之间加冒号。", "Put a colon between the property name and its value.")
                );
                return;
            case '}' or ']':
                ReportBracket(at, open);
                return;
            case var c when c == '\'' || c == '_' || char.IsAsciiLetterOrDigit(c) || Glimpse.IsWideLetter(Text, at):
                var word = Glimpse.Word(Text, at);
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
                    Glimpse.Show(Text, at),
                    AValue,
                    new("请补上缺少的值，或删除多余的符号。", "Give the missing value, or remove the sign too many.")
                );
                return;
            case var c when c is '+' or '-' or '.' || char.IsAsciiDigit(c):
                Add(
                    at,
                    InvalidNumber,
                    new BilingualText(Excerpt.Show(Glimpse.Word(Text, at))),
                    new("JSON 数字，如 1200.5 或 -3", "a JSON number such as 1200.5 or -3"),
                    new(
                        "数字不带千分位、前导零、加号和单位；小数点两边都要有数字。",
                        "Write numbers without thousands separators, leading zeros, plus signs or units, and with digits on both sides of the point."
                    )
                );
                return;
            case var c when c == '\'' || c == '_' || char.IsAsciiLetter(c) || Glimpse.IsWideLetter(Text, at):
                ReportWord(at, open);
                return;
            default:
                ReportUnexpected(at, AValue);
                return;
        }
    }

    private void ReportWord(int at, int open)
    {
        var word = Glimpse.Word(Text, at);
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
        Add(
            at,
            MismatchedBracket,
            Glimpse.Show(Text, at),
            CloserOf(open),
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

        Add(
            Text.Length,
            UnexpectedEnd,
            EndOfFile,
            CloserOf(open),
            new("文件可能被截断；请补全或重新导出。", "The document may be cut off; complete it or export it again.")
        );
    }

    private BilingualText CloserOf(int open)
    {
        var line = tree.Start(open).Line;
        return tree[open].Kind == JsonTokenType.StartObject
            ? new($"}}，以结束第 {line} 行开始的对象", $"}} to close the object opened on line {line}")
            : new($"]，以结束第 {line} 行开始的数组", $"] to close the array opened on line {line}");
    }

    /// <summary>Returns where a text ends, or -1 after reporting what is wrong in it.</summary>
    private int EndOfText(int start, int open)
    {
        var text = TextDiagnosis.Of(Text, start);
        if (text.Problem is { } problem)
        {
            Add(text.At, problem.Code, problem.Found, problem.Expected, problem.Remedy);
        }
        else if (text.End < 0 && open >= 0)
        {
            ReportEnd(open);
        }
        else if (text.End < 0)
        {
            Add(
                start,
                UnclosedText,
                new("未结束的文本", "text that is not closed"),
                new("右引号", "a closing quote"),
                new("请补上右引号。", "Close the quote.")
            );
        }

        return text.End;
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

        var (character, narrow) = Glimpse.Character(Text, at);
        var remedy = narrow is null
            ? new BilingualText("请删除或更正这个字符。", "Remove or correct this character.")
            : new BilingualText(
                $"请改用半角符号 {Glimpse.Quote(narrow)}。",
                $"Type the half-width {Glimpse.Quote(narrow)} instead."
            );
        Add(at, UnexpectedCharacter, new BilingualText(Glimpse.Quote(Excerpt.Show(character))), expected, remedy);
    }

    private void Add(int at, string code, BilingualText found, BilingualText expected, BilingualText remedy) =>
        problems.Add(at, tree.At(at), path, code, found, expected, remedy);
}
