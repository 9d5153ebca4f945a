namespace ParkCarbon.Rules.Engine.Syntax;

internal enum TokenKind
{
    End,
    Name,
    Integer,
    Text,
    Operator,
}
