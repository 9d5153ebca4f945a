using System.Linq.Expressions;
using ParkCarbon.Rules.Engine.Syntax;

namespace ParkCarbon.Rules.Engine;

/// <summary>Checks that every name stands for an input, a local, a lambda's parameter or an enum of the vocabulary, before Dynamic LINQ
/// may look for it among its predefined types (<c>DateTime.Now</c>, <c>Guid.NewGuid()</c>, <c>Math</c> …).</summary>
internal sealed class NameGate(RuleVocabulary vocabulary, ProblemLog log)
{
    private static readonly HashSet<string> SequenceMethods = ["Any", "All", "Count", "Where", "Select", "Contains"];

    private readonly List<string> _names = [];

    public void Check(RuleSyntax syntax, IReadOnlyList<ParameterExpression> scope)
    {
        _names.AddRange(scope.Select(parameter => parameter.Name!));
        Visit(syntax);
    }

    /// <summary>Reports a name that is not there, with the one that was probably meant.</summary>
    public static void Unknown(
        ProblemLog log,
        int position,
        string found,
        IReadOnlyList<string> candidates,
        string? owner
    )
    {
        var nearest = NearestName.Of(found, candidates);
        var listed = string.Join(", ", candidates.Take(12)) + (candidates.Count > 12 ? ", …" : "");
        log.Add(
            RuleProblemCode.UnknownName,
            position,
            found,
            owner is null
                ? ("此名称未知", "this name is not known")
                : ($"{owner} 没有此成员", $"{owner} has no such member"),
            nearest is null
                ? ($"以下之一：{listed}", $"one of {listed}")
                : ($"“{nearest}”（区分大小写）", $"'{nearest}' (names are case-sensitive)")
        );
    }

    private void Visit(RuleSyntax syntax)
    {
        switch (syntax)
        {
            case NameSyntax name when !_names.Contains(name.Name):
                Unknown(log, name.Start, name.Name, [.. _names, .. EnumNames()], owner: null);
                break;
            case MemberSyntax { Target: NameSyntax type } member when vocabulary.EnumNamed(type.Name) is { } enumType:
                if (!Enum.IsDefined(enumType, member.Name.Text))
                {
                    Unknown(log, member.Name.Start, member.Name.Text, Enum.GetNames(enumType), enumType.Name);
                }

                break;
            case MemberSyntax member:
                Visit(member.Target);
                break;
            case CallSyntax call:
                Visit(call);
                break;
            case LambdaSyntax lambda:
                Visit(lambda);
                break;
            case UnarySyntax unary:
                Visit(unary.Operand);
                break;
            case BinarySyntax binary:
                Visit(binary.Left);
                Visit(binary.Right);
                break;
            default:
                break;
        }
    }

    private void Visit(CallSyntax call)
    {
        Visit(call.Target);
        foreach (var argument in call.Arguments)
        {
            Visit(argument);
        }

        var isPredicate = vocabulary
            .Types.SelectMany(type => type.GetMethods().Where(vocabulary.Allows))
            .Any(method => method.Name == call.Name.Text);
        if (!SequenceMethods.Contains(call.Name.Text) && !isPredicate)
        {
            TreeGate.RefuseMethod(log, call);
        }
    }

    private void Visit(LambdaSyntax lambda)
    {
        var name = lambda.Parameter.Text;
        if (!vocabulary.CanName(name) || _names.Contains(name))
        {
            log.Add(
                RuleProblemCode.Duplicate,
                lambda.Start,
                name,
                ("此名称已被占用", "this name is taken"),
                ("一个尚未使用的名称", "a name that nothing else has")
            );
        }

        _names.Add(name);
        Visit(lambda.Body);
        _names.RemoveAt(_names.Count - 1);
    }

    private IEnumerable<string> EnumNames() => vocabulary.Types.Where(type => type.IsEnum).Select(type => type.Name);
}
