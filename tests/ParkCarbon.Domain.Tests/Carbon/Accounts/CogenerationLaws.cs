using System.Globalization;
using FsCheck.Xunit;
using ParkCarbon.Domain.Carbon.Accounts;
using ParkCarbon.Domain.Carbon.Supply;
using ParkCarbon.Domain.Quantities;
using Xunit;
using static ParkCarbon.Domain.Tests.Carbon.Dossiers;

namespace ParkCarbon.Domain.Tests.Carbon.Accounts;

/// <summary>However a plant's emissions are divided, it is the same emissions.</summary>
public sealed class CogenerationLaws
{
    /// <summary>A plant: what it burns, what it makes of it, how well, and by which method it is divided.</summary>
    public sealed record Made(
        uint Burnt,
        ushort Heat,
        ushort Power,
        byte HeatEfficiency,
        byte PowerEfficiency,
        bool ByEnergy,
        bool International
    );

    [Property(MaxTest = 80)]
    public void The_shares_add_up_to_the_total(Made made)
    {
        var allocation = Assert.Single(Dossier(made).Account().Cogenerations);

        Assert.Equal(allocation.Total, allocation.HeatShare + allocation.PowerShare);
        Assert.True(allocation.HeatRatio > Rational.Zero && allocation.HeatRatio < Rational.One);
        Assert.Equal(
            allocation.Total!.Value.ToRational(),
            (allocation.TonnesPerGigajoule!.Value * Gigajoules(made.Heat))
                + (allocation.TonnesPerMegawattHour!.Value * Gigajoules(made.Power))
        );
    }

    [Property(MaxTest = 80)]
    public void The_parks_total_does_not_depend_on_the_division(Made made, byte heat, byte power, bool byEnergy)
    {
        var other = made with { HeatEfficiency = heat, PowerEfficiency = power, ByEnergy = byEnergy };

        var total = Dossier(made).Account().Consolidation;

        Assert.Equal(total.Total, Dossier(other).Account().Consolidation.Total);
        Assert.True(total.IdentityHolds);
    }

    private static decimal Gigajoules(ushort amount) => amount + 1m;

    private static ParkDossier Dossier(Made made) =>
        CogenerationTests.Plant(
            plant =>
                plant with
                {
                    Heat = Amount.Parse(Text(Gigajoules(made.Heat)) + " GJ"),
                    Power = Amount.Parse(Text(Gigajoules(made.Power)) + " MWh"),
                    HeatEfficiency = (made.HeatEfficiency + 1) / 256m,
                    PowerEfficiency = (made.PowerEfficiency + 1) / 256m,
                    Method = made.ByEnergy ? CogenerationMethod.EnergyContent : CogenerationMethod.Efficiency,
                },
            burnt: Text(made.Burnt / 1000m) + " t",
            specification: made.International ? International : Chinese
        );

    private static string Text(decimal value) => value.ToString(CultureInfo.InvariantCulture);
}
