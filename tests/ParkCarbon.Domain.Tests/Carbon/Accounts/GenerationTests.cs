using NodaTime;
using ParkCarbon.Domain.Carbon;
using ParkCarbon.Domain.Carbon.Accounts;
using ParkCarbon.Domain.Carbon.Supply;
using ParkCarbon.Domain.Quantities;
using ParkCarbon.Domain.Support;
using Xunit;
using static ParkCarbon.Domain.Tests.Carbon.Dossiers;

namespace ParkCarbon.Domain.Tests.Carbon.Accounts;

/// <summary>Energy generated inside the park stands beside the inventory, and what leaves is booked once.</summary>
public sealed class GenerationTests
{
    [Fact]
    public void Generation_UsedInside_IsEnergyOfNoValue()
    {
        var account = (Base with { Generations = [Roof with { Exported = null }] }).Account();

        Assert.Empty(account.Issues);
        var entry = Assert.Single(account.Entries, entry => entry.Source is null);
        Assert.Equal(EntryKind.OnSiteGeneration, entry.Kind);
        Assert.Equal("100", Megawatthours(entry));
        Assert.Equal("0", entry.Value.ToExactString());
        Assert.Equal(EnergyOrigin.NonFossil, entry.Origin);
        Assert.Equal(GenerationTechnology.Solar, entry.Technology);
        Assert.False(entry.Proved);
    }

    [Theory]
    [InlineData(true, true, true)]
    [InlineData(true, false, false)]
    [InlineData(false, true, false)]
    [InlineData(null, true, false)]
    public void Generation_IsProvedByMonthlyMetersWithEvidence(bool? monthly, bool evidence, bool proved) =>
        Assert.Equal(
            proved,
            Of(
                Roof with
                {
                    MeteredMonthly = monthly,
                    Evidence = evidence ? [Id<DocumentedInformation>.Parse("meter")] : [],
                }
            )[0].Proved
        );

    [Fact]
    public void Exported_WithoutASourceOfExports_IsBookedByTheGeneration()
    {
        var entries = Of(Roof);

        Assert.Equal([EntryKind.OnSiteGeneration, EntryKind.UndeductedExport], entries.Select(entry => entry.Kind));
        Assert.Equal(["70", "-30"], entries.Select(Megawatthours));
        Assert.All(entries, entry => Assert.False(entry.IsUnpriced));
    }

    // What a plant on fuel exports takes its emissions with it, and without a factor nobody can say how much.
    [Theory]
    [InlineData(GenerationTechnology.Gas, EnergyOrigin.Fossil)]
    [InlineData(GenerationTechnology.WasteHeat, null)]
    public void Exported_FromFuel_IsUnpriced(GenerationTechnology technology, EnergyOrigin? origin)
    {
        var export = Of(Roof with { Technology = technology })[1];

        Assert.True(export.IsUnpriced);
        Assert.Equal(origin, export.Origin);
        Assert.Equal("-30", Megawatthours(export));
    }

    [Theory]
    [InlineData(null, "electricity", false, false, false)]
    [InlineData(EnergyOrigin.NonFossil, "electricity", false, false, false)]
    [InlineData(EnergyOrigin.Fossil, "electricity", false, false, true)]
    [InlineData(null, "heat", false, false, true)]
    [InlineData(null, "electricity", true, false, true)]
    [InlineData(null, "electricity", false, true, true)]
    public void Exported_IsBookedOnce(
        EnergyOrigin? origin,
        string carrier,
        bool resold,
        bool insideThePark,
        bool byTheGeneration
    )
    {
        var dossier = Park(
            entities: [Entity("a"), Entity("b")],
            factors: [Factor("zero", ("CO2", "0 t/MWh"))],
            sources:
            [
                Source("out", "zero", role: SourceRole.Export, carrier: carrier) with
                {
                    Origin = origin,
                    Resold = resold,
                },
                Source("in", "zero", "b", GhgCategory.ImportedEnergy, carrier: carrier),
            ],
            records:
            [
                Record("out", "30 MWh", flow: insideThePark ? "f" : null),
                Record("in", "30 MWh", flow: insideThePark ? "f" : null),
            ],
            flows: insideThePark ? [Flow("f", "a", "b", carrier)] : []
        );

        var entries = (dossier with { Generations = [Roof] }).Account().Entries;

        Assert.Equal(
            byTheGeneration,
            entries.Any(entry => entry is { Kind: EntryKind.UndeductedExport, Technology: not null })
        );
    }

    [Theory]
    [InlineData(2024, 12, 2025, 1, true)]
    [InlineData(2024, 1, 2024, 12, false)]
    public void Generation_BeyondThePeriod_IsUnknownWhereItTouchesIt(int y1, int m1, int y2, int m2, bool touches)
    {
        var account = (
            Base with
            {
                Generations = [Roof with { Period = Days(Month(m1, y1).Start, Month(m2, y2).End) }],
            }
        ).Account();

        var issue = account.Issues.SingleOrDefault();
        Assert.Equal(touches, issue is { Kind: AccountingIssueKind.RecordStraddlesPeriod, StopsTheFigure: false });
        Assert.Equal(touches, account.Entries.Any(entry => entry is { IsUnpriced: true, Energy: null }));
        Assert.True(account.IsComplete);
    }

    [Fact]
    public void Generation_ThatExportsMoreThanItMakes_IsUnknown()
    {
        var account = (Base with { Generations = [Roof with { Exported = Amount.Parse("100.001 MWh") }] }).Account();

        Assert.Equal(AccountingIssueKind.ActivityNegative, Assert.Single(account.Issues).Kind);
        Assert.Null(Assert.Single(account.Entries, entry => entry.Source is null).Energy);
    }

    [Fact]
    public void Generation_OfAnEntityOutOfScope_IsNotThere()
    {
        var dossier = Base with
        {
            Entities = [Entity("a") with { OutOfScope = new ScopeExclusion { Reason = new BilingualText("outside") } }],
            Generations = [Roof],
        };

        Assert.Empty(dossier.Account().Entries);
    }

    private static ParkDossier Base => Single(Factor("f", ("CO2", "1 t/t")), "1 t");

    private static EnergyGeneration Roof =>
        new()
        {
            Id = Id<EnergyGeneration>.Parse("roof"),
            Entity = EntityId("a"),
            Carrier = "electricity",
            Technology = GenerationTechnology.Solar,
            Period = Year2025,
            Quantity = Amount.Parse("100 MWh"),
            Exported = Amount.Parse("30 MWh"),
        };

    private static List<AccountEntry> Of(EnergyGeneration record) =>
        [.. (Base with { Generations = [record] }).Account().Entries.Where(entry => entry.Source is null)];

    private static string Megawatthours(AccountEntry entry) =>
        entry.Energy!.Value.InExactly(Energy.MegawattHour).ToString();
}
