using NodaTime;
using ParkCarbon.Domain.Carbon;
using ParkCarbon.Rules.Factors;
using Xunit;

namespace ParkCarbon.Rules.Tests.Factors;

public sealed class SpecificationsTests
{
    [Theory]
    [InlineData("GB/T 32150-2025", true, false)]
    [InlineData("GB/T 32150-2015", true, false)]
    [InlineData("GB/T 32151.34-2024", true, false)]
    [InlineData("GB/T 32151.1-2015", false, false)]
    [InlineData("ISO 14064-1:2018", false, true)]
    public void Load_Specification_SaysWhetherExportsAreDeducted(string id, bool deducts, bool international)
    {
        var specification = One(id);

        Assert.Equal((deducts, international), (specification.DeductsExports, specification.International));
    }

    [Fact]
    public void Load_GeneralRules_FollowEachOtherWithoutGapOrOverlap()
    {
        var (old, current) = (One("GB/T 32150-2015"), One("GB/T 32150-2025"));

        Assert.Equal(new LocalDate(2026, 7, 1), current.ValidFrom);
        Assert.Equal(current.ValidFrom, old.ValidUntil?.PlusDays(1));
    }

    [Fact]
    public void Load_AnySpecification_SaysHowSureItIs() =>
        Assert.All(
            ShippedLibrary.Load().Specifications,
            specification => Assert.False(string.IsNullOrWhiteSpace(specification.Source?.Confidence))
        );

    private static AccountingSpecification One(string id) =>
        ShippedLibrary.Load().Specifications.Single(specification => specification.Id.ToString() == id);
}
