using ParkCarbon.Rules.Assessment;
using ParkCarbon.Rules.Facts;
using ParkCarbon.Rules.Methods;
using RulesEngine.Models;

namespace ParkCarbon.Rules.Tests.Cases;

/// <summary>Every case beside the method comes to what it says, and to the same in RulesEngine.</summary>
public sealed class MethodCaseTests
{
    public static IEnumerable<TheoryDataRow<string>> Cases =>
        MethodCases.All.Select(item => new TheoryDataRow<string>(item.Name));

    [Theory]
    [MemberData(nameof(Cases))]
    public void State_OfACase_HasTheLinesAndTheVerdictThatTheCaseSays(string name)
    {
        var item = MethodCases.All.Single(item => item.Name == name);
        var statement = MethodCases.Method.State(MethodCases.AccountOf(item), item.Dossier.Neutrality);
        Assert.Null(MethodCases.Difference(item.Expect, statement));
    }

    [Fact]
    public async Task ExecuteAllRules_OfEveryCase_GivesTheSameTreatmentsLinesAndTests()
    {
        var host = new PlainHost(MethodCases.File, FactVocabulary.Methods);
        foreach (var item in MethodCases.All)
        {
            var account = MethodCases.AccountOf(item);
            var statement = MethodCases.Method.State(account, item.Dossier.Neutrality);
            var chosen = new MethodChoices(MethodCases.Method, item.Dossier.Neutrality);
            var readings = ("readings", (object)new ReadingFacts(chosen.Readings));
            var parameters = ("parameters", (object)new ParameterFacts(chosen.Parameters));
            foreach (var treated in statement.Entries)
            {
                var results = await host.RunAsync(
                    "t-ceca-g-2023/treatments",
                    ("entry", new EntryFacts(treated.Entry)),
                    readings
                );
                Assert.All(results, result => Assert.Equal("", result.ExceptionMessage));
                var first = results.First(result => result.IsSuccess).Rule;
                Assert.Equal((treated.Rule, treated.Treatment), (first.RuleName, first.SuccessEvent));
            }

            var treatments = statement.Entries.Select(entry => entry.Treatment);
            var facts = new AccountFacts(
                account,
                statement.Entries,
                treatments.Concat(Treatments).ToHashSet(StringComparer.Ordinal)
            );
            var lines = Assert.Single(
                await host.RunAsync("t-ceca-g-2023/lines", ("account", facts), readings, parameters)
            );
            Assert.All(
                statement.Lines,
                line => Assert.Equal(line.Figure, lines.Inputs[MethodCases.Method.LocalOf(line.Id)])
            );
            Assert.Equal(statement.Lines.All(line => line.Figure.IsSet), lines.IsSuccess);
            var tests = await host.RunAsync(
                "t-ceca-g-2023/tests",
                ("statement", new StatementFacts(statement.Lines)),
                readings,
                parameters
            );
            Assert.Equal(statement.Tests.Select(test => test.Verdict), tests.Select(VerdictOf));
        }
    }

    private static readonly string[] Treatments =
    [
        "emission",
        "elimination",
        "biogenic",
        "removal",
        "not-counted",
        "green-power",
        "offset",
    ];

    private static Verdict VerdictOf(RuleResultTree result) =>
        result.IsSuccess ? Verdict.Conforms
        : result.ExceptionMessage.Length > 0 ? Verdict.Undetermined
        : Verdict.Nonconformity;
}
