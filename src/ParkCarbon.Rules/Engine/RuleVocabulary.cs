using System.Reflection;
using NodaTime;

namespace ParkCarbon.Rules.Engine;

/// <summary>The types that rules may touch: what is not here does not exist for a rule.</summary>
/// <remarks>
/// <para>Of an allowed type a rule reads the public getters and calls the methods that carry <see cref="RulePredicateAttribute"/>; of an allowed
/// enum it names the members. Numbers (<see cref="int"/>, <see cref="long"/>, <see cref="decimal"/>), <see cref="bool"/>,
/// <see cref="string"/>, sequences of allowed types and NodaTime's dates are always there. <see cref="double"/> is not: figures are exact.</para>
/// <para>A list of types instead of RulesEngine's: it looks a type up by its short name, the last one wins, and it adds what it finds
/// in every loaded assembly. Here two types with one short name are a <see cref="RuleProblem"/>.</para>
/// </remarks>
internal sealed class RuleVocabulary
{
    private static readonly Type[] Scalars = [typeof(bool), typeof(int), typeof(long), typeof(decimal), typeof(string)];

    private static readonly Type[] Dates =
    [
        typeof(LocalDate),
        typeof(YearMonth),
        typeof(DateInterval),
        typeof(IsoDayOfWeek),
    ];

    /// <summary>Names that Dynamic LINQ gives a meaning of its own before it looks at ours.</summary>
    private static readonly HashSet<string> Taken =
    [
        .. "it parent root as is cast iif isnull new np out mod true false null this".Split(' '),
        .. "bool byte char decimal double float int long object sbyte short string uint ulong ushort".Split(' '),
        .. "Boolean Char String SByte Byte Int16 UInt16 Int32 UInt32 Int64 UInt64 Single Double Decimal DateTime".Split(
            ' '
        ),
        .. "DateTimeOffset TimeSpan Guid Math Convert Uri Enum DateOnly TimeOnly Enumerable".Split(' '),
    ];

    private readonly HashSet<Type> _types;
    private readonly HashSet<MethodInfo> _methods;
    private readonly Lazy<HashSet<string>> _methodNames;

    private RuleVocabulary(HashSet<Type> types, HashSet<MethodInfo> methods, IReadOnlyList<RuleProblem> problems)
    {
        (_types, _methods, Problems) = (types, methods, problems);
        _methodNames = new(() =>
            [.. _types.SelectMany(type => type.GetMethods()).Where(Allows).Select(method => method.Name)]
        );
    }

    /// <summary>What is wrong with the list itself; no workflow compiles while there is anything.</summary>
    public IReadOnlyList<RuleProblem> Problems { get; }

    internal IReadOnlySet<Type> Types => _types;

    public static RuleVocabulary Of(params IEnumerable<Type> types) => Of(types, []);

    /// <summary>Makes a vocabulary of types, and of methods that may be called although they cannot carry the attribute.</summary>
    public static RuleVocabulary Of(IEnumerable<Type> types, IEnumerable<MethodInfo> methods)
    {
        var all = new HashSet<Type>([.. Dates, .. types.Select(type => Nullable.GetUnderlyingType(type) ?? type)]);
        var problems = new List<RuleProblem>();
        foreach (var same in all.GroupBy(type => type.Name).Where(same => same.Count() > 1))
        {
            Refuse(
                RuleProblemCode.Duplicate,
                string.Join(", ", same.Select(type => type.FullName)),
                ("两个类型同名", "two types have the same short name"),
                ("每个短名称一个类型", "one type for each short name")
            );
        }

        foreach (
            var type in all.Where(type =>
                Taken.Contains(type.Name) || type.IsGenericType || type.IsPointer || type.IsArray
            )
        )
        {
            Refuse(
                RuleProblemCode.NotAllowed,
                type.FullName ?? type.Name,
                ("此类型不能登记", "this type cannot be registered"),
                ("名称未被占用的非泛型类型", "a type that is not generic and whose name is not taken")
            );
        }

        return new RuleVocabulary(all, [.. methods], problems);

        void Refuse(RuleProblemCode code, string found, (string Zh, string En) what, (string Zh, string En) expected) =>
            problems.Add(
                new RuleProblem(code, "(vocabulary)", new(what.Zh, what.En), found, new(expected.Zh, expected.En))
            );
    }

    /// <summary>Whether an input, a local or a lambda's parameter may have the name.</summary>
    public bool CanName(string name) =>
        name.Length > 0
        && char.IsAsciiLetter(name[0])
        && name.All(c => char.IsAsciiLetterOrDigit(c) || c == '_')
        && !Taken.Contains(name)
        && _types.All(type => type.Name != name);

    public Type? EnumNamed(string name) => _types.FirstOrDefault(type => type.IsEnum && type.Name == name);

    /// <summary>Whether values of the type may pass through an expression.</summary>
    public bool Allows(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return Scalars.Contains(type) || _types.Contains(type) || (ItemOf(type) is { } item && Allows(item));
    }

    /// <summary>Whether the type is one whose members a rule may read: registered, and not merely a number or a sequence.</summary>
    public bool HasMembers(Type type) => _types.Contains(type);

    /// <summary>Whether some type has a method of the name that rules may call.</summary>
    public bool HasMethodNamed(string name) => _methodNames.Value.Contains(name);

    public bool Allows(MethodInfo method) =>
        !method.IsGenericMethod
        && !method.IsStatic
        && method.ReturnType != typeof(void)
        && HasMembers(method.ReflectedType!)
        && (method.IsDefined(typeof(RulePredicateAttribute), inherit: true) || _methods.Contains(method));

    /// <summary>The names after a dot that a rule may use on the type.</summary>
    public IReadOnlyList<string> MembersOf(Type type) =>
        type.IsEnum
            ? Enum.GetNames(type)
            :
            [
                .. type.GetInterfaces()
                    .Prepend(type)
                    .SelectMany(t => t.GetProperties(BindingFlags.Public | BindingFlags.Instance))
                    .Where(IsReadable)
                    .Select(property => property.Name)
                    .Concat(
                        type.GetMethods(BindingFlags.Public | BindingFlags.Instance)
                            .Where(Allows)
                            .Select(method => method.Name)
                    )
                    .Distinct(),
            ];

    public static bool IsReadable(PropertyInfo property) =>
        property.GetMethod is { IsPublic: true, IsStatic: false } && property.GetIndexParameters().Length == 0;

    /// <summary>The item type of a sequence; <see langword="null"/> for text and everything else.</summary>
    public static Type? ItemOf(Type type)
    {
        if (type == typeof(string))
        {
            return null;
        }

        if (type.IsArray)
        {
            return type.GetElementType();
        }

        return type.IsGenericType && SequenceTypes.Contains(type.GetGenericTypeDefinition())
            ? type.GetGenericArguments()[0]
            : null;
    }

    private static readonly Type[] SequenceTypes =
    [
        typeof(IEnumerable<>),
        typeof(IReadOnlyCollection<>),
        typeof(IReadOnlyList<>),
        typeof(List<>),
    ];
}
