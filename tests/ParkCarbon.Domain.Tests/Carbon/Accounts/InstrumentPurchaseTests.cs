using NodaTime;
using ParkCarbon.Domain.Carbon;
using ParkCarbon.Domain.Carbon.Accounts;
using ParkCarbon.Domain.Carbon.Supply;
using ParkCarbon.Domain.Quantities;
using ParkCarbon.Domain.Support;
using Xunit;
using static ParkCarbon.Domain.Tests.Carbon.Dossiers;

namespace ParkCarbon.Domain.Tests.Carbon.Accounts;

/// <summary>Bought energy, divided into what claims cover and the rest: by location, contract and residual mix.</summary>
public sealed class InstrumentPurchaseTests
{
    private static readonly Id<DocumentedInformation> Evidence = Id<DocumentedInformation>.Parse("doc");

    [Fact]
    public void Purchase_WithoutClaims_IsOnePortionThatNothingCovers()
    {
        var portion = Assert.Single(Portions(Bought("100 MWh").Account()));

        Assert.Equal(EntryKind.UncoveredPurchase, portion.Kind);
        Assert.Equal("50", portion.Value.ToExactString());
        Assert.Equal(100m, portion.Energy!.Value.In(Energy.MegawattHour));
        Assert.Equal("electricity", portion.Carrier);
        Assert.Equal(GhgCategory.ImportedEnergy, portion.Category);
        Assert.Equal("grid", portion.Source!.ToString());
        Assert.Null(portion.ContractValue);
        Assert.Null(portion.ResidualValue);
        Assert.False(portion.IsUnpriced);
        Assert.False(portion.IsInventory);
    }

    [Fact]
    public void Purchase_UnderContractWithAResidualMix_HasThreeValues()
    {
        var account = (
            Bought("1000 MWh", residual: "residual") with
            {
                EnergyContracts = [Contract("c", "300 MWh", "supplier")],
                GreenPower = [Trade("t", "200 MWh")],
            }
        ).Account();

        Assert.Equal(
            ["GreenPowerTrade 100 0 160", "EnergyContract 150 30 240", "UncoveredPurchase 250 - 400"],
            Portions(account).Select(Values)
        );
        Assert.Empty(account.Issues);
    }

    [Fact]
    public void Contract_ForSteam_CoversSteam()
    {
        var dossier = Bought("100 GJ", carrier: EnergyCarrier.Steam, rate: "0.11 t/GJ") with
        {
            EnergyContracts = [Contract("c", "40 GJ", "supplier")],
        };

        Assert.Equal(
            ["EnergyContract 4.4 1.111111111111111111 -", "UncoveredPurchase 6.6 - -"],
            Portions(dossier.Account()).Select(Values)
        );
    }

    [Fact]
    public void Certificate_ForSteam_HasNothingToCover()
    {
        var account = (
            Bought("100 GJ", carrier: EnergyCarrier.Steam, rate: "0.11 t/GJ") with
            {
                GreenPower = [Trade("t", "1 MWh")],
            }
        ).Account();

        Assert.Equal(AccountingIssueKind.ClaimWithoutSource, Assert.Single(account.Issues).Kind);
        Assert.Equal(["UncoveredPurchase 11 - -"], Portions(account).Select(Values));
    }

    [Fact]
    public void Contract_WithoutPapers_IsAPortionThatIsNotProved()
    {
        var dossier = Bought("100 MWh") with
        {
            EnergyContracts = [Contract("c", "40 MWh", "supplier") with { Settlement = null }],
        };

        Assert.False(Portions(dossier.Account())[0].Proved);
    }

    [Theory]
    [InlineData("nowhere", AccountingIssueKind.FactorNotFound)]
    [InlineData("restricted", AccountingIssueKind.FactorRestricted)]
    [InlineData("perTonne", AccountingIssueKind.FactorDoesNotFit)]
    [InlineData("methane", AccountingIssueKind.GwpMissing)]
    public void ResidualFactor_ThatGivesNothing_IsAnIssueAndNoFigure(string residual, AccountingIssueKind kind)
    {
        var account = Bought("100 MWh", residual: residual).Account();

        var issue = Assert.Single(account.Issues);
        Assert.Equal(kind, issue.Kind);
        Assert.Equal("grid", issue.Source!.ToString());
        Assert.True(issue.StopsTheFigure);
        var portion = Assert.Single(Portions(account));
        Assert.Null(portion.ResidualValue);
        Assert.True(portion.IsUnpriced);
        Assert.Equal("50", account.Consolidation.Total!.Value.ToExactString());
    }

    [Fact]
    public void ContractFactor_ThatIsNotKnown_LeavesItsPortionWithoutAFigure()
    {
        var account = (Bought("100 MWh") with { EnergyContracts = [Contract("c", "40 MWh", "nowhere")] }).Account();

        Assert.Equal(AccountingIssueKind.FactorNotFound, Assert.Single(account.Issues).Kind);
        Assert.Equal([true, false], Portions(account).Select(portion => portion.IsUnpriced));
    }

    [Fact]
    public void Purchase_WithoutItsOwnFactor_IsUnpriced()
    {
        var dossier = Bought("100 MWh");
        var account = (dossier with { Factors = [] }).Account();

        var portion = Assert.Single(Portions(account));
        Assert.True(portion.IsUnpriced);
        Assert.Equal(100m, portion.Energy!.Value.In(Energy.MegawattHour));
    }

    [Fact]
    public void Purchase_InAUnitThatIsNoEnergy_KeepsItsEmissionUncovered()
    {
        var dossier = Bought("10 t", carrier: EnergyCarrier.Steam, rate: "0.3 t/t") with
        {
            EnergyContracts = [Contract("c", "40 GJ", "supplier")],
        };
        var account = dossier.Account();

        var portion = Assert.Single(Portions(account));
        Assert.Equal("3", portion.Value.ToExactString());
        Assert.Null(portion.Energy);
        Assert.Equal(AccountingIssueKind.ClaimExceedsPurchase, Assert.Single(account.Issues).Kind);
    }

    // 10 t of 2.8 GJ/t are 28 GJ; half of them are under contract.
    [Fact]
    public void Purchase_InAUnitThatACalorificValueTurnsIntoEnergy_IsCovered()
    {
        var dossier = Bought("10 t", carrier: EnergyCarrier.Steam, rate: "0.1 t/GJ", calorific: "2.8 GJ/t") with
        {
            EnergyContracts = [Contract("c", "14 GJ", "supplier")],
        };
        var account = dossier.Account();

        Assert.Equal([1.4m, 1.4m], Portions(account).Select(portion => portion.Value.Tonnes));
        Assert.Empty(account.Issues);
    }

    [Fact]
    public void Portions_NameHowTheirElectricityWasGenerated_WhereThatIsProved()
    {
        var dossier = Bought("100 MWh") with
        {
            GreenPower =
            [
                Trade("t", "10 MWh") with
                {
                    Plant = "Hill",
                },
                Trade("u", "10 MWh") with
                {
                    Plant = "Hill",
                    Settlement = null,
                },
            ],
            GreenCertificates =
            [
                Certificate("G01") with
                {
                    Technology = "风电",
                },
                Certificate("G02") with
                {
                    Technology = "offshoreWind",
                },
            ],
            Generations =
            [
                new EnergyGeneration
                {
                    Id = Id<EnergyGeneration>.Parse("g"),
                    Entity = EntityId("a"),
                    Plant = "Hill",
                    Carrier = EnergyCarrier.Electricity,
                    Technology = GenerationTechnology.Solar,
                    Period = Year2025,
                    Quantity = Amount.Parse("1 MWh"),
                },
            ],
        };

        Assert.Equal(
            [
                GenerationTechnology.Solar,
                null,
                GenerationTechnology.Wind,
                GenerationTechnology.OffshoreWind,
                (GenerationTechnology?)null,
            ],
            Portions(dossier.Account()).Select(portion => portion.Technology)
        );
    }

    [Fact]
    public void Instruments_SayWhenTheyWereRetired()
    {
        var account = (
            Bought("100 MWh") with
            {
                GreenCertificates = [Certificate("G01")],
                Credits =
                [
                    new CarbonCredit
                    {
                        Serials = SerialRange.Parse("C1"),
                        Programme = "CCER",
                        Retirement = Retired,
                    },
                ],
            }
        ).Account();

        Assert.All(
            account.Entries.Where(entry => entry.Kind is EntryKind.GreenCertificate or EntryKind.Credit),
            entry => Assert.Equal(new LocalDate(2025, 11, 30), entry.RetiredOn)
        );
        Assert.Equal("CCER", account.Entries.Single(entry => entry.Kind == EntryKind.Credit).Credit!.Programme);
    }

    internal static Retirement Retired { get; } =
        new()
        {
            Entity = EntityId("a"),
            On = new LocalDate(2025, 11, 30),
            Period = Year2025,
            Evidence = Evidence,
        };

    private static string Values(AccountEntry entry) =>
        $"{entry.Kind} {entry.Value.ToExactString()} {Text(entry.ContractValue)} {Text(entry.ResidualValue)}";

    private static string Text(CarbonMass? mass) => mass?.ToExactString() ?? "-";

    private static List<AccountEntry> Portions(CarbonAccount account) =>
        [
            .. account.Entries.Where(entry =>
                entry.Kind
                    is EntryKind.DirectSupply
                        or EntryKind.GreenPowerTrade
                        or EntryKind.GreenCertificate
                        or EntryKind.EnergyContract
                        or EntryKind.UncoveredPurchase
            ),
        ];

    private static GreenCertificate Certificate(string serials) =>
        new()
        {
            Serials = SerialRange.Parse(serials),
            Generated = new YearMonth(2025, 3),
            Retirement = Retired,
        };

    private static GreenPowerSupply Trade(string id, string amount) =>
        new()
        {
            Id = Id<GreenPowerSupply>.Parse(id),
            Entity = EntityId("a"),
            Source = SourceId("grid"),
            Kind = GreenPowerKind.Trade,
            Period = Year2025,
            Quantity = Amount.Parse(amount),
            Contract = Evidence,
            Settlement = Evidence,
        };

    private static EnergyContract Contract(string id, string amount, string factor) =>
        new()
        {
            Id = Id<EnergyContract>.Parse(id),
            Entity = EntityId("a"),
            Source = SourceId("grid"),
            Period = Year2025,
            Quantity = Amount.Parse(amount),
            Factor = FactorReference.Parse(factor),
            Contract = Evidence,
            Settlement = Evidence,
        };

    private static ParkDossier Bought(
        string amount,
        string? residual = null,
        string carrier = EnergyCarrier.Electricity,
        string rate = "0.5 t/MWh",
        string? calorific = null
    ) =>
        Park(
            factors:
            [
                Factor("location", ("CO2", rate)) with
                {
                    NetCalorificValue = calorific is null ? null : Rate.Parse(calorific),
                },
                Factor("supplier", ("CO2", "0.1 t/MWh")),
                Factor("residual", ("CO2", "0.8 t/MWh")),
                Factor("perTonne", ("CO2", "0.8 t/t")),
                Factor("methane", ("HFC-23", "0.001 t/MWh")),
                Factor("restricted", ("CO2", "0.8 t/MWh")) with
                {
                    Restriction = new BilingualText("footprints"),
                },
            ],
            sources:
            [
                Source("grid", "location", "a", GhgCategory.ImportedEnergy, carrier: carrier) with
                {
                    ResidualFactor = residual is null ? null : FactorReference.Parse(residual),
                },
            ],
            records: [Record("grid", amount)]
        );
}
