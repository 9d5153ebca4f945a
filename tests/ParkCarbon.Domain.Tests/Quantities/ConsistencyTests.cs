using System.Reflection;
using System.Xml.Linq;
using ParkCarbon.Domain.Quantities;
using Xunit;

namespace ParkCarbon.Domain.Tests.Quantities;

/// <summary>Reads the assembly and its documentation: conventions hold for every type, those to come included.</summary>
public sealed class ConsistencyTests
{
    private static readonly Assembly Domain = typeof(Rational).Assembly;

    private static readonly Dictionary<string, XElement> Documentation = XDocument
        .Load(Path.ChangeExtension(Domain.Location, ".xml"))
        .Descendants("member")
        .ToDictionary(member => member.Attribute("name")!.Value, StringComparer.Ordinal);

    public static TheoryData<Type> Quantities =>
        [.. Domain.GetExportedTypes().Where(type => type is { IsValueType: true, IsEnum: false })];

    public static TheoryData<Type> Comparables =>
        [.. Domain.GetExportedTypes().Where(type => !type.IsInterface && ComparesWithItself(type))];

    [Theory]
    [MemberData(nameof(Quantities))]
    public void Quantity_Documentation_SaysWhatTheDefaultIs(Type type) =>
        Assert.Contains(
            "The default value of this type is",
            Documentation["T:" + type.FullName].Value,
            StringComparison.Ordinal
        );

    [Theory]
    [MemberData(nameof(Quantities))]
    public void Quantity_Type_IsReadOnly(Type type) =>
        Assert.Contains(
            type.CustomAttributes,
            attribute => attribute.AttributeType.FullName == "System.Runtime.CompilerServices.IsReadOnlyAttribute"
        );

    [Theory]
    [MemberData(nameof(Comparables))]
    public void Comparable_Type_HasItsOperators(Type type) =>
        Assert.All(
            [
                "op_LessThan",
                "op_GreaterThan",
                "op_LessThanOrEqual",
                "op_GreaterThanOrEqual",
                "op_Equality",
                "op_Inequality",
            ],
            name => Assert.NotNull(type.GetMethod(name))
        );

    [Fact]
    public void PublicClasses_All_AreSealed() =>
        Assert.DoesNotContain(Domain.GetExportedTypes(), type => type is { IsClass: true, IsSealed: false });

    [Fact]
    public void Dimensions_All_AreEveryMarkerTypeAndTheCurrenciesWithoutOne()
    {
        var markers = Domain
            .GetExportedTypes()
            .Where(type => type is { IsClass: true } && type.IsAssignableTo(typeof(IDimension)))
            .Select(type => (Dimension)type.GetProperty(nameof(IDimension.Dimension))!.GetValue(null)!);

        Assert.Equal(
            Dimension.All.Select(dimension => dimension.Id).Order(),
            markers.Concat(ForeignMoney.Dimensions).Select(dimension => dimension.Id).Order()
        );
        Assert.Equal(Dimension.All.Count, Dimension.All.Select(dimension => dimension.Id).Distinct().Count());
    }

    [Fact]
    public void Dimensions_All_HaveTheirLaws()
    {
        var tested = GetType().Assembly.GetTypes().Select(type => type.BaseType).ToHashSet();

        var markers = Domain.GetExportedTypes().Where(type => type.IsClass && type.IsAssignableTo(typeof(IDimension)));

        Assert.All(markers, marker => Assert.Contains(typeof(QuantityLaws<>).MakeGenericType(marker), tested));
    }

    private static bool ComparesWithItself(Type type) =>
        type.GetInterfaces()
            .Any(candidate =>
                candidate.IsGenericType
                && candidate.GetGenericTypeDefinition() == typeof(IComparable<>)
                && candidate.GetGenericArguments()[0].Name == type.Name
            );
}
