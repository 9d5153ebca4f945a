namespace ParkCarbon.Rules.Engine.Syntax;

/// <summary>A part of an expression as written, without types; compared by reference, for it is a place and not a value.</summary>
internal abstract class RuleSyntax(int start, int end)
{
    public int Start { get; } = start;

    public int End { get; } = end;

    /// <summary>The first character with the parentheses around the part.</summary>
    public int OuterStart { get; private set; } = start;

    /// <summary>The end with the parentheses around the part.</summary>
    public int OuterEnd { get; private set; } = end;

    public RuleSyntax Within(Token open, Token close)
    {
        (OuterStart, OuterEnd) = (open.Start, close.End);
        return this;
    }

    /// <summary>The part's text, parentheses around it left out.</summary>
    public string TextIn(string expression) => expression[Start..End];
}

/// <summary><c>null</c>, <c>true</c>, <c>false</c>, a whole number or a text; <see cref="Value"/> is its meaning.</summary>
internal sealed class LiteralSyntax(object? value, int start, int end) : RuleSyntax(start, end)
{
    public object? Value { get; } = value;
}

internal sealed class NameSyntax(string name, int start, int end) : RuleSyntax(start, end)
{
    public string Name { get; } = name;
}

internal sealed class MemberSyntax(RuleSyntax target, Token name) : RuleSyntax(target.OuterStart, name.End)
{
    public RuleSyntax Target { get; } = target;

    public Token Name { get; } = name;
}

internal sealed class CallSyntax(RuleSyntax target, Token name, IReadOnlyList<RuleSyntax> arguments, int end)
    : RuleSyntax(target.OuterStart, end)
{
    public RuleSyntax Target { get; } = target;

    public Token Name { get; } = name;

    public IReadOnlyList<RuleSyntax> Arguments { get; } = arguments;
}

internal sealed class LambdaSyntax(Token parameter, RuleSyntax body) : RuleSyntax(parameter.Start, body.OuterEnd)
{
    public Token Parameter { get; } = parameter;

    public RuleSyntax Body { get; } = body;
}

internal sealed class UnarySyntax(Token op, RuleSyntax operand) : RuleSyntax(op.Start, operand.OuterEnd)
{
    public Token Operator { get; } = op;

    public RuleSyntax Operand { get; } = operand;
}

internal sealed class BinarySyntax(RuleSyntax left, Token op, RuleSyntax right)
    : RuleSyntax(left.OuterStart, right.OuterEnd)
{
    public RuleSyntax Left { get; } = left;

    public Token Operator { get; } = op;

    public RuleSyntax Right { get; } = right;
}
