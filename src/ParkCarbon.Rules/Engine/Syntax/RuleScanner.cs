namespace ParkCarbon.Rules.Engine.Syntax;

/// <summary>Cuts an expression into the tokens of the rule language; everything else is a problem.</summary>
/// <remarks>
/// Only what passes here reaches Dynamic LINQ, whose own scanner knows many more spellings (<c>=</c>, <c>and</c>, <c>eq</c>, <c>0x10</c>,
/// <c>1e3</c>, <c>it</c>, <c>^</c>, <c>@0</c> …).
/// </remarks>
internal static class RuleScanner
{
    private static readonly string[] TwoCharacterOperators = ["==", "!=", "<=", ">=", "&&", "||", "=>"];

    private const string OneCharacterOperators = "<>!+-*/().,";

    private static readonly Dictionary<string, string> OtherSpellings = new(StringComparer.OrdinalIgnoreCase)
    {
        ["and"] = "&&",
        ["andalso"] = "&&",
        ["or"] = "||",
        ["orelse"] = "||",
        ["not"] = "!",
        ["not_in"] = "!xs.Contains(x)",
        ["in"] = "xs.Contains(x)",
        ["eq"] = "==",
        ["equal"] = "==",
        ["ne"] = "!=",
        ["neq"] = "!=",
        ["notequal"] = "!=",
        ["lt"] = "<",
        ["lessthan"] = "<",
        ["le"] = "<=",
        ["lessthanequal"] = "<=",
        ["gt"] = ">",
        ["greaterthan"] = ">",
        ["ge"] = ">=",
        ["greaterthanequal"] = ">=",
    };

    public static IReadOnlyList<Token> Scan(string text, ProblemLog log)
    {
        var tokens = new List<Token>();
        if (text.Length > RuleLimits.Characters)
        {
            log.Add(
                RuleProblemCode.TooLong,
                RuleLimits.Characters,
                string.Create(CultureInfo.InvariantCulture, $"{text.Length}"),
                ("表达式过长", "the expression is too long"),
                ($"至多 {RuleLimits.Characters} 个字符", $"at most {RuleLimits.Characters} characters")
            );
            return tokens;
        }

        var depth = 0;
        for (var at = 0; at < text.Length; )
        {
            if (text[at] == ' ')
            {
                at++;
                continue;
            }

            var token = Next(text, at, log);
            depth +=
                token.Is("(") ? 1
                : token.Is(")") ? -1
                : 0;
            if (depth > RuleLimits.Nesting)
            {
                log.Add(
                    RuleProblemCode.TooDeep,
                    at,
                    "(",
                    ("括号嵌套过深", "parentheses are nested too deep"),
                    ($"至多 {RuleLimits.Nesting} 层", $"at most {RuleLimits.Nesting} levels")
                );
                return tokens;
            }

            tokens.Add(token);
            at = token.End;
        }

        tokens.Add(new Token(TokenKind.End, "", text.Length));
        return tokens;
    }

    private static Token Next(string text, int at, ProblemLog log)
    {
        var c = text[at];
        if (char.IsAsciiLetter(c))
        {
            return Name(text, at, log);
        }

        if (char.IsAsciiDigit(c))
        {
            return Number(text, at, log);
        }

        if (c == '"')
        {
            return Quoted(text, at, log);
        }

        if (TwoCharacterOperators.FirstOrDefault(op => string.CompareOrdinal(text, at, op, 0, 2) == 0) is { } pair)
        {
            return new Token(TokenKind.Operator, pair, at);
        }

        if (string.CompareOrdinal(text, at, "<>", 0, 2) == 0)
        {
            return OtherSpelling(text.Substring(at, 2), "!=", at, log);
        }

        return c switch
        {
            _ when OneCharacterOperators.Contains(c, StringComparison.Ordinal) => new Token(
                TokenKind.Operator,
                text.Substring(at, 1),
                at
            ),
            '=' => OtherSpelling("=", "==", at, log),
            '&' => OtherSpelling("&", "&&", at, log),
            '|' => OtherSpelling("|", "||", at, log),
            _ => Unknown(text, at, log),
        };
    }

    private static Token Name(string text, int at, ProblemLog log)
    {
        var end = at + 1;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] == '_'))
        {
            end++;
        }

        var name = text[at..end];
        // A member may be called Equal or In; only a word in operator position is another spelling.
        var isMember = text.AsSpan(0, at).TrimEnd(' ') is [.., '.'];
        return OtherSpellings.TryGetValue(name, out var spelling) && !isMember
            ? OtherSpelling(name, spelling, at, log)
            : new Token(TokenKind.Name, name, at);
    }

    private static Token Number(string text, int at, ProblemLog log)
    {
        var end = at;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        var isFraction = end + 1 < text.Length && text[end] == '.' && char.IsAsciiDigit(text[end + 1]);
        var isOtherForm = end < text.Length && (char.IsAsciiLetter(text[end]) || text[end] == '_');
        while (
            end < text.Length
            && (isFraction || isOtherForm)
            && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '.' or '_')
        )
        {
            end++;
        }

        var number = text[at..end];
        if (isFraction || isOtherForm)
        {
            log.Add(
                RuleProblemCode.Literal,
                at,
                number,
                ("表达式中的数值写法不被接受", "a number of this form has no place in an expression"),
                ("一个具名参数，或仅由数字组成的整数", "a named parameter, or a whole number of digits only")
            );
        }
        else if (!int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out _))
        {
            log.Add(
                RuleProblemCode.Literal,
                at,
                number,
                ("整数过大", "the number is too large"),
                ($"至多 {int.MaxValue}", $"at most {int.MaxValue}")
            );
        }

        return new Token(TokenKind.Integer, number, at);
    }

    private static Token Quoted(string text, int at, ProblemLog log)
    {
        var end = at + 1;
        while (end < text.Length && text[end] != '"')
        {
            if (text[end] == '\\' || char.IsControl(text[end]))
            {
                log.Add(
                    RuleProblemCode.Character,
                    end,
                    Printable(text[end]),
                    ("文本中不得有转义或控制字符", "a text has no escapes and no control characters"),
                    ("普通字符", "plain characters")
                );
            }
            else if (text[end] == '$' && end + 1 < text.Length && text[end + 1] == '(')
            {
                Dollar(end, log);
            }

            end++;
        }

        if (end == text.Length)
        {
            log.Add(
                RuleProblemCode.Syntax,
                at,
                text[at..],
                ("文本没有结束", "the text does not end"),
                ("结尾的双引号", "a closing double quote")
            );
            return new Token(TokenKind.Text, text[at..], at);
        }

        return new Token(TokenKind.Text, text[at..(end + 1)], at);
    }

    private static Token OtherSpelling(string found, string spelling, int at, ProblemLog log)
    {
        log.Add(
            RuleProblemCode.Spelling,
            at,
            found,
            ("此写法不属于规则语言", "this spelling is not part of the rule language"),
            ($"“{spelling}”", $"'{spelling}'")
        );
        // Reading on as if it were right finds the other problems of the same expression.
        return new Token(TokenKind.Operator, found, at);
    }

    private static Token Unknown(string text, int at, ProblemLog log)
    {
        if (text[at] == '$')
        {
            Dollar(at, log);
        }
        else
        {
            log.Add(
                RuleProblemCode.Character,
                at,
                Printable(text[at]),
                ("此字符不属于规则语言", "this character is not part of the rule language"),
                ("名称、整数、双引号文本或运算符", "a name, a whole number, a text in double quotes or an operator")
            );
        }

        return new Token(TokenKind.Operator, text.Substring(at, 1), at);
    }

    private static void Dollar(int at, ProblemLog log) =>
        log.Add(
            RuleProblemCode.Character,
            at,
            "$(",
            ("不得使用模板", "templates are not used"),
            ("普通字符", "plain characters")
        );

    private static string Printable(char c) =>
        char.IsControl(c) ? string.Create(CultureInfo.InvariantCulture, $"U+{(int)c:X4}") : c.ToString();
}
