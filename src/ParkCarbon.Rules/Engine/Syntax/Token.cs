namespace ParkCarbon.Rules.Engine.Syntax;

/// <summary>A token and its place in the expression.</summary>
internal readonly record struct Token(TokenKind Kind, string Text, int Start)
{
    public int End => Start + Text.Length;

    public bool Is(string op) => Kind == TokenKind.Operator && Text == op;
}
