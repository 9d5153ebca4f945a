using ParkCarbon.Domain;
using ParkCarbon.Domain.Carbon;
using ParkCarbon.Domain.Carbon.Accounts;
using ParkCarbon.Domain.Quantities;
using ParkCarbon.ExampleMaker;

namespace ParkCarbon.Exchange.Tests.Examples;

public class ExampleFileTests
{
    private static readonly ParkDossier Park = Example.Read(Example.Neutral);

    public static TheoryData<string> Generated => [.. ExampleMaker.Examples.All().Select(example => example.Path)];

    [Theory]
    [MemberData(nameof(Generated))]
    public void Write_TheGeneratedDossier_GivesTheCommittedBytes(string path)
    {
        var dossier = ExampleMaker.Examples.All().First(example => example.Path == path).Dossier;

        Assert.Equal(
            File.ReadAllText(Example.PathOf(path)),
            System.Text.Encoding.UTF8.GetString(DossierWriter.Write(dossier))
        );
    }

    [Theory]
    [InlineData(Example.Neutral, true)]
    [InlineData(Example.NotNeutral, false)]
    [InlineData(Example.Faulty, null)]
    [InlineData(Example.StageOne, true)]
    public void State_AVariant_IsWhatItsNameSays(string path, bool? neutral)
    {
        Assert.Equal(neutral, Example.State(Example.Read(path)).IsNeutral);
    }

    [Theory]
    [InlineData(Example.Neutral)]
    [InlineData(Example.NotNeutral)]
    [InlineData(Example.StageOne)]
    [InlineData(Example.Minimal)]
    public void Account_OfAWholeExample_IsCompleteWithoutIssues(string path)
    {
        var account = CarbonAccount.Of(Example.Read(path), Example.Library);

        Assert.Empty(account.Issues);
        Assert.True(account.IsComplete);
        Assert.True(account.Consolidation.IdentityHolds);
    }

    [Fact]
    public void Account_OfTheMinimalDossier_IsTheProductByHand()
    {
        var account = CarbonAccount.Of(Example.Read(Example.Minimal), Example.Library);

        const decimal Coal = 1200m * 19.570m * 0.0261m * 0.93m * 44m / 12m;
        Assert.Equal(CarbonMass.FromTonnes(Coal + (3500m * 0.5306m)), account.Consolidation.Total);
    }

    [Fact]
    public void Entities_OfThePark_AreManyAndHaveDifferentIndustriesAndCodes()
    {
        Assert.InRange(Park.Entities.Count, 22, 26);
        Assert.Equal(Park.Entities.Count, Park.Entities.Select(entity => entity.CreditCode).Distinct().Count());
        Assert.Equal(Park.Entities.Count, Park.Entities.Select(entity => entity.Industry!.Code).Distinct().Count());
        Assert.Contains(Park.Park.Authority, Park.Entities.Select(entity => entity.Id));
    }

    [Fact]
    public void Note_OfEveryVariant_SaysThatItIsMadeUp()
    {
        foreach (var (_, dossier) in ExampleMaker.Examples.All())
        {
            Assert.Contains("虚构", dossier.Note!.Zh, StringComparison.Ordinal);
            Assert.Contains("made-up", dossier.Note.En, StringComparison.Ordinal);
            Assert.Contains("虚构", dossier.Park.Name.Zh, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Flows_OnBothSides_DifferByTwoPercentAtMost()
    {
        foreach (var flow in CarbonAccount.Of(Park, Example.Library).Consolidation.Eliminations)
        {
            Assert.InRange((flow.Bought!.Value / flow.Sold!.Value).ToDecimal(), 0.98m, 1m);
        }
    }

    [Fact]
    public void PlantEfficiency_OfTheYear_IsThatOfAPlantWithBackPressure()
    {
        var delivered = Gigajoules("chp-steam-sold") + Gigajoules("chp-power-sold");
        var fuel = (Sum("chp-coal") * 19.570m) + (Sum("chp-gas") * 389.31m) + (Sum("chp-wood") * 15.6m);

        Assert.InRange(delivered / fuel, 0.75m, 0.80m);
    }

    [Fact]
    public void SolarYield_OfTheRoofs_IsAboutThatOfTwentyEightMegawattsPeak()
    {
        Assert.InRange(Sum("solar-power-sold") / 28m, 950m, 1100m);
    }

    [Fact]
    public void GreenPower_OfAnEntity_IsNoMoreThanItBoughtFromTheGrid()
    {
        var claimed = Park.GreenCertificates!.Where(certificate => certificate.Retirement is not null)
            .Select(certificate => (certificate.Retirement!.Entity, certificate.Electricity))
            .Concat(Park.GreenPower!.Select(supply => (supply.Entity, Electricity: supply.Quantity.As<Energy>())));

        Assert.All(
            claimed.GroupBy(claim => claim.Entity),
            claims =>
            {
                var bought = Park.Activities!.Where(record =>
                        record.Source.ToString() == $"{claims.Key}-power" && record.Flow is null
                    )
                    .Sum(record => record.Quantity.Value);
                Assert.InRange(claims.Sum(claim => claim.Electricity.In(Energy.MegawattHour)), 1m, bought);
            }
        );
    }

    private static decimal Sum(string source) =>
        Park.Activities!.Where(record => record.Source.ToString() == source).Sum(record => record.Quantity.Value);

    private static decimal Gigajoules(string source) =>
        Park.Activities!.Where(record => record.Source.ToString() == source)
            .Sum(record =>
                record.Steam is null
                    ? record.Quantity.As<Energy>().In(Energy.Gigajoule)
                    : record.Quantity.Value * (2828.3m - 83.74m) / 1000m
            );
}
