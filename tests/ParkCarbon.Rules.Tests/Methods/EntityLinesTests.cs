using ParkCarbon.Domain.Quantities;
using ParkCarbon.Rules.Methods;
using ParkCarbon.Rules.Tests.Cases;

namespace ParkCarbon.Rules.Tests.Methods;

public sealed class EntityLinesTests
{
    private static readonly NeutralityStatement Statement = MethodCases.State(
        MethodCases.Of("gbt-32150").Method,
        MethodCases.Of("gbt-32150").All[0],
        MethodCases.AccountOf(MethodCases.Of("gbt-32150").All[0])
    );

    [Fact]
    public void EntityLines_OfABuyerAndASellerInsideThePark_HaveWhatTheyBookEach()
    {
        Assert.Equal(("0", "-45"), (Of("a", "internal-bought"), Of("a", "internal-sold")));
        Assert.Equal(("54", "0"), (Of("b", "internal-bought"), Of("b", "internal-sold")));
    }

    [Fact]
    public void EntityLines_AddedUp_AreTheLinesOfThePark() =>
        Assert.All(
            Statement.Lines,
            line =>
                Assert.Equal(
                    line.Figure.Value,
                    Statement
                        .EntityLines.Select(entity =>
                            entity.Lines.Single(item => item.Id == line.Id).Figure.Value!.Value
                        )
                        .Aggregate(Rational.Zero, (sum, next) => sum + next)
                )
        );

    private static string? Of(string entity, string line) =>
        Statement
            .EntityLines.Single(item => item.Entity.Id.ToString() == entity)
            .Lines.Single(item => item.Id == line)
            .Figure.Value?.ToString();
}
