namespace ParkCarbon.Rules.Engine.Syntax;

/// <summary>Reads the tokens of an expression as the rule language has them; see <c>docs/rule-language.md</c> for the grammar.</summary>
/// <remarks>
/// It gives every part its place in the text, which Dynamic LINQ does not, and it is the first gate: calls need a target, so that
/// <c>iif(…)</c>, <c>np(…)</c>, <c>cast(…)</c> and <c>new …</c> are no part of the language.
/// </remarks>
internal sealed class RuleSyntaxParser
{
    private readonly IReadOnlyList<Token> _tokens;
    private readonly ProblemLog _log;
    private int _next;
    private int _depth;
    private int _lambdas;

    private RuleSyntaxParser(IReadOnlyList<Token> tokens, ProblemLog log) => (_tokens, _log) = (tokens, log);

    private Token Current => _tokens[_next];

    /// <summary>Reads a whole expression; <see langword="null"/> when it is not of the language, and then the log says why.</summary>
    public static RuleSyntax? Parse(string expression, ProblemLog log)
    {
        var tokens = RuleScanner.Scan(expression, log);
        if (!log.IsClean)
        {
            return null;
        }

        var parser = new RuleSyntaxParser(tokens, log);
        var syntax = parser.Or();
        if (syntax is not null && parser.Current.Kind != TokenKind.End)
        {
            return parser.Unexpected("表达式的结尾或运算符", "the end of the expression or an operator");
        }

        return log.IsClean ? syntax : null;
    }

    private RuleSyntax? Or() => Chain(And, "||");

    private RuleSyntax? And() => Chain(Comparison, "&&");

    private RuleSyntax? Comparison()
    {
        var left = Sum();
        if (
            left is null
            || Current.Kind != TokenKind.Operator
            || Current.Text is not ("==" or "!=" or "<" or "<=" or ">" or ">=")
        )
        {
            return left;
        }

        var op = Take();
        // One comparison, not a chain: a == b == c reads like mathematics and means something else.
        return Sum() is { } right ? new BinarySyntax(left, op, right) : null;
    }

    private RuleSyntax? Sum() => Chain(Product, "+", "-");

    private RuleSyntax? Product() => Chain(Unary, "*", "/");

    private RuleSyntax? Chain(Func<RuleSyntax?> operand, params string[] operators)
    {
        var left = operand();
        while (left is not null && Current.Kind == TokenKind.Operator && operators.Contains(Current.Text))
        {
            var op = Take();
            left = operand() is { } right ? new BinarySyntax(left, op, right) : null;
        }

        return left;
    }

    private RuleSyntax? Unary()
    {
        if (!Current.Is("!") && !Current.Is("-"))
        {
            return Postfix();
        }

        var op = Take();
        if (++_depth > RuleLimits.Nesting)
        {
            return TooDeep(op, "运算符", "operators", RuleLimits.Nesting);
        }

        var operand = Unary();
        _depth--;
        return operand is null ? null : new UnarySyntax(op, operand);
    }

    private RuleSyntax? Postfix()
    {
        var target = Primary();
        while (target is not null && Current.Is("."))
        {
            Take();
            if (Current.Kind != TokenKind.Name)
            {
                return Unexpected("成员名称", "the name of a member");
            }

            var name = Take();
            target = Current.Is("(") ? Call(target, name) : new MemberSyntax(target, name);
        }

        return target;
    }

    private CallSyntax? Call(RuleSyntax target, Token name)
    {
        Take();
        var arguments = new List<RuleSyntax>();
        while (!Current.Is(")"))
        {
            if (arguments.Count > 0 && !Expect(","))
            {
                return null;
            }

            if ((_next + 1 < _tokens.Count && _tokens[_next + 1].Is("=>") ? Lambda() : Or()) is not { } argument)
            {
                return null;
            }

            arguments.Add(argument);
        }

        return new CallSyntax(target, name, arguments, Take().End);
    }

    private RuleSyntax? Lambda()
    {
        if (Current.Kind != TokenKind.Name)
        {
            return Unexpected("lambda 参数名", "the name of the lambda's parameter");
        }

        var parameter = Take();
        var arrow = Take();
        if (++_lambdas > RuleLimits.LambdaDepth)
        {
            return TooDeep(arrow, "lambda", "lambdas", RuleLimits.LambdaDepth);
        }

        var body = Or();
        _lambdas--;
        return body is null ? null : new LambdaSyntax(parameter, body);
    }

    private RuleSyntax? Primary()
    {
        var token = Current;
        switch (token.Kind)
        {
            case TokenKind.Integer:
                Take();
                return new LiteralSyntax(int.Parse(token.Text, CultureInfo.InvariantCulture), token.Start, token.End);
            case TokenKind.Text:
                Take();
                return new LiteralSyntax(token.Text[1..^1], token.Start, token.End);
            case TokenKind.Name:
                Take();
                return token.Text switch
                {
                    "null" => new LiteralSyntax(null, token.Start, token.End),
                    "true" => new LiteralSyntax(true, token.Start, token.End),
                    "false" => new LiteralSyntax(false, token.Start, token.End),
                    _ => new NameSyntax(token.Text, token.Start, token.End),
                };
            case TokenKind.Operator when token.Is("("):
                Take();
                return Or() is { } inner && Expect(")") ? inner.Within(token, _tokens[_next - 1]) : null;
            default:
                return Unexpected("名称、字面量或“(”", "a name, a literal or '('");
        }
    }

    private Token Take() => _tokens[_next++];

    private bool Expect(string op)
    {
        if (Current.Is(op))
        {
            Take();
            return true;
        }

        Unexpected($"“{op}”", $"'{op}'");
        return false;
    }

    private RuleSyntax? Unexpected(string zh, string en)
    {
        if (_log.IsClean)
        {
            _log.Add(
                RuleProblemCode.Syntax,
                Current.Start,
                Current.Kind == TokenKind.End ? "end of expression" : Current.Text,
                ("表达式写法有误", "the expression is not of the language's form"),
                (zh, en)
            );
        }

        return null;
    }

    private RuleSyntax? TooDeep(Token at, string zh, string en, int limit)
    {
        _log.Add(
            RuleProblemCode.TooDeep,
            at.Start,
            at.Text,
            ($"{zh}嵌套过深", $"{en} are nested too deep"),
            ($"至多 {limit} 层", $"at most {limit} levels")
        );
        return null;
    }
}
