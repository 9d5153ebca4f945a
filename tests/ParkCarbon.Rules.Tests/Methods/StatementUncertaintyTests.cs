using NodaTime;
using ParkCarbon.Domain;
using ParkCarbon.Domain.Carbon;
using ParkCarbon.Domain.Carbon.Accounts;
using ParkCarbon.Domain.Carbon.Uncertainties;
using ParkCarbon.Domain.Quantities;
using ParkCarbon.Domain.Support;
using ParkCarbon.Rules.Factors;
using ParkCarbon.Rules.Files;
using ParkCarbon.Rules.Methods;
using ParkCarbon.Rules.Tests.Cases;

namespace ParkCarbon.Rules.Tests.Methods;

/// <summary>What a method's net makes of the uncertainty of each entry.</summary>
public sealed class StatementUncertaintyTests
{
    private static readonly DateInterval Year = new(new LocalDate(2025, 1, 1), new LocalDate(2025, 12, 31));

    private static readonly Id<DocumentedInformation> Evidence = Id<DocumentedInformation>.Parse("doc");

    [Theory]
    [InlineData(UncertaintyCorrelation.Shared, "5")]
    [InlineData(UncertaintyCorrelation.None, "5")]
    public void Net_OfMeterAndFactor_IsTheirQuadrature(UncertaintyCorrelation correlation, string halfWidth)
    {
        // 200 MWh · 0.5 t/MWh, ±3 % and ±4 %.
        var net = (State(Power("a", "200 MWh", "3 %")) with { Correlation = correlation }).Uncertainty.Net!;

        Assert.Equal((100L, Rational.Parse(halfWidth)), (net.Value, net.HalfWidth));
    }

    [Theory]
    [InlineData(UncertaintyCorrelation.Shared, "8")]
    [InlineData(UncertaintyCorrelation.None, "5.656854249492380195")]
    public void Net_OfTwoOnOneFactor_DependsOnTheCorrelation(UncertaintyCorrelation correlation, string halfWidth)
    {
        var statement = State(Power("a", "200 MWh", "0 %"), Power("b", "200 MWh", "0 %"));

        Assert.Equal(
            Rational.Parse(halfWidth),
            (statement with { Correlation = correlation }).Uncertainty.Net!.HalfWidth
        );
    }

    [Fact]
    public void Net_WithGreenPower_HasTheUncertaintyOfTheRest()
    {
        var statement = State(
            dossier =>
                dossier with
                {
                    GreenPower =
                    [
                        new GreenPowerSupply
                        {
                            Id = Id<GreenPowerSupply>.Parse("g"),
                            Entity = Id<ParkEntity>.Parse("mill"),
                            Source = Id<EmissionSource>.Parse("a"),
                            Kind = GreenPowerKind.Trade,
                            Period = Year,
                            Quantity = Amount.Parse("150 MWh"),
                            Contract = Evidence,
                            Settlement = Evidence,
                        },
                    ],
                },
            Power("a", "200 MWh", "3 %")
        );

        // A quarter is left, and a quarter of its uncertainty.
        Assert.Equal((25L, Rational.Parse("1.25")), (statement.Net!.Value.ToRational(), HalfWidth(statement)));
        Assert.Equal(100L, statement.Uncertainty.ParkTotal!.Value);
    }

    [Fact]
    public void Net_NearZero_HoldsZeroAndChangesNoVerdict()
    {
        var statement = State(Power("a", "200 MWh", "3 %"), Sink("96 t", "12.5 %"));

        // 100 t ± 5 t less 96 t ± 12 t.
        Assert.Equal(13L, HalfWidth(statement));
        Assert.True(statement.Uncertainty.IsZeroInside);
        Assert.False(statement.IsNeutral);
    }

    [Fact]
    public void Net_WithCredits_TakesThemAsExact()
    {
        var statement = State(
            dossier =>
                dossier with
                {
                    Credits =
                    [
                        new CarbonCredit
                        {
                            Serials = SerialRange.Parse("C01..C90"),
                            Programme = "CCER",
                            Retirement = new Retirement
                            {
                                Entity = Id<ParkEntity>.Parse("mill"),
                                On = new LocalDate(2026, 1, 1),
                                Period = Year,
                                Evidence = Evidence,
                            },
                        },
                    ],
                },
            Power("a", "200 MWh", "3 %")
        );
        var net = statement.Uncertainty.Net!;

        Assert.Equal((10L, (Rational)5L), (net.Value, net.HalfWidth!.Value));
        Assert.Equal(Rational.Parse("0.5"), net.Relative);
        Assert.False(net.IsLowerBound);
    }

    [Fact]
    public void Lines_ThatAreSums_AddUpToTheirFigures()
    {
        var statement = State(Power("a", "200 MWh", "3 %"), Sink("98 t", "1 %"));

        Assert.Equal(statement.Lines.Select(line => line.Id), statement.Uncertainty.Lines.Select(line => line.Line.Id));
        Assert.All(statement.Uncertainty.Lines, line => Assert.Equal(line.Line.Figure.Value, line.Budget.Value));
    }

    [Theory]
    [InlineData(UncertaintyCorrelation.Shared)]
    [InlineData(UncertaintyCorrelation.None)]
    public void ARatio_IsPropagatedToTheFirstOrder(UncertaintyCorrelation correlation)
    {
        // Two meters, and what both of them measure stands above and below the line: 150 t over 300 MWh.
        var statement = State(Intensity, Power("a", "200 MWh", "3 %"), Power("b", "100 MWh", "5 %")) with
        {
            Correlation = correlation,
        };

        var intensity = statement.Uncertainty.Lines.Single(line => line.Line.Id == "intensity");

        // A meter cannot change the emissions of a MWh: what is left is the factor, as a whole or in 2/3 and 1/3.
        Assert.Equal(intensity.Line.Figure.Value, intensity.Budget.Value);
        Assert.Equal(
            correlation == UncertaintyCorrelation.Shared ? "0.040000" : "0.029814",
            intensity.Budget.Relative!.Value.ToFixedString(6)
        );
    }

    public static TheoryData<string> MethodsThatShip() => [.. MethodCases.OfEveryMethod.Select(item => item.Method.Id)];

    [Theory]
    [MemberData(nameof(MethodsThatShip))]
    public void EveryCase_OfEveryMethod_AssessesWhatItsLinesAre(string id)
    {
        var cases = MethodCases.Of(id);
        foreach (var item in cases.All)
        {
            var dossier = item.Dossier with
            {
                Sources = item.Dossier.Sources?.Select(source => source with { Uncertainty = Half("3 %") }).ToList(),
                Factors = item.Dossier.Factors?.Select(factor => factor with { Uncertainty = Half("5 %") }).ToList(),
            };
            var statement = cases.Method.State(
                CarbonAccount.Of(dossier, ShippedLibrary.Load()),
                dossier.Neutrality,
                MethodCases.BaselineOf(cases.Method, item)
            );

            foreach (var correlation in Enum.GetValues<UncertaintyCorrelation>())
            {
                var lines = StatementUncertainty.Of(statement, correlation).Lines;

                Assert.All(lines, line => Assert.Equal(line.Line.Figure.Value, line.Budget.Value));
                Assert.All(
                    lines,
                    line => Assert.DoesNotContain(line.Budget.Contributions, item => item.Group.Name == "?")
                );
            }
        }
    }

    [Fact]
    public void NothingRecorded_LeavesItOpenWhereZeroLies()
    {
        var statement = State(
            dossier => dossier with { Factors = [dossier.Factors![0] with { Uncertainty = null }] },
            Power("a", "200 MWh", null)
        );

        Assert.Null(statement.Uncertainty.IsZeroInside);
        Assert.Equal(100L, statement.Uncertainty.Net!.Value);
    }

    [Fact]
    public void AMissingFigure_HasNoUncertainty()
    {
        var statement = State((Power("a", "200 MWh", "3 %").Source, null));

        Assert.Null(statement.Net);
        Assert.Null(statement.Uncertainty.Net);
        Assert.Null(statement.Uncertainty.ParkTotal);
        Assert.Null(statement.Uncertainty.Entities.Single().Total);
    }

    private static AccountingMethod Intensity { get; } =
        AccountingMethod.Load(
            new RuleFile(
                "intensity.json",
                """
                [
                  { "WorkflowName": "intensity/treatments", "Rules": [
                    { "RuleName": "inventory", "Expression": "entry.IsInventory", "SuccessEvent": "emission",
                      "Properties": { "label": "Inventory", "citation": "1" } },
                    { "RuleName": "rest", "Expression": "!entry.IsInventory", "SuccessEvent": "rest",
                      "Properties": { "label": "Rest", "citation": "1" } } ] },
                  { "WorkflowName": "intensity/lines", "Rules": [
                    { "RuleName": "lines",
                      "LocalParams": [
                        { "Name": "emissions", "Expression": "account.CompleteSumOf(\"emission\")" },
                        { "Name": "energy", "Expression": "account.EnergyOf(\"emission\")" },
                        { "Name": "intensity", "Expression": "emissions.Over(energy)" },
                        { "Name": "rest", "Expression": "account.SumOf(\"rest\")" } ],
                      "Expression": "emissions.IsSet && rest.IsSet",
                      "Properties": {
                        "title": "Intensity", "version": "1", "net": "emissions", "claim": "targets",
                        "lines": [
                          { "local": "emissions", "id": "emissions", "label": "Emissions", "citation": "1" },
                          { "local": "energy", "id": "energy", "label": "Energy", "citation": "1", "unit": "MWh" },
                          { "local": "intensity", "id": "intensity", "label": "Intensity", "citation": "1",
                            "unit": "t CO₂e/MWh", "ratio": { "over": "emissions", "under": "energy" } },
                          { "local": "rest", "id": "rest", "label": "Rest", "citation": "1" } ] } } ] },
                  { "WorkflowName": "intensity/tests", "Rules": [
                    { "RuleName": "none", "Expression": "statement.Line(\"rest\").IsAtMost(statement.Line(\"emissions\"))",
                      "Properties": { "label": "Test", "citation": "1", "line": "rest", "threshold": "emissions" } } ] }
                ]
                """u8.ToArray()
            )
        );

    private static Rational? HalfWidth(NeutralityStatement statement) => statement.Uncertainty.Net!.HalfWidth;

    private static NeutralityStatement State(params (EmissionSource Source, string? Amount)[] sources) =>
        State(dossier => dossier, sources);

    private static NeutralityStatement State(
        AccountingMethod method,
        params (EmissionSource Source, string? Amount)[] sources
    ) => method.State(CarbonAccount.Of(Dossier(sources), AccountingLibrary.Empty), null);

    private static NeutralityStatement State(
        Func<ParkDossier, ParkDossier> change,
        params (EmissionSource Source, string? Amount)[] sources
    )
    {
        var choice = new NeutralityChoice
        {
            Method = "t-ceca-g-2023",
            Readings =
            [
                new ReadingChoice
                {
                    Reading = "offsets",
                    Choice = "counted",
                    Reason = new("test"),
                },
            ],
        };
        return MethodLibrary
            .Shipped.Of(choice)
            .State(CarbonAccount.Of(change(Dossier(sources)), AccountingLibrary.Empty), choice);
    }

    private static ParkDossier Dossier((EmissionSource Source, string? Amount)[] sources) =>
        new()
        {
            Park = new Park { Id = Id<Park>.Parse("demo"), Name = new("Demo Park") },
            Period = Year,
            Entities = [new ParkEntity { Id = Id<ParkEntity>.Parse("mill"), Name = new("Mill") }],
            Factors =
            [
                new Factor
                {
                    Id = Id<Factor>.Parse("grid"),
                    Name = new("Grid"),
                    Emissions =
                    [
                        new GasEmission { Gas = GreenhouseGas.CarbonDioxide, Value = Rate.Parse("0.5 t/MWh") },
                    ],
                    Uncertainty = Half("4 %"),
                    Source = new Provenance { Document = "made up for a test" },
                },
            ],
            Sources = [.. sources.Select(item => item.Source)],
            Activities =
            [
                .. from item in sources
                where item.Amount is not null
                select new ActivityRecord
                {
                    Source = item.Source.Id,
                    Period = Year,
                    Quantity = Amount.Parse(item.Amount),
                },
            ],
            Removals =
            [
                .. from item in sources
                where item.Source.Role == SourceRole.Removal
                select new RemovalVerification
                {
                    Id = Id<RemovalVerification>.Parse("v"),
                    Sink = item.Source.Id,
                    Period = Year,
                    Verifier = "Verifier",
                    VerifiedOn = new LocalDate(2026, 2, 1),
                },
            ],
        };

    private static (EmissionSource Source, string Amount) Power(string id, string amount, string? halfWidth) =>
        (
            new EmissionSource
            {
                Id = Id<EmissionSource>.Parse(id),
                Entity = Id<ParkEntity>.Parse("mill"),
                Name = new(id),
                Category = GhgCategory.ImportedEnergy,
                Carrier = "electricity",
                Factor = FactorReference.Parse("grid"),
                Uncertainty = Half(halfWidth),
            },
            amount
        );

    private static (EmissionSource Source, string Amount) Sink(string amount, string halfWidth) =>
        (
            new EmissionSource
            {
                Id = Id<EmissionSource>.Parse("forest"),
                Entity = Id<ParkEntity>.Parse("mill"),
                Name = new("Forest"),
                Category = GhgCategory.Direct,
                Role = SourceRole.Removal,
                MeasuredGas = GreenhouseGas.CarbonDioxide,
                Uncertainty = Half(halfWidth),
            },
            amount
        );

    private static Uncertainty? Half(string? width) =>
        width is null ? null : new Uncertainty { HalfWidth = Amount.Parse(width) };
}
