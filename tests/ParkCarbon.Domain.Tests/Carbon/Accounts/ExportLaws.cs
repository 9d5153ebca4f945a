using System.Globalization;
using FsCheck;
using FsCheck.Xunit;
using ParkCarbon.Domain.Carbon;
using ParkCarbon.Domain.Carbon.Accounts;
using ParkCarbon.Domain.Quantities;
using Xunit;
using static ParkCarbon.Domain.Tests.Carbon.Dossiers;

namespace ParkCarbon.Domain.Tests.Carbon.Accounts;

/// <summary>What leaves an entity changes no total that it does not belong to, and its energy is the same however it was recorded.</summary>
public sealed class ExportLaws
{
    /// <summary>What each of three entities buys, makes and passes on to the next; in thousandths of a megawatt-hour.</summary>
    public sealed record Link(uint Bought, uint Made, ushort Share, byte Factor, bool International, bool Resells);

    [Property(MaxTest = 80)]
    public void Exports_that_are_not_deducted_change_no_total(Link link)
    {
        var with = Chain([link with { International = true, Resells = false }]);
        var without = with with
        {
            Sources = [.. with.Sources!.Where(source => source.Role != SourceRole.Export)],
            Activities = [.. with.Activities!.Where(record => !IsExport(with, record))],
        };

        Assert.Contains(with.Account().Entries, entry => entry.Kind == EntryKind.UndeductedExport);
        Assert.Equal(without.Account().Consolidation.Total, with.Account().Consolidation.Total);
        Assert.Equal(
            without.Account().Inventory.Entities.Select(entity => entity.Total),
            with.Account().Inventory.Entities.Select(entity => entity.Total)
        );
    }

    [Property(MaxTest = 80)]
    public void The_identity_holds_with_and_without_resale(Link first, Link second, Link third)
    {
        foreach (var resells in (bool[])[false, true])
        {
            var consolidation = Chain([first with { Resells = resells }, second with { Resells = !resells }, third])
                .Account()
                .Consolidation;

            Assert.NotNull(consolidation.Total);
            Assert.True(consolidation.IdentityHolds);
        }
    }

    [Property(MaxTest = 80)]
    public void Who_resells_is_no_matter_for_the_park(Link first, Link second)
    {
        // All is sold inside the park, so that no export leaves it: what is resold and what is made are the same flows.
        var totals = new[] { false, true }
            .Select(resells =>
                Chain([first with { Resells = resells }, second with { Resells = false }], closed: true)
                    .Account()
                    .Consolidation.Total
            )
            .Distinct();

        Assert.Single(totals);
    }

    [Property(MaxTest = 80)]
    public void Energy_does_not_depend_on_how_records_are_split(NonEmptyArray<uint> tonnes)
    {
        var factor = Factor("coal", ("CO2", "94.6 kg/GJ"), ("CH4", "1 g/GJ")) with
        {
            NetCalorificValue = Rate.Parse("20.908 GJ/t"),
        };
        var parts = tonnes.Get.Select(part => part / 1000m).ToList();
        var split = Park(
            factors: [factor],
            sources: [Source("s", "coal")],
            records: parts.Select(part => Record("s", Text(part) + " t"))
        );
        var whole = Park(
            factors: [factor],
            sources: [Source("s", "coal")],
            records: [Record("s", Text(parts.Sum() * 1000m) + " kg")]
        );

        Assert.Equal(EnergyOf(whole), EnergyOf(split));
        Assert.Equal(parts.Sum() * 20.908m, EnergyOf(split).In(Energy.Gigajoule));
    }

    private static Quantity<Energy> EnergyOf(ParkDossier dossier) =>
        Quantity<Energy>.Sum([.. dossier.Account().Entries.Select(entry => entry.Energy!.Value)]);

    private static bool IsExport(ParkDossier dossier, ActivityRecord record) =>
        dossier.Sources!.Any(source => source.Id == record.Source && source.Role == SourceRole.Export);

    /// <summary>Each buys from outside and from the one before it, burns fuel, and passes a share of what it bought on; the last one sells outside.</summary>
    private static ParkDossier Chain(Link[] links, bool closed = false)
    {
        var sources = new List<EmissionSource>();
        var records = new List<ActivityRecord>();
        var flows = new List<InternalFlow>();
        var received = 0m;
        for (var i = 0; i < links.Length; i++)
        {
            var link = links[i];
            var entity = "e" + i;
            var isLast = i == links.Length - 1;
            sources.Add(Source("fuel" + i, "fuel", entity));
            sources.Add(
                Source("in" + i, "g" + link.Factor, entity, GhgCategory.ImportedEnergy, carrier: "electricity")
            );
            records.Add(Record("fuel" + i, Text(link.Made / 1000m) + " t"));
            records.Add(Record("in" + i, Text(link.Bought / 1000m) + " MWh"));
            if (i > 0)
            {
                sources.Add(
                    Source("from" + i, "g" + link.Factor, entity, GhgCategory.ImportedEnergy, carrier: "electricity")
                );
                records.Add(Record("from" + i, Text(received) + " MWh", flow: "f" + i));
            }

            received = (received + (link.Bought / 1000m)) * (link.Share / (decimal)ushort.MaxValue);
            received = decimal.Round(received, 3, MidpointRounding.ToZero);
            if (isLast && closed)
            {
                continue;
            }

            sources.Add(
                Source(
                    "out" + i,
                    "g" + ((link.Factor + 1) % 256),
                    entity,
                    role: SourceRole.Export,
                    carrier: "electricity"
                ) with
                {
                    Resold = link.Resells,
                }
            );
            records.Add(Record("out" + i, Text(received) + " MWh", flow: isLast ? null : "f" + (i + 1)));
            if (!isLast)
            {
                flows.Add(Flow("f" + (i + 1), entity, "e" + (i + 1)));
            }
        }

        return Park(
            entities: links.Select((link, i) => Entity("e" + i, link.International ? International : Chinese)),
            factors:
            [
                Factor("fuel", ("CO2", "2.66 t/t")),
                .. Enumerable.Range(0, 256).Select(i => Factor("g" + i, ("CO2", Text(i * 0.003_217m) + " t/MWh"))),
            ],
            sources: sources,
            records: records,
            flows: flows
        );
    }

    private static string Text(decimal value) => value.ToString(CultureInfo.InvariantCulture);
}
