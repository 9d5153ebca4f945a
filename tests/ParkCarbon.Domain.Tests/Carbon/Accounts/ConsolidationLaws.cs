using System.Globalization;
using FsCheck.Xunit;
using ParkCarbon.Domain.Carbon;
using ParkCarbon.Domain.Carbon.Accounts;
using ParkCarbon.Domain.Quantities;
using Xunit;
using static ParkCarbon.Domain.Tests.Carbon.Dossiers;

namespace ParkCarbon.Domain.Tests.Carbon.Accounts;

/// <summary>Σ entities − eliminations is what crosses the boundary, to the last bit, whatever is sold to whom.</summary>
public sealed class ConsolidationLaws
{
    private const int Entities = 6;

    /// <summary>What an entity burns, buys from outside and sells outside, and by which specification it accounts.</summary>
    public sealed record Member(uint Fuel, uint Bought, uint Sold, bool International, bool OutOfScope);

    /// <summary>A flow from one entity to another, by both meters, each with its own factor.</summary>
    public sealed record Delivery(
        byte Seller,
        byte Buyer,
        uint Quantity,
        ushort Lost,
        byte SellerFactor,
        byte BuyerFactor
    );

    [Property(MaxTest = 60)]
    public void Entities_less_eliminations_is_the_boundary_view(Member[] members, Delivery[] deliveries)
    {
        var consolidation = Park(members, deliveries).Account().Consolidation;

        Assert.NotNull(consolidation.Total);
        Assert.Equal(consolidation.SumOfEntities - consolidation.Eliminated, consolidation.BoundaryTotal);
        Assert.True(consolidation.IdentityHolds);
    }

    [Property(MaxTest = 60)]
    public void An_elimination_is_quantity_times_the_difference_of_factors(Member[] members, Delivery[] deliveries)
    {
        var dossier = Park(members, [.. deliveries.Select(delivery => delivery with { Lost = 0 })]);
        foreach (var elimination in dossier.Account().Consolidation.Eliminations)
        {
            var deducts =
                dossier
                    .Entities.First(entity => entity.Id == elimination.Flow.Seller)
                    .AccountingSpecification!.ToString() == Chinese;
            var delivery = deliveries.Where(IsFlow).ElementAt(Index(elimination.Flow.Id.ToString()));
            var factors = Rate(delivery.BuyerFactor) - (deducts ? Rate(delivery.SellerFactor) : 0m);

            Assert.Equal(Quantity(delivery.Quantity) * factors, elimination.Value!.Value.Tonnes);
        }
    }

    [Property(MaxTest = 60)]
    public void Deliveries_inside_the_park_do_not_change_its_total(Member[] members, Delivery[] deliveries)
    {
        var inScope = members.Select(member => member with { OutOfScope = false }).ToArray();

        Assert.Equal(
            Park(inScope, []).Account().Consolidation.Total,
            Park(inScope, deliveries).Account().Consolidation.Total
        );
    }

    [Property(MaxTest = 40)]
    public void A_shuffled_dossier_has_the_same_account(Member[] members, Delivery[] deliveries, int seed)
    {
        // Serials overlap and claims exceed purchases as it comes: issues too must be the same, in the same order.
        var dossier = Park(members, deliveries) with
        {
            GreenCertificates = [.. deliveries.Select(Certificate)],
            Credits = [.. deliveries.Select(Credit)],
        };
        var random = new Random(seed);
        var shuffled = dossier with
        {
            Entities = Shuffled(dossier.Entities, random),
            Factors = Shuffled(dossier.Factors!, random),
            Sources = Shuffled(dossier.Sources!, random),
            Activities = Shuffled(dossier.Activities!.Skip(1).ToList(), random),
            Flows = Shuffled(dossier.Flows!, random),
            GreenCertificates = Shuffled(dossier.GreenCertificates, random),
            Credits = Shuffled(dossier.Credits, random),
        };

        var expected = (dossier with { Activities = [.. dossier.Activities!.Skip(1)] }).Account();
        var actual = shuffled.Account();

        Assert.Equal(expected.Entries, actual.Entries);
        Assert.Equal(expected.Issues, actual.Issues);
        Assert.Equal(expected.Consolidation.Total, actual.Consolidation.Total);
    }

    private static ParkDossier Park(Member[] members, Delivery[] deliveries)
    {
        var park = Enumerable
            .Range(0, Entities)
            .Select(i => i < members.Length ? members[i] : new Member(7, 5, 3, i % 2 == 0, false))
            .ToList();
        var flows = deliveries.Where(IsFlow).ToList();
        return Dossiers.Park(
            entities:
            [
                .. park.Select(
                    (member, i) =>
                        Entity("e" + i, member.International ? International : Chinese) with
                        {
                            OutOfScope = member.OutOfScope
                                ? new ScopeExclusion { Reason = new BilingualText("outside") }
                                : null,
                        }
                ),
            ],
            factors:
            [
                Fuel("fuel", "0.0261 tC/GJ", 0.98m, "20.908 GJ/t"),
                .. Enumerable.Range(0, 256).Select(i => Factor("g" + i, ("CO2", Text(Rate((byte)i)) + " t/MWh"))),
            ],
            sources:
            [
                .. park.SelectMany(
                    (_, i) =>
                        new[]
                        {
                            Source("fuel" + i, "fuel", "e" + i),
                            Buys("bought" + i, i, "g200"),
                            Sells("sold" + i, i, "g100"),
                        }
                ),
                .. flows.SelectMany(
                    (delivery, i) =>
                        new[]
                        {
                            Sells("out" + i, delivery.Seller % Entities, "g" + delivery.SellerFactor),
                            Buys("in" + i, delivery.Buyer % Entities, "g" + delivery.BuyerFactor),
                        }
                ),
            ],
            records:
            [
                .. park.SelectMany(
                    (member, i) =>
                        new[]
                        {
                            Record("fuel" + i, Text(Quantity(member.Fuel)) + " t"),
                            Record("bought" + i, Text(Quantity(member.Bought)) + " MWh"),
                            Record("sold" + i, Text(Quantity(member.Sold)) + " MWh"),
                        }
                ),
                .. flows.SelectMany(
                    (delivery, i) =>
                        new[]
                        {
                            Record("out" + i, Text(Quantity(delivery.Quantity)) + " MWh", flow: "f" + i),
                            Record("in" + i, Text(Received(delivery)) + " MWh", flow: "f" + i),
                        }
                ),
            ],
            flows: flows.Select(
                (delivery, i) => Flow("f" + i, "e" + (delivery.Seller % Entities), "e" + (delivery.Buyer % Entities))
            )
        );
    }

    private static GreenCertificate Certificate(Delivery delivery) =>
        new()
        {
            Serials = Serials("G", delivery),
            Generated = new NodaTime.YearMonth(2025, 1),
            Retirement = Retirement(delivery),
        };

    private static CarbonCredit Credit(Delivery delivery) =>
        new()
        {
            Serials = Serials("C", delivery),
            Programme = delivery.Lost % 2 == 0 ? "CCER" : "VCS",
            Retirement = Retirement(delivery),
        };

    private static SerialRange Serials(string prefix, Delivery delivery) =>
        SerialRange.Parse(
            $"{prefix}{delivery.SellerFactor:D4}..{prefix}{delivery.SellerFactor + (delivery.BuyerFactor % 9):D4}"
        );

    private static Retirement Retirement(Delivery delivery) =>
        new()
        {
            Entity = EntityId("e" + (delivery.Buyer % Entities)),
            On = Year2025.End,
            Period = Year2025,
            Source = SourceId("bought" + (delivery.Buyer % Entities)),
        };

    private static EmissionSource Buys(string id, int entity, string factor) =>
        Source(id, factor, "e" + entity, GhgCategory.ImportedEnergy, carrier: "electricity");

    private static EmissionSource Sells(string id, int entity, string factor) =>
        Source(id, factor, "e" + entity, GhgCategory.Direct, SourceRole.Export, "electricity");

    private static bool IsFlow(Delivery delivery) => delivery.Seller % Entities != delivery.Buyer % Entities;

    private static int Index(string flow) => int.Parse(flow.AsSpan(1), CultureInfo.InvariantCulture);

    private static decimal Quantity(uint thousandths) => thousandths / 1000m;

    private static decimal Received(Delivery delivery) =>
        Math.Max(0m, Quantity(delivery.Quantity) - (delivery.Lost / 1000m));

    private static decimal Rate(byte step) => step * 0.003_217m;

    private static string Text(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    private static List<T> Shuffled<T>(IReadOnlyList<T> items, Random random)
    {
        var copy = items.ToArray();
        random.Shuffle(copy);
        return [.. copy];
    }
}
