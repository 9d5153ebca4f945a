using System.Linq.Expressions;
using ParkCarbon.Rules.Engine.Syntax;

namespace ParkCarbon.Rules.Engine;

/// <summary>An expression that passed the gate: its text, its parts as written, and the typed tree of each part.</summary>
internal sealed record GatedExpression(
    string Text,
    RuleSyntax Syntax,
    Expression Tree,
    IReadOnlyDictionary<RuleSyntax, Expression> TreeOf
);
