using FsCheck.Xunit;
using ParkCarbon.Rules.Methods;

namespace ParkCarbon.Verification.Tests;

/// <summary>Whatever the tool states, the checker verifies.</summary>
public sealed class GenuineStatementTests
{
    public static TheoryData<string> Examples =>
        [
            "minimal.json",
            "qinglan-2025/neutral.json",
            "qinglan-2025/not-neutral.json",
            "qinglan-2025/faulty.json",
            "qinglan-2025/stage-1.json",
        ];

    [Theory]
    [MemberData(nameof(Examples))]
    public void Statements_OfTheExamples_AreVerified(string example)
    {
        var dossier = Statements.Example(example);
        foreach (var method in MethodLibrary.Shipped.Methods)
        {
            AssertVerified(Statements.Of(dossier, method.Id), method.Id);
        }
    }

    [Property(MaxTest = 60)]
    public void Statements_OfGeneratedParks_AreVerified(ParkPlan plan)
    {
        foreach (var method in MethodLibrary.Shipped.Methods)
        {
            AssertVerified(Statements.Of(plan.Dossier(), method.Id), method.Id);
        }
    }

    [Fact]
    public void Statements_SealedByAForger_AreNoDifferentFromTheTools()
    {
        var statement = Statements.Of(new ParkPlan(3, 5, 700, 40, 9, true).Dossier());

        Assert.Equal(statement, Statements.Sealed(Statements.Json(statement)));
    }

    private static void AssertVerified(byte[] statement, string method)
    {
        var check = StatementChecker.Check(statement);
        Assert.True(check.IsVerified, $"{method}\n{Statements.Said(check)}");
    }
}
