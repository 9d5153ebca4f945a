using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ParkCarbon.Domain;
using ParkCarbon.Domain.Carbon.Accounts;
using ParkCarbon.Exchange;
using ParkCarbon.Rules.Assessment;
using ParkCarbon.Rules.Factors;
using ParkCarbon.Rules.Files;
using ParkCarbon.Rules.Methods;

namespace ParkCarbon.Rules.Tests.Methods;

/// <summary>The method of <c>docs/how-to/add-a-method.md</c> loads, and states what the page says.</summary>
public sealed partial class AddAMethodPageTests
{
    private static readonly string Page = Encoding.UTF8.GetString(Repository.Read("docs/how-to/add-a-method.md"));

    [Fact]
    public void Method_OfThePage_StatesTheFiguresOfThePage()
    {
        var statement = State(Dossier());
        var shown = Row()
            .Matches(Page)
            .ToDictionary(row => row.Groups["line"].Value, row => row.Groups["tonnes"].Value);
        Assert.Equal(statement.Lines.Select(line => line.Id), shown.Keys);
        Assert.All(
            statement.Lines,
            line => Assert.Equal(decimal.Parse(shown[line.Id], CultureInfo.InvariantCulture), line.Figure.Mass?.Tonnes)
        );
        Assert.Equal(Verdict.Conforms, Assert.Single(statement.Tests).Verdict);
        Assert.Empty(statement.Remarks);
        Assert.True(statement.IsMet);
    }

    [Fact]
    public void Method_WithoutTheParameter_IsUndeterminedAndSaysWhatIsMissing()
    {
        var dossier = Dossier();
        dossier.AsObject().Remove("neutrality");
        var test = Assert.Single(State(dossier).Tests);
        Assert.Equal((Verdict.Undetermined, "No cap was brought."), (test.Verdict, test.Unset?.En));
    }

    private static NeutralityStatement State(JsonNode json)
    {
        var library = ShippedLibrary.Load();
        var read = DossierReader.Read(Encoding.UTF8.GetBytes(json.ToJsonString()), "page", library);
        Assert.True(read.IsSuccess, string.Join(Environment.NewLine, read.Problems));
        var dossier = read.Dossier;
        return Method().State(CarbonAccount.Of(dossier, library), dossier.Neutrality);
    }

    private static AccountingMethod Method()
    {
        var parts = new JsonArray([.. Enumerable.Range(1, 4).Select(part => Block($"part {part}"))]);
        return AccountingMethod.Load(new RuleFile("page", Encoding.UTF8.GetBytes(parts.ToJsonString())));
    }

    private static JsonNode Dossier() => Block("dossier");

    private static JsonNode Block(string name) =>
        JsonNode.Parse(
            Assert.Single(JsonBlock().Matches(Page), block => block.Groups["name"].Value == name).Groups["json"].Value
        )!;

    [GeneratedRegex(@"<!-- (?<name>[^>]+) -->\n```json\n(?<json>.*?)\n```", RegexOptions.Singleline)]
    private static partial Regex JsonBlock();

    [GeneratedRegex(@"^\| (?<line>[a-z-]+) \| (?<tonnes>[0-9.]+) \|$", RegexOptions.Multiline)]
    private static partial Regex Row();
}
