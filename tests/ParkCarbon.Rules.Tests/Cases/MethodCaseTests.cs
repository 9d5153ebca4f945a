using ParkCarbon.Rules.Assessment;
using ParkCarbon.Rules.Facts;
using ParkCarbon.Rules.Methods;
using RulesEngine.Models;

namespace ParkCarbon.Rules.Tests.Cases;

/// <summary>Every case beside the method comes to what it says, and to the same in RulesEngine.</summary>
public sealed class MethodCaseTests
{
    public static IEnumerable<TheoryDataRow<string, string>> Cases =>
        MethodCases.OfEveryMethod.SelectMany(of =>
            of.All.Select(item => new TheoryDataRow<string, string>(of.Method.Id, item.Name))
        );

    public static IEnumerable<TheoryDataRow<string>> Methods =>
        MethodCases.OfEveryMethod.Select(of => new TheoryDataRow<string>(of.Method.Id));

    [Theory]
    [MemberData(nameof(Cases))]
    public void State_OfACase_HasTheLinesAndTheVerdictThatTheCaseSays(string method, string name)
    {
        var cases = MethodCases.Of(method);
        var item = cases.All.Single(item => item.Name == name);
        var statement = MethodCases.State(cases.Method, item, MethodCases.AccountOf(item));
        Assert.Null(MethodCases.Difference(item.Expect, statement));
    }

    [Theory]
    [MemberData(nameof(Methods))]
    public async Task ExecuteAllRules_OfEveryCase_GivesTheSameTreatmentsLinesAndTests(string id)
    {
        var of = MethodCases.Of(id);
        var method = of.Method;
        var host = new PlainHost(of.File, FactVocabulary.Methods);
        foreach (var item in of.All)
        {
            var account = MethodCases.AccountOf(item);
            var statement = MethodCases.State(method, item, account);
            var chosen = new MethodChoices(method, item.Dossier.Neutrality);
            var readings = ("readings", (object)new ReadingFacts(chosen.Readings));
            var parameters = ("parameters", (object)new ParameterFacts(chosen.Parameters));
            foreach (var treated in statement.Entries)
            {
                var results = await host.RunAsync(
                    id + "/treatments",
                    ("entry", new EntryFacts(treated.Entry, account)),
                    readings,
                    parameters
                );
                Assert.All(results, result => Assert.Equal("", result.ExceptionMessage));
                var first = results.First(result => result.IsSuccess).Rule;
                Assert.Equal((treated.Rule, treated.Treatment), (first.RuleName, first.SuccessEvent));
            }

            var facts = new AccountFacts(
                AccountSums.Of(statement.Entries),
                account.IsComplete,
                method.Treatments.ToHashSet(StringComparer.Ordinal),
                MethodCases.BaselineOf(method, item)
            );
            var lines = Assert.Single(
                await host.RunAsync(
                    id + "/lines",
                    ("account", facts),
                    ("indicators", new IndicatorFacts(account)),
                    readings,
                    parameters
                )
            );
            Assert.All(statement.Lines, line => Assert.Equal(line.Figure, lines.Inputs[method.LocalOf(line.Id)]));
            var tests = await host.RunAsync(
                id + "/tests",
                ("statement", new StatementFacts(statement.Lines, account.Period)),
                ("claim", new ClaimFacts(account)),
                readings,
                parameters
            );
            Assert.All(
                statement.Tests.Zip(tests).Where(pair => pair.First.Exclusion is null),
                pair => Assert.Equal(pair.First.Verdict, VerdictOf(pair.Second))
            );
        }
    }

    private static Verdict VerdictOf(RuleResultTree result) =>
        result.IsSuccess ? Verdict.Conforms
        : result.ExceptionMessage.Length > 0 ? Verdict.Undetermined
        : Verdict.Nonconformity;
}
