using NodaTime;
using ParkCarbon.Domain.Carbon;
using ParkCarbon.Domain.Carbon.Accounts;
using ParkCarbon.Domain.Carbon.Supply;
using ParkCarbon.Domain.Carbon.Trends;
using ParkCarbon.Domain.Quantities;
using Xunit;
using static ParkCarbon.Domain.Tests.Carbon.Dossiers;

namespace ParkCarbon.Domain.Tests.Carbon.Trends;

/// <summary>The activity of one account with the factors of another.</summary>
public sealed class CounterfactualAccountTests
{
    [Fact]
    public void BoughtPower_HasTheOtherAccountsThreeFactors()
    {
        var small = Account("100 MWh", "40 MWh", location: 0.5m, supplier: 0.1m, residual: 0.8m);
        var dirty = Account("300 MWh", "90 MWh", location: 0.6m, supplier: 0.2m, residual: 0.9m);
        var mixed = CounterfactualAccount.Of(small, dirty, small, Library);
        Assert.Equal("60", mixed.Consolidation.Total!.Value.ToExactString());
        var contract = mixed.Entries.Single(entry => entry.Kind == EntryKind.EnergyContract);
        Assert.Equal("24", contract.Value.ToExactString());
        Assert.Equal("8", contract.ContractValue!.Value.ToExactString());
        Assert.Equal("36", contract.ResidualValue!.Value.ToExactString());
        var rest = mixed.Entries.Single(entry => entry.Kind == EntryKind.UncoveredPurchase);
        Assert.Equal("54", rest.ResidualValue!.Value.ToExactString());
        Assert.True(mixed.Consolidation.IdentityHolds);
        Assert.Empty(mixed.Issues);
    }

    [Fact]
    public void Account_OfItsOwnFactors_IsItself()
    {
        var account = Account("100 MWh", "40 MWh", location: 0.5m, supplier: 0.1m, residual: 0.8m);
        Assert.Same(account, CounterfactualAccount.Of(account, account, account, Library));
        var again = Account("100 MWh", "40 MWh", location: 0.5m, supplier: 0.1m, residual: 0.8m);
        var mixed = CounterfactualAccount.Of(account, again, again, Library);
        Assert.Equal(
            account.Entries.Select(entry => (entry.Kind, entry.Value, entry.ContractValue, entry.ResidualValue)),
            mixed.Entries.Select(entry => (entry.Kind, entry.Value, entry.ContractValue, entry.ResidualValue))
        );
    }

    [Fact]
    public void Multipliers_OfASource_AreFactors()
    {
        ParkDossier Of(string amount, decimal oxidation) =>
            Single(
                Factor("coal", ("CO2", "2 t/t")),
                amount,
                source: source => source with { Multipliers = [Times("oxidation", oxidation)] }
            );

        var mixed = CounterfactualAccount.Of(
            CarbonAccount.Of(Of("10 t", 0.9m), Library),
            CarbonAccount.Of(Of("70 t", 0.8m), Library),
            CarbonAccount.Of(Of("10 t", 0.9m), Library),
            Library
        );
        Assert.Equal("16", mixed.Consolidation.Total!.Value.ToExactString());
    }

    [Fact]
    public void FactorOfOneName_ValidByTheYear_IsThatOfTheOtherYear()
    {
        var dossier = Park(
            factors:
            [
                Factor("grid-2024", ("CO2", "0.5 t/MWh")) with
                {
                    Names = ["grid"],
                    ValidUntil = new LocalDate(2024, 12, 31),
                },
                Factor("grid-2025", ("CO2", "0.4 t/MWh")) with
                {
                    Names = ["grid"],
                    ValidFrom = new LocalDate(2025, 1, 1),
                },
            ],
            sources: [Source("s", "grid", category: GhgCategory.ImportedEnergy, carrier: "electricity")],
            records: [Record("s", "10 MWh", Year2024), Record("s", "20 MWh")]
        );
        var first = CarbonAccount.Of(dossier, Library, Year2024);
        var second = CarbonAccount.Of(dossier, Library);
        Assert.Equal(
            "4",
            CounterfactualAccount.Of(first, second, first, Library).Consolidation.Total!.Value.ToExactString()
        );
        Assert.Equal(
            "10",
            CounterfactualAccount.Of(second, first, first, Library).Consolidation.Total!.Value.ToExactString()
        );
    }

    [Fact]
    public void Portions_OfSeveralFactors_AddUpToTheActivity()
    {
        var dossier = Park(
            factors:
            [
                Factor("a", ("CO2", "1 t/t")),
                Factor("b", ("CO2", "1 t/t")),
                Factor("c", ("CO2", "1 t/t")),
                Factor("d", ("CO2", "1 t/t")),
            ],
            sources: [Source("s", null)],
            records:
            [
                Record("s", "10 t", Year2024, factor: "a"),
                Record("s", "1 t", factor: "b"),
                Record("s", "1 t", factor: "c"),
                Record("s", "1 t", factor: "d"),
            ]
        );
        var first = CarbonAccount.Of(dossier, Library, Year2024);
        var mixed = CounterfactualAccount.Of(first, CarbonAccount.Of(dossier, Library), first, Library);
        Assert.Equal(3, mixed.Entries.Count(entry => entry.IsInventory));
        Assert.Equal("10", mixed.Consolidation.Total!.Value.ToExactString());
    }

    private static readonly DateInterval Year2024 = Days(new LocalDate(2024, 1, 1), new LocalDate(2024, 12, 31));

    private static CarbonAccount Account(
        string bought,
        string contracted,
        decimal location,
        decimal supplier,
        decimal residual
    ) =>
        CarbonAccount.Of(
            Park(
                factors:
                [
                    Factor("location", ("CO2", $"{location} t/MWh")),
                    Factor("supplier", ("CO2", $"{supplier} t/MWh")),
                    Factor("residual", ("CO2", $"{residual} t/MWh")),
                ],
                sources:
                [
                    Source("grid", "location", category: GhgCategory.ImportedEnergy, carrier: "electricity") with
                    {
                        ResidualFactor = FactorReference.Parse("residual"),
                    },
                ],
                records: [Record("grid", bought)]
            ) with
            {
                EnergyContracts =
                [
                    new EnergyContract
                    {
                        Id = Id<EnergyContract>.Parse("c"),
                        Entity = Id<ParkEntity>.Parse("a"),
                        Source = Id<EmissionSource>.Parse("grid"),
                        Period = Year2025,
                        Quantity = Amount.Parse(contracted),
                        Factor = FactorReference.Parse("supplier"),
                        Contract = Id<Support.DocumentedInformation>.Parse("doc"),
                        Settlement = Id<Support.DocumentedInformation>.Parse("doc"),
                    },
                ],
            },
            Library
        );
}
