using NodaTime;
using ParkCarbon.Domain.Carbon;
using ParkCarbon.Domain.Carbon.Accounts;
using ParkCarbon.Rules.Factors;
using Xunit;

namespace ParkCarbon.Rules.Tests.Factors;

public sealed class ShippedReferencesTests
{
    private static readonly DateInterval Year2025 = new(new LocalDate(2025, 1, 1), new LocalDate(2025, 12, 31));

    private static readonly FactorBook Book = new(ShippedLibrary.Load().FactorSets, []);

    [Fact]
    public void Find_EachFactorByItsIdAndDataYear_FindsThatFactor() =>
        Assert.All(
            ShippedLibrary.Load().FactorSets.SelectMany(set => set.Factors.Select(factor => (set, factor))),
            item => Assert.Same(item.factor, Find(Reference(item.set, item.factor)).Factor)
        );

    [Theory]
    [InlineData("cn-electricity:national-average@2023")]
    [InlineData("cn-electricity:全国电力平均@2023")]
    [InlineData("cn-electricity:province-average/Jiangsu@2022")]
    [InlineData("cn-electricity:江苏省级电力平均@2022")]
    [InlineData("cn-electricity:grid-average/East China@2021")]
    [InlineData("cn-electricity:ndrc-2025-910-annex-4")]
    [InlineData("cn-fuels-ndrc-guides-2013-2015:烟煤")]
    [InlineData("cn-fuels-ndrc-guides-2013-2015:bituminous coal")]
    [InlineData("cn-heat:purchased-heat")]
    public void Find_IdOrEitherName_FindsOne(string reference) => Assert.NotNull(Find(reference).Factor);

    [Fact]
    public void Find_ElectricityWithoutDataYear_IsAmbiguousAndListsTheYears()
    {
        var lookup = Find("cn-electricity:national-average");

        Assert.Null(lookup.Factor);
        Assert.Equal(AccountingIssueKind.FactorAmbiguous, lookup.Fault);
        Assert.Equal(
            [
                "cn-electricity:national-average@2021",
                "cn-electricity:national-average@2022",
                "cn-electricity:national-average@2023",
            ],
            lookup.Candidates
        );
    }

    [Fact]
    public void Find_DataYearThatIsNotPublished_ListsThoseThatAre()
    {
        var lookup = Find("cn-electricity:national-fossil@2024");

        Assert.Equal(AccountingIssueKind.FactorNotFound, lookup.Fault);
        Assert.Equal(3, lookup.Candidates.Count);
        Assert.Equal("cn-electricity:national-fossil@2021", lookup.Candidates[0]);
    }

    [Theory]
    [InlineData("cn-fuels-mee-ets-2021-2023:bituminos-coal", "cn-fuels-mee-ets-2021-2023:bituminous-coal")]
    [InlineData("cn-electricity:province-average/Jiangsuu", "cn-electricity:province-average/江苏@2021")]
    [InlineData("cn-electricity:national-avrage@2023", "cn-electricity:national-average@2021")]
    [InlineData("cn-heat:heat", "cn-heat:purchased-heat")]
    [InlineData("cn-heet:purchased-heat", "cn-heat")]
    public void Find_MistypedName_ListsTheNearestFirst(string reference, string nearest)
    {
        var lookup = Find(reference);

        Assert.Equal(AccountingIssueKind.FactorNotFound, lookup.Fault);
        Assert.Equal(nearest, lookup.Candidates[0]);
    }

    [Fact]
    public void Find_FactorWhoseValidityEnded_SaysSo()
    {
        var heat = ShippedLibrary.Load().FactorSets.Single(set => set.Id.ToString() == "cn-heat");
        var ended = heat with { Factors = [heat.Factors[0] with { ValidUntil = new LocalDate(2025, 6, 30) }] };

        var lookup = new FactorBook([ended], []).Find(FactorReference.Parse("cn-heat:purchased-heat"), Year2025);

        Assert.Null(lookup.Factor);
        Assert.Equal(AccountingIssueKind.FactorOutOfDate, lookup.Fault);
        Assert.Equal(["cn-heat:purchased-heat"], lookup.Candidates);
    }

    private static FactorLookup Find(string reference) => Book.Find(FactorReference.Parse(reference), Year2025);

    private static string Reference(FactorSet set, Factor factor) =>
        $"{set.Id}:{factor.Id}" + (factor.DataYear is { } year ? $"@{year}" : "");
}
