using FsCheck.Xunit;
using ParkCarbon.Domain.Carbon;
using ParkCarbon.Domain.Carbon.Accounts;
using ParkCarbon.Domain.Carbon.Uncertainties;
using ParkCarbon.Domain.Quantities;
using Xunit;
using static ParkCarbon.Domain.Tests.Carbon.Dossiers;

namespace ParkCarbon.Domain.Tests.Carbon.Uncertainties;

/// <summary>What holds of the uncertainty and the grades of every park.</summary>
public sealed class AccountUncertaintyLaws
{
    private const int Entities = 3;

    private static readonly DataQuality?[] Qualities =
    [
        DataQuality.Primary,
        DataQuality.Secondary,
        DataQuality.Proxy,
        null,
    ];

    /// <summary>What an entity used, by its meters: fuel, power from the grid, and how wide the meters are in per mille.</summary>
    public sealed record Member(byte Fuel, byte Bought, byte FuelWidth, byte PowerWidth);

    /// <summary>Power from one entity to another.</summary>
    public sealed record Delivery(byte Seller, byte Buyer, byte Quantity);

    [Property(MaxTest = 60)]
    public void The_sum_that_is_assessed_is_the_total(Member[] members, Delivery[] deliveries, bool shared)
    {
        var account = CarbonAccount.Of(Park(members, deliveries), Library);
        var uncertainty = AccountUncertainty.Of(account, Correlation(shared));

        Assert.Equal(account.Consolidation.Total!.Value.ToRational(), uncertainty.ParkTotal!.Value);
        Assert.Equal(
            account.Inventory.Entities.Select(entity => entity.Total!.Value.ToRational()),
            uncertainty.Entities.Select(entity => entity.Total!.Value)
        );
    }

    [Property(MaxTest = 60)]
    public void What_is_delivered_inside_leaves_the_park_as_sure_as_it_was(
        Member[] members,
        Delivery[] deliveries,
        bool shared
    )
    {
        var with = Total(Park(members, deliveries), shared);
        var without = Total(Park(members, []), shared);

        Assert.Equal(without.HalfWidth, with.HalfWidth);
        Assert.Equal(without.Gross, with.Gross);
        Assert.Equal(without.IsLowerBound, with.IsLowerBound);
    }

    [Property(MaxTest = 60)]
    public void Dividing_records_in_two_changes_nothing(Member[] members, Delivery[] deliveries, bool shared)
    {
        var whole = Park(members, deliveries);
        var divided = whole with
        {
            Activities =
            [
                .. whole.Activities!.SelectMany(record =>
                    new[] { Part(record, "first", 1), Part(record, "second", 3) }
                ),
            ],
        };

        Assert.Equal(Total(whole, shared).HalfWidth, Total(divided, shared).HalfWidth);
        Assert.Equal(AccountQuality(whole).Parts, AccountQuality(divided).Parts);
    }

    [Property(MaxTest = 60)]
    public void The_order_of_records_and_sources_changes_nothing(Member[] members, Delivery[] deliveries, bool shared)
    {
        var dossier = Park(members, deliveries);
        var turned = dossier with
        {
            Activities = [.. dossier.Activities!.Reverse()],
            Sources = [.. dossier.Sources!.Reverse()],
            Factors = [.. dossier.Factors!.Reverse()],
        };

        Assert.Equal(Total(dossier, shared).Contributions, Total(turned, shared).Contributions);
        Assert.Equal(Total(dossier, shared).HalfWidth, Total(turned, shared).HalfWidth);
        Assert.Equal(AccountQuality(dossier).Parts, AccountQuality(turned).Parts);
    }

    [Property(MaxTest = 60)]
    public bool Shared_factors_make_emissions_no_surer(Member[] members) =>
        Total(Park(members, []), shared: true).HalfWidth >= Total(Park(members, []), shared: false).HalfWidth;

    [Property(MaxTest = 60)]
    public void Grades_divide_the_emissions(Member[] members, Delivery[] deliveries)
    {
        var dossier = Park(members, deliveries);
        var account = CarbonAccount.Of(dossier, Library);
        var park = AccountQuality(dossier);

        // Exports are deducted, so that the emissions before deductions are those of entries above zero.
        var gross = CarbonMass.Sum([
            .. account
                .Entries.Where(entry => entry is { Kind: EntryKind.Emission, Flow: null })
                .Select(entry => entry.Value),
        ]);
        Assert.Equal(gross.ToRational(), park.Gross);
        Assert.Equal(
            gross == CarbonMass.Zero ? Rational.Zero : Rational.One,
            Enum.GetValues<DataGrade>()
                .Aggregate(Rational.Zero, (sum, grade) => sum + (park.ShareOfActivity(grade) ?? Rational.Zero))
        );
    }

    private static UncertaintyBudget Total(ParkDossier dossier, bool shared) =>
        AccountUncertainty.Of(CarbonAccount.Of(dossier, Library), Correlation(shared)).ParkTotal!;

    private static DataQualitySummary AccountQuality(ParkDossier dossier) =>
        AccountDataQuality.Of(CarbonAccount.Of(dossier, Library)).Park;

    private static UncertaintyCorrelation Correlation(bool shared) =>
        shared ? UncertaintyCorrelation.Shared : UncertaintyCorrelation.None;

    private static ActivityRecord Part(ActivityRecord record, string name, int quarters) =>
        record with
        {
            Id = Id<ActivityRecord>.Parse($"{record.Id} {name}"),
            Quantity = Amount.Of(record.Quantity.Value * quarters / 4, record.Quantity.Symbol),
        };

    private static ParkDossier Park(Member[] members, Delivery[] deliveries)
    {
        var park = Enumerable
            .Range(0, Entities)
            .Select(i => i < members.Length ? members[i] : new Member(7, 5, 30, 10))
            .ToList();
        var flows = deliveries.Where(delivery => delivery.Seller % Entities != delivery.Buyer % Entities).ToList();
        var dossier = Dossiers.Park(
            entities: park.Select((_, i) => Entity("e" + i)),
            factors:
            [
                Factor("coal", ("CO2", "2.1 t/t"), ("CH4", "0.001 t/t")) with
                {
                    Uncertainty = Width(40),
                    Quality = DataQuality.Primary,
                },
                Factor("grid", ("CO2", "0.5306 t/MWh")) with
                {
                    Uncertainty = Width(60),
                },
                Factor("plant", ("CO2", "0.8 t/MWh")),
            ],
            sources:
            [
                .. park.SelectMany(
                    (member, i) =>
                        new[]
                        {
                            Source("coal" + i, "coal", "e" + i) with
                            {
                                Uncertainty = Width(member.FuelWidth),
                            },
                            Power("grid" + i, "grid", i) with
                            {
                                Uncertainty = Width(member.PowerWidth),
                            },
                        }
                ),
                .. flows.SelectMany(
                    (delivery, i) =>
                        new[]
                        {
                            Power("out" + i, "plant", delivery.Seller % Entities, SourceRole.Export),
                            Power("in" + i, "grid", delivery.Buyer % Entities),
                        }
                ),
            ],
            records:
            [
                .. park.SelectMany(
                    (member, i) =>
                        new[]
                        {
                            Record("coal" + i, $"{member.Fuel} t") with
                            {
                                Quality = Qualities[member.FuelWidth % 4],
                            },
                            Record("coal" + i, "3 t") with
                            {
                                Uncertainty = Width(member.PowerWidth),
                                Quality = Qualities[member.Bought % 4],
                            },
                            Record("grid" + i, $"{member.Bought} MWh"),
                        }
                ),
                .. flows.SelectMany(
                    (delivery, i) =>
                        new[]
                        {
                            Record("out" + i, $"{delivery.Quantity} MWh", flow: "f" + i),
                            Record("in" + i, $"{delivery.Quantity} MWh", flow: "f" + i),
                        }
                ),
            ],
            flows: flows.Select(
                (delivery, i) => Flow("f" + i, "e" + (delivery.Seller % Entities), "e" + (delivery.Buyer % Entities))
            )
        );
        return dossier with
        {
            // Equal records are two activities only where each has a name.
            Activities =
            [
                .. dossier.Activities!.Select((record, i) => record with { Id = Id<ActivityRecord>.Parse("r" + i) }),
            ],
        };
    }

    private static EmissionSource Power(string id, string factor, int entity, SourceRole role = SourceRole.Emission) =>
        Source(id, factor, "e" + entity, GhgCategory.ImportedEnergy, role, "electricity");

    private static Uncertainty Width(int perMille) => new() { HalfWidth = Amount.Parse($"{perMille} ‰") };
}
