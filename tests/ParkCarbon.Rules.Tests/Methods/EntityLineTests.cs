using ParkCarbon.Domain.Carbon.Accounts;
using ParkCarbon.Domain.Quantities;
using ParkCarbon.Rules.Methods;
using ParkCarbon.Rules.Tests.Cases;

namespace ParkCarbon.Rules.Tests.Methods;

/// <summary>An entity's own lines have what it books; only the park's have taken out what two of them book.</summary>
public sealed class EntityLineTests
{
    private const string Deducting =
        "Inside the park the buyer's share is eliminated whole, though the seller's specification deducts";

    private const string PassedOn = "Energy passed on inside the park is the buyer's use";

    [Theory]
    [InlineData(Deducting, "17", "1")]
    [InlineData(PassedOn, "16", "1")]
    public void EntityLines_OfAFlowInsideThePark_EliminateNothing(string name, string seller, string buyer)
    {
        var statement = State(name);
        Assert.Equal(
            [("e", seller, "0"), ("f", buyer, "0")],
            statement.EntityLines.Select(of =>
                (of.Entity.Id.ToString(), Tonnes(of.Lines, "total-location"), Tonnes(of.Lines, "internal-flows"))
            )
        );
        Assert.Equal("17", Tonnes(statement.Lines, "total-location"));
    }

    [Fact]
    public void Entries_OfWhatIsPassedOn_AreTakenOffAtTheResidualFactorToo()
    {
        var passedOn = Assert.Single(
            State("Energy passed on out of the park is no own use; by the market at the residual factor").Entries,
            entry => entry.Entry.Kind == EntryKind.Export
        );
        Assert.Equal(
            (CarbonMass.FromTonnes(-1m), (CarbonMass?)CarbonMass.FromTonnes(-1.5m)),
            (passedOn.Entry.Value, passedOn.Entry.ResidualValue)
        );
    }

    [Fact]
    public void Entries_OfWhatIsPassedOnWithABiogenicShare_HaveTheResidualValueOnce()
    {
        var passedOn = State("What is passed on takes its biogenic share along, apart")
            .Entries.Where(entry => entry.Entry.Resold)
            .ToList();
        Assert.Equal(2, passedOn.Count);
        Assert.Equal(
            (CarbonMass?)CarbonMass.FromTonnes(-1.5m),
            Assert.Single(passedOn, entry => entry.Entry.ResidualValue is not null).Entry.ResidualValue
        );
    }

    private static string? Tonnes(IReadOnlyList<StatementLine> lines, string id) =>
        lines.Single(line => line.Id == id).Figure.In(FigureUnit.Tonnes)?.ToString();

    private static NeutralityStatement State(string name)
    {
        var cases = MethodCases.Of("iso-14064-1-2018");
        var item = cases.All.Single(item => item.Name == name);
        return MethodCases.State(cases.Method, item, MethodCases.AccountOf(item));
    }
}
