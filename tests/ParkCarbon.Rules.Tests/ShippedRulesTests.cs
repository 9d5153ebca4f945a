using ParkCarbon.Rules.Methods;
using ParkCarbon.Rules.Packs;
using Xunit;

namespace ParkCarbon.Rules.Tests;

public sealed class ShippedRulesTests
{
    [Fact]
    public void Shipped_Pack_LoadsEveryRule() =>
        Assert.Equal(
            Directory
                .GetFiles(Repository.PathOf("rules/t-ceca-g-2023"), "*.rules.json")
                .Sum(path => File.ReadAllText(path).Split("\"RuleName\"").Length - 1),
            RulePack.Shipped.Rules.Count
        );

    [Fact]
    public void Shipped_Methods_IncludeTheStandardsOwn() =>
        Assert.Contains(MethodLibrary.Shipped.Methods, method => method.Id == "t-ceca-g-2023");

    [Fact]
    public void Shipped_EveryRule_ReadsFacts() =>
        Assert.All(RulePack.Shipped.Rules, rule => Assert.NotEmpty(rule.Reads));
}
