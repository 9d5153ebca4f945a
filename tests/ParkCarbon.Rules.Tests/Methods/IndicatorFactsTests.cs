using NodaTime;
using ParkCarbon.Domain;
using ParkCarbon.Domain.Carbon;
using ParkCarbon.Domain.Carbon.Accounts;
using ParkCarbon.Domain.Carbon.Indicators;
using ParkCarbon.Domain.Quantities;
using ParkCarbon.Rules.Factors;
using ParkCarbon.Rules.Methods;
using ParkCarbon.Rules.Tests.Cases;

namespace ParkCarbon.Rules.Tests.Methods;

public sealed class IndicatorFactsTests
{
    private static readonly ParkDossier Park = MethodCases.Of("ndrc-2025-910").All[0].Dossier;

    [Fact]
    public void UsedShareOf_UnitsOfUnlikeKind_IsUnset() =>
        Assert.False(Facts(Use("1000 t", "900 m³")).UsedShareOf(RecoveryKind.SolidWaste).IsSet);

    [Fact]
    public void UsedShareOf_NothingArising_IsUnset() =>
        Assert.False(Facts(Use("0 t", "0 t")).UsedShareOf(RecoveryKind.SolidWaste).IsSet);

    [Fact]
    public void UsedShareOf_ARecordOfAnotherPeriod_IsNoneOfThisOne() =>
        Assert.Equal(
            Rational.Parse("0.9"),
            Facts(
                    Use("1000 t", "900 t"),
                    Use("1000 t", "0 t") with
                    {
                        Period = new DateInterval(new LocalDate(2024, 1, 1), new LocalDate(2024, 12, 31)),
                    }
                )
                .UsedShareOf(RecoveryKind.SolidWaste)
                .Value
        );

    [Fact]
    public void UsedShareOf_ARecordOfAnEntityOutOfScope_IsNoneOfThePark()
    {
        var outside = new ParkEntity
        {
            Id = Id<ParkEntity>.Parse("outside"),
            Name = new BilingualText("外", "Outside"),
            OutOfScope = new ScopeExclusion { Reason = new BilingualText("外", "Outside") },
        };
        var facts = Facts(
            Park with
            {
                Entities = [.. Park.Entities, outside],
                ResourceUses = [Use("1000 t", "900 t"), Use("1000 t", "0 t") with { Entity = outside.Id }],
            }
        );
        Assert.Equal(Rational.Parse("0.9"), facts.UsedShareOf(RecoveryKind.SolidWaste).Value);
    }

    [Fact]
    public void UsedShareOfWasteEnergy_RecordedAsMass_IsUnset() =>
        Assert.False(Facts(Use("10 t", "9 t") with { Kind = RecoveryKind.WasteHeat }).UsedShareOfWasteEnergy.IsSet);

    [Theory]
    [InlineData("402 kgce/t", "420 kgce/t", "1")]
    [InlineData("0.42 tce/t", "420 kgce/t", "1")]
    [InlineData("0.4200001 tce/t", "420 kgce/t", "0")]
    [InlineData("402 kgce/t", "420 kgce/m³", null)]
    [InlineData("402 kgce/t", null, null)]
    public void ShareOfProductsAtLevel2_HeldAgainstTheQuota_IsUnsetWhereItCannotBe(
        string actual,
        string? quota,
        string? expected
    )
    {
        var product = new ProductEnergyIntensity
        {
            Id = Id<ProductEnergyIntensity>.Parse("paper"),
            Entity = Park.Entities[0].Id,
            Product = new BilingualText("纸", "Paper"),
            Period = Park.Period,
            Actual = Rate.Parse(actual),
            Level2 = quota is null ? null : Rate.Parse(quota),
        };
        Assert.Equal(
            expected,
            Facts(Park with { ProductEnergy = [product] }).ShareOfProductsAtLevel2.Value?.ToString()
        );
    }

    private static ResourceUse Use(string arising, string used) =>
        new()
        {
            Id = Id<ResourceUse>.Parse("use"),
            Entity = Park.Entities[0].Id,
            Kind = RecoveryKind.SolidWaste,
            Period = Park.Period,
            Arising = Amount.Parse(arising),
            Used = Amount.Parse(used),
        };

    private static IndicatorFacts Facts(params ResourceUse[] uses) => Facts(Park with { ResourceUses = uses });

    private static IndicatorFacts Facts(ParkDossier dossier) => new(CarbonAccount.Of(dossier, ShippedLibrary.Load()));
}
