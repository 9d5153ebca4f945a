using ParkCarbon.Rules.Engine.Syntax;

namespace ParkCarbon.Rules.Methods;

/// <summary>Finds the names that expressions of a method give as texts, such as the treatment in <c>SumOf("emission")</c>.</summary>
/// <remarks>The gate checks types; what a text may say is known only to the method, and a wrong one would break at a park's account.</remarks>
internal static class NamesInTexts
{
    /// <summary>The calls in an expression whose first argument is a text, with all their texts in order.</summary>
    /// <param name="expression">An expression that passed the gate.</param>
    public static IReadOnlyList<(string Method, IReadOnlyList<string> Texts)> In(string expression)
    {
        var calls = new List<(string, IReadOnlyList<string>)>();
        if (RuleSyntaxParser.Parse(expression, new ProblemLog("", null, null, [])) is { } syntax)
        {
            Collect(syntax);
        }

        return calls;

        void Collect(RuleSyntax part)
        {
            switch (part)
            {
                case CallSyntax call:
                    string[] texts =
                    [
                        .. call.Arguments.OfType<LiteralSyntax>().Select(item => item.Value).OfType<string>(),
                    ];
                    if (texts.Length > 0)
                    {
                        calls.Add((call.Name.Text, texts));
                    }

                    Collect(call.Target);
                    foreach (var argument in call.Arguments)
                    {
                        Collect(argument);
                    }

                    break;
                case MemberSyntax member:
                    Collect(member.Target);
                    break;
                case LambdaSyntax lambda:
                    Collect(lambda.Body);
                    break;
                case UnarySyntax unary:
                    Collect(unary.Operand);
                    break;
                case BinarySyntax binary:
                    Collect(binary.Left);
                    Collect(binary.Right);
                    break;
                default:
                    break;
            }
        }
    }
}
