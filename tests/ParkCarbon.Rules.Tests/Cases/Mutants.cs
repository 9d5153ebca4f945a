using ParkCarbon.Rules.Engine.Syntax;

namespace ParkCarbon.Rules.Tests.Cases;

/// <summary>Expressions that differ from one by a small mistake that its author might have made.</summary>
internal sealed class Mutants
{
    private static readonly Dictionary<string, string> Calls = new()
    {
        ["All"] = "Any",
        ["Any"] = "All",
        ["Less"] = "Plus",
        ["CompleteSumOf"] = "SumOf",
        ["SumOf"] = "CompleteSumOf",
    };

    private static readonly Dictionary<string, string[]> Comparisons = new()
    {
        ["=="] = ["!="],
        ["!="] = ["=="],
        ["<"] = ["<=", ">="],
        ["<="] = ["<", ">"],
        [">"] = [">=", "<="],
        [">="] = [">", "<"],
    };

    private readonly string _text;
    private readonly IReadOnlyDictionary<string, IReadOnlyList<string>> _texts;
    private readonly IReadOnlyList<Type> _enums;
    private readonly List<string> _mutants = [];

    private Mutants(string text, IReadOnlyDictionary<string, IReadOnlyList<string>> texts, IReadOnlyList<Type> enums) =>
        (_text, _texts, _enums) = (text, texts, enums);

    /// <summary>The mutants of an expression, each once.</summary>
    /// <param name="expression">An expression that loads.</param>
    /// <param name="texts">The texts that calls of a method may have, by its name.</param>
    /// <param name="enums">The enums whose values it may name.</param>
    public static IEnumerable<string> Of(
        string expression,
        IReadOnlyDictionary<string, IReadOnlyList<string>> texts,
        IReadOnlyList<Type> enums
    )
    {
        var mutants = new Mutants(expression, texts, enums);
        mutants.Condition(RuleSyntaxParser.Parse(expression, new ProblemLog("", null, null, []))!);
        return mutants._mutants.Distinct().Where(mutant => mutant != expression);
    }

    private void Condition(RuleSyntax part)
    {
        Replace(part, $"!({part.TextIn(_text)})");
        Visit(part);
    }

    private void Visit(RuleSyntax part)
    {
        switch (part)
        {
            case BinarySyntax { Operator.Text: "&&" or "||" } joined:
                Replace(
                    joined,
                    $"{Text(joined.Left)} {(joined.Operator.Text == "&&" ? "||" : "&&")} {Text(joined.Right)}"
                );
                Replace(joined, Text(joined.Left));
                Replace(joined, Text(joined.Right));
                Condition(joined.Left);
                Condition(joined.Right);
                break;
            case BinarySyntax compared:
                foreach (var other in Comparisons.GetValueOrDefault(compared.Operator.Text) ?? [])
                {
                    Replace(compared, $"{Text(compared.Left)} {other} {Text(compared.Right)}");
                }

                Visit(compared.Left);
                Visit(compared.Right);
                break;
            case UnarySyntax not:
                Replace(not, Text(not.Operand));
                Visit(not.Operand);
                break;
            case LambdaSyntax lambda:
                Condition(lambda.Body);
                break;
            case CallSyntax call:
                Call(call);
                break;
            case MemberSyntax { Target: NameSyntax name } member
                when _enums.FirstOrDefault(type => type.Name == name.Name) is { } type:
                foreach (var other in Enum.GetNames(type))
                {
                    Replace(member, $"{type.Name}.{other}");
                }

                break;
            case MemberSyntax member:
                Visit(member.Target);
                break;
            default:
                break;
        }
    }

    private void Call(CallSyntax call)
    {
        var arguments = string.Join(", ", call.Arguments.Select(Text));
        if (Calls.GetValueOrDefault(call.Name.Text) is { } other)
        {
            Replace(call, $"{Text(call.Target)}.{other}({arguments})");
        }

        if (call.Name.Text == "Where" || (call.Name.Text is "Less" or "Plus"))
        {
            Replace(call, Text(call.Target));
        }

        if (call is { Name.Text: "Any", Arguments.Count: 1 })
        {
            Replace(call, $"{Text(call.Target)}.Any()");
        }

        if (call.Name.Text is "All" or "Any" or "Count")
        {
            Replace(call, $"{Text(call.Target)}.Where(none => false).{call.Name.Text}({arguments})");
        }

        Visit(call.Target);
        foreach (var argument in call.Arguments)
        {
            if (argument is LiteralSyntax { Value: string })
            {
                foreach (var text in _texts.GetValueOrDefault(call.Name.Text) ?? [])
                {
                    Replace(argument, $"\"{text}\"");
                }
            }
            else
            {
                Visit(argument);
            }
        }
    }

    private string Text(RuleSyntax part) => _text[part.OuterStart..part.OuterEnd];

    private void Replace(RuleSyntax part, string with) =>
        _mutants.Add(
            part is BinarySyntax or UnarySyntax && part.OuterEnd - part.OuterStart < _text.Length
                ? $"{_text[..part.OuterStart]}({with}){_text[part.OuterEnd..]}"
                : $"{_text[..part.OuterStart]}{with}{_text[part.OuterEnd..]}"
        );
}
