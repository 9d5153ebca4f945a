using System.Linq.Expressions;
using ParkCarbon.Rules.Engine.Syntax;

namespace ParkCarbon.Rules.Engine;

/// <summary>Checks that every name stands for an input, a local, a lambda's parameter or an enum of the vocabulary, before Dynamic LINQ
/// may look for it among its predefined types (<c>DateTime.Now</c>, <c>Guid.NewGuid()</c>, <c>Math</c> …).</summary>
internal sealed class NameGate(RuleVocabulary vocabulary, ProblemLog log)
{
    private static readonly HashSet<string> SequenceMethods = ["Any", "All", "Count", "Where", "Select", "Contains"];

    private readonly Dictionary<string, Type?> _names = new(StringComparer.Ordinal);

    public void Check(RuleSyntax syntax, IReadOnlyList<ParameterExpression> scope)
    {
        foreach (var parameter in scope)
        {
            _names.Add(parameter.Name!, parameter.Type);
        }

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

    /// <summary>Checks a part and gives its type as far as names alone tell it; <see langword="null"/> leaves it to the typed tree.</summary>
    private Type? Visit(RuleSyntax syntax) =>
        syntax switch
        {
            NameSyntax name => Visit(name),
            MemberSyntax { Target: NameSyntax type } member when vocabulary.EnumNamed(type.Name) is { } named => Visit(
                member,
                named
            ),
            MemberSyntax member => Member(member, Visit(member.Target)),
            CallSyntax call => Visit(call, Visit(call.Target)),
            UnarySyntax unary => Visit(unary.Operand),
            BinarySyntax binary => Visit(binary),
            _ => null,
        };

    private Type? Visit(NameSyntax name)
    {
        if (_names.TryGetValue(name.Name, out var type))
        {
            return type;
        }

        Unknown(log, name.Start, name.Name, [.. _names.Keys, .. EnumNames()], owner: null);
        return null;
    }

    private Type Visit(MemberSyntax member, Type named)
    {
        if (!Enum.IsDefined(named, member.Name.Text))
        {
            Unknown(log, member.Name.Start, member.Name.Text, Enum.GetNames(named), named.Name);
        }

        return named;
    }

    private Type? Member(MemberSyntax member, Type? target)
    {
        if (target is null)
        {
            return null;
        }

        var name = member.Name.Text;
        if (Nullable.GetUnderlyingType(target) is { } underlying)
        {
            if (name == "Value")
            {
                return underlying;
            }

            Unknown(log, member.Name.Start, name, ["Value"], TypeText.Of(target));
            return null;
        }

        var type = target
            .GetInterfaces()
            .Prepend(target)
            .Select(t => t.GetProperty(name)?.PropertyType)
            .FirstOrDefault(t => t is not null);
        if (type is null && vocabulary.HasMembers(target))
        {
            Unknown(log, member.Name.Start, name, vocabulary.MembersOf(target), TypeText.Of(target));
        }

        return type;
    }

    private Type? Visit(CallSyntax call, Type? target)
    {
        var item = target is null ? null : RuleVocabulary.ItemOf(target);
        Type? result = null;
        foreach (var argument in call.Arguments)
        {
            result = argument is LambdaSyntax lambda ? Visit(lambda, item) : Visit(argument);
        }

        if (!SequenceMethods.Contains(call.Name.Text) && !vocabulary.HasMethodNamed(call.Name.Text))
        {
            TreeGate.RefuseMethod(log, call);
        }

        return call.Name.Text switch
        {
            "Where" => target,
            "Select" when result is not null => typeof(IEnumerable<>).MakeGenericType(result),
            _ => null,
        };
    }

    private Type? Visit(LambdaSyntax lambda, Type? item)
    {
        var name = lambda.Parameter.Text;
        if (!vocabulary.CanName(name) || !_names.TryAdd(name, item))
        {
            log.Add(
                RuleProblemCode.Duplicate,
                lambda.Start,
                name,
                ("此名称已被占用", "this name is taken"),
                ("一个尚未使用的名称", "a name that nothing else has")
            );
            return null;
        }

        var body = Visit(lambda.Body);
        _names.Remove(name);
        return body;
    }

    private Type? Visit(BinarySyntax binary)
    {
        Visit(binary.Left);
        Visit(binary.Right);
        return null;
    }

    private IEnumerable<string> EnumNames() => vocabulary.Types.Where(type => type.IsEnum).Select(type => type.Name);
}
