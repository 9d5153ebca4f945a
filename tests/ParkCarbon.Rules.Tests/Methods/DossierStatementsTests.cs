using NodaTime;
using ParkCarbon.Domain;
using ParkCarbon.Domain.Carbon;
using ParkCarbon.Domain.Carbon.Accounts;
using ParkCarbon.Domain.Carbon.Trends;
using ParkCarbon.Domain.Quantities;
using ParkCarbon.Rules.Methods;

namespace ParkCarbon.Rules.Tests.Methods;

public sealed class DossierStatementsTests
{
    private const string Own = "t-ceca-g-2023";
    private const string Other = "mee-2019-19";

    private static readonly DateInterval Before = new(new LocalDate(2024, 1, 1), new LocalDate(2024, 12, 31));
    private static readonly DateInterval Year = new(new LocalDate(2025, 1, 1), new LocalDate(2025, 12, 31));

    [Fact]
    public void ChoiceFor_AMethod_IsItsOwnAndNobodyElses()
    {
        var own = new NeutralityChoice { Method = Own };
        var other = new NeutralityChoice { Method = Other };
        var statements = Of(Dossier(Year) with { Neutrality = own, MethodChoices = [other] });
        Assert.Same(own, statements.ChoiceFor(Own));
        Assert.Same(other, statements.ChoiceFor(Other));
        Assert.Null(statements.ChoiceFor("gbt-32150"));
    }

    [Fact]
    public void State_AFaultInAFurtherChoice_NamesItsPlace()
    {
        var statements = Of(
            Dossier(Year) with
            {
                Neutrality = new NeutralityChoice { Method = Own },
                MethodChoices =
                [
                    new NeutralityChoice { Method = "gbt-32150" },
                    new NeutralityChoice
                    {
                        Method = Other,
                        Readings = [new ReadingChoice { Reading = "nobodys", Choice = "yes" }],
                    },
                ],
            }
        );
        var fault = Assert.Throws<MethodChoiceException>(() => statements.State(MethodOf(Other)));
        Assert.Equal("$.methodChoices[1].readings[0].reading", fault.Path);
    }

    [Fact]
    public void CheckChoices_OfAMethodThatIsNotThere_NamesItsPlace()
    {
        var dossier = Dossier(Year) with { MethodChoices = [new NeutralityChoice { Method = "nobodys" }] };
        var fault = Assert.Throws<MethodChoiceException>(() => MethodLibrary.Shipped.CheckChoices(dossier));
        Assert.Equal("$.methodChoices[0].method", fault.Path);
        MethodLibrary.Shipped.CheckChoices(Dossier(Year));
    }

    [Theory]
    [InlineData(true, "-5")]
    [InlineData(false, null)]
    public void State_WithABaseYear_ComparesWithItWhereThereIsData(bool hasData, string? change)
    {
        var dossier = Dossier(hasData ? [Before, Year] : [Year]) with { BaseYear = new BaseYear { Period = Before } };
        var statement = Of(dossier).State(WithBaseline());
        Assert.Equal(change, statement.Lines.Single(line => line.Id == "change").Figure.Value?.ToString());
    }

    [Fact]
    public void Shipped_ManyThreads_GetTheSameMethod()
    {
        var found = new AccountingMethod?[32];
        Parallel.For(0, found.Length, i => found[i] = MethodLibrary.Shipped.Find("gbt-32150"));
        Assert.Single(found.Distinct());
        Assert.Null(MethodLibrary.Shipped.Find("nobodys"));
    }

    private static DossierStatements Of(ParkDossier dossier) =>
        new(CarbonAccount.Of(dossier, AccountingLibrary.Empty), AccountingLibrary.Empty);

    private static AccountingMethod MethodOf(string id) => MethodLibrary.Shipped.Find(id)!;

    // The standard's own, with a line that takes the base year's net from this year's.
    private static AccountingMethod WithBaseline()
    {
        var name = $"rules/methods/{Own}.json";
        var text = System.Text.Encoding.UTF8.GetString(Repository.Read(name));
        text = Put(
            text,
            "{ \"Name\": \"net\",",
            "{ \"Name\": \"change\", \"Expression\": \"net.Less(account.Baseline(\\\"net\\\"))\" },"
        );
        text = Put(
            text,
            "\"lines\": [",
            "{ \"local\": \"change\", \"id\": \"change\", \"label\": \"Change\", \"citation\": \"1\" },"
        );
        return AccountingMethod.Load(new Rules.Files.RuleFile(name, System.Text.Encoding.UTF8.GetBytes(text)));
    }

    private static string Put(string text, string after, string line)
    {
        var start = text.IndexOf(after, StringComparison.Ordinal);
        Assert.True(start >= 0, after);
        var end = text.IndexOf('\n', start);
        return text[..end] + "\n" + line + text[end..];
    }

    private static ParkDossier Dossier(params IReadOnlyList<DateInterval> years) =>
        new()
        {
            Park = new Park { Id = Id<Park>.Parse("demo"), Name = new("示范园区", "Demo Park") },
            Period = Year,
            Entities = [new ParkEntity { Id = Id<ParkEntity>.Parse("mill"), Name = new("造纸厂", "Mill") }],
            Sources =
            [
                new EmissionSource
                {
                    Id = Id<EmissionSource>.Parse("stack"),
                    Entity = Id<ParkEntity>.Parse("mill"),
                    Name = new("烟囱", "Stack"),
                    Category = GhgCategory.Direct,
                    MeasuredGas = GreenhouseGas.CarbonDioxide,
                },
            ],
            Activities =
            [
                .. years.Select(year => new ActivityRecord
                {
                    Source = Id<EmissionSource>.Parse("stack"),
                    Period = year,
                    Quantity = Amount.Parse(year == Year ? "10 t" : "15 t"),
                }),
            ],
        };
}
