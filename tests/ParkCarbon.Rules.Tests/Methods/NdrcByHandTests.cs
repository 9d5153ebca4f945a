using System.Text;
using System.Text.RegularExpressions;
using ParkCarbon.Domain.Carbon.Accounts;
using ParkCarbon.Exchange;
using ParkCarbon.Rules.Assessment;
using ParkCarbon.Rules.Factors;
using ParkCarbon.Rules.Methods;
using ParkCarbon.Rules.Tests.Cases;

namespace ParkCarbon.Rules.Tests.Methods;

/// <summary>The park that docs/methods/ndrc-2025-910.md reckons by hand comes to the digits that stand there.</summary>
public sealed partial class NdrcByHandTests
{
    private const string Page = "docs/methods/ndrc-2025-910.md";

    private static readonly string Text = Encoding.UTF8.GetString(Repository.Read(Page));

    private static readonly Lazy<NeutralityStatement> Statement = new(() =>
    {
        var read = DossierReader.Read(
            Encoding.UTF8.GetBytes(Dossier().Match(Text).Groups["json"].Value),
            Page,
            ShippedLibrary.Load()
        );
        Assert.True(read.IsSuccess, string.Join(Environment.NewLine, read.Problems));
        var account = CarbonAccount.Of(read.Dossier, ShippedLibrary.Load());
        return MethodLibrary.Shipped.Find("ndrc-2025-910")!.State(account, read.Dossier.Neutrality);
    });

    public static IEnumerable<TheoryDataRow<string, string>> Lines =>
        Line()
            .Matches(Text)
            .Select(row => new TheoryDataRow<string, string>(row.Groups["id"].Value, row.Groups["value"].Value));

    [Theory]
    [MemberData(nameof(Lines))]
    public void State_TheParkOfThePage_GivesEveryPrintedDigit(string id, string printed)
    {
        var line = Statement.Value.Lines.Single(line => line.Id == id);
        var value = line.Figure.In(line.Unit)!.Value;
        var digits = printed.TrimEnd(' ', '…');
        Assert.Equal(
            digits,
            digits == printed ? value.ToString() : value.ToFixedString(digits.Length - digits.IndexOf('.') - 1)
        );
    }

    [Fact]
    public void ThePage_HasEveryLineAndEveryTest()
    {
        Assert.Equal(
            Statement.Value.Lines.Select(line => line.Id),
            Line().Matches(Text).Select(row => row.Groups["id"].Value)
        );
        Assert.Equal(
            Statement.Value.Tests.Select(test => (test.Id, ExpectedFinding.NameOf(test.Verdict))),
            Verdicts().Matches(Text).Select(row => (row.Groups["id"].Value, row.Groups["verdict"].Value))
        );
    }

    [Fact]
    public void IsMet_TheCoreIndicatorReached_IsTrueAndNoNeutrality()
    {
        Assert.True(Statement.Value.IsMet);
        Assert.Null(Statement.Value.IsNeutral);
        Assert.Equal(StatementClaim.Targets, Statement.Value.Method.Claim);
        Assert.Equal(Verdict.Conforms, Statement.Value.Tests.Single(test => test.Weight == TestWeight.Core).Verdict);
    }

    [Fact]
    public void LinesAsSums_OfEveryLineOfCarbon_IsThere()
    {
        var sums = Statement.Value.LinesAsSums.Select(sum => sum.Line).ToHashSet();
        Assert.All(
            Statement.Value.Lines.Where(line => line.Figure.Kind == FigureKind.Carbon),
            line => Assert.Contains(line.Id, sums)
        );
    }

    [GeneratedRegex("```json\n(?<json>.*?)\n```", RegexOptions.Singleline)]
    private static partial Regex Dossier();

    [GeneratedRegex("^\\| `(?<id>[a-z-]+)` \\| .* \\| (?<value>[-0-9. …]+) \\| [^|]+ \\|$", RegexOptions.Multiline)]
    private static partial Regex Line();

    [GeneratedRegex("^\\| `(?<id>[a-z-]+)` \\| (?<verdict>[a-zA-Z]+) \\|$", RegexOptions.Multiline)]
    private static partial Regex Verdicts();
}
