using System.Reflection;
using System.Text.RegularExpressions;
using ParkCarbon.Domain.Standard;
using Xunit;

namespace ParkCarbon.Domain.Tests;

/// <summary>Reads the assembly: what conventions promise of every type is so.</summary>
public sealed partial class ConsistencyTests
{
    private static readonly string[] Operators =
    [
        "op_LessThan",
        "op_LessThanOrEqual",
        "op_GreaterThan",
        "op_GreaterThanOrEqual",
    ];

    private static readonly Type[] PublicTypes = typeof(Park).Assembly.GetExportedTypes();

    [Fact]
    public void EveryPublicClass_IsSealedOrStatic() =>
        Assert.DoesNotContain(PublicTypes, type => type is { IsClass: true, IsSealed: false });

    [Fact]
    public void EveryComparable_HasItsOperators() =>
        Assert.DoesNotContain(
            PublicTypes.Where(IsComparable),
            type => Operators.Any(name => type.GetMethod(name) is null)
        );

    public static TheoryData<string, string> ListProperties() =>
        [
            .. from type in PublicTypes
            where type is { IsClass: true, IsGenericTypeDefinition: false }
            from property in type.GetProperties()
            where property.CanWrite && property.PropertyType.IsGenericType
            where property.PropertyType.GetGenericTypeDefinition() == typeof(IReadOnlyList<>)
            select (type.FullName!, property.Name),
        ];

    [Theory]
    [MemberData(nameof(ListProperties))]
    public void EveryList_IsCopied(string type, string property)
    {
        var member = typeof(Park).Assembly.GetType(type)!.GetProperty(property)!;
        var item = member.PropertyType.GetGenericArguments()[0];
        var source = Array.CreateInstance(item, 1);
        source.SetValue(Sample(item), 0);
        var record = System.Runtime.CompilerServices.RuntimeHelpers.GetUninitializedObject(member.DeclaringType!);

        member.SetValue(record, source);
        var kept = ((System.Collections.IEnumerable)member.GetValue(record)!).Cast<object?>().ToList();
        source.SetValue(null, 0);

        Assert.Equal(kept, ((System.Collections.IEnumerable)member.GetValue(record)!).Cast<object?>());
        Assert.NotSame(source, member.GetValue(record));
    }

    [Fact]
    public void EveryClause_IsATermOrARequirement() =>
        Assert.DoesNotContain(
            Clauses(),
            clause => !Term().IsMatch(clause.Reference) && !Requirement().IsMatch(clause.Reference)
        );

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(10)]
    [InlineData(11)]
    [InlineData(12)]
    [InlineData(13)]
    [InlineData(14)]
    public void EveryTermOfCarbonNeutrality_HasAType(int term) =>
        Assert.Contains(Clauses(), clause => clause.Reference == $"3.2.{term}");

    private static bool IsComparable(Type type) =>
        !type.IsEnum
        && type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IComparable<>));

    private static IEnumerable<ClauseAttribute> Clauses() =>
        PublicTypes
            .SelectMany(type => type.GetMembers().Cast<MemberInfo>().Prepend(type))
            .SelectMany(member => member.GetCustomAttributes<ClauseAttribute>());

    private static object? Sample(Type item) =>
        item == typeof(string) ? "x"
        : item.IsValueType ? Activator.CreateInstance(item)
        : item.GetMethod("Parse", [typeof(string)]) is { } parse ? parse.Invoke(null, ["x1"])
        : SampleRecord(item);

    // A record without its required facts is enough to be kept in a list, unless keeping it looks into it.
    private static object SampleRecord(Type item) =>
        item == typeof(Domain.Carbon.GasEmission)
            ? Carbon.Dossiers.Emission("CO2", "1 kg/kg")
            : System.Runtime.CompilerServices.RuntimeHelpers.GetUninitializedObject(item);

    [GeneratedRegex(@"^3\.[12]\.\d+$")]
    private static partial Regex Term();

    [GeneratedRegex(@"^(4|5|6|7|8|9|10)(\.\d+){0,2}/(n\d+|\d+(\.[a-z0-9]+)*)$")]
    private static partial Regex Requirement();
}
