using ParkCarbon.Rules.Methods;
using ParkCarbon.Rules.Packs;
using Xunit;

namespace ParkCarbon.Rules.Tests;

public sealed class ShippedRulesTests
{
    [Fact]
    public void Shipped_Pack_LoadsEveryRule() => Assert.Equal(86, RulePack.Shipped.Rules.Count);

    [Fact]
    public void Shipped_Methods_IncludeTheStandardsOwn() =>
        Assert.Contains(MethodLibrary.Shipped.Methods, method => method.Id == "t-ceca-g-2023");

    [Fact]
    public void Shipped_EveryRule_ReadsFacts() =>
        Assert.All(RulePack.Shipped.Rules, rule => Assert.NotEmpty(rule.Reads));
}
