using FsCheck.Xunit;
using ParkCarbon.Domain;
using ParkCarbon.Domain.Carbon.Accounts;

namespace ParkCarbon.Exchange.Tests.Examples;

public class ShuffledExampleLaws
{
    private static readonly ParkDossier Whole = Example.Read(Example.Neutral);
    private static readonly CarbonAccount Account = CarbonAccount.Of(Whole, Example.Library);

    [Property(MaxTest = 8)]
    public void A_shuffled_dossier_gives_the_same_account(int seed) => SameAccount(Shuffled(Whole, seed));

    [Property(MaxTest = 8)]
    public void A_dossier_divided_into_files_gives_the_same_account(int seed)
    {
        var files = Parts(Shuffled(Whole, seed), 3 + Math.Abs(seed % 5))
            .Select((part, i) => new DossierFile($"part-{i}.json", DossierWriter.Write(part)))
            .ToList();

        var result = DossierReader.Read(files, Example.Library);

        Assert.Empty(result.Problems);
        SameAccount(result.Dossier!);
    }

    [Property(MaxTest = 8)]
    public void Inventories_of_parts_merge_into_that_of_the_whole(int seed)
    {
        var parts = Shuffled(Whole, seed)
            .Activities!.Chunk(97 + Math.Abs(seed % 400))
            .Select(records => PartialInventory.Of(records, Whole, Example.Library, Whole.Period));
        var merged = parts.Aggregate(PartialInventory.Empty, (sum, part) => part + sum);

        SameAccount(CarbonAccount.Of(ParkInventory.FromActivity(merged, Whole, Example.Library, Whole.Period)));
    }

    private static void SameAccount(ParkDossier dossier) => SameAccount(CarbonAccount.Of(dossier, Example.Library));

    private static void SameAccount(CarbonAccount account)
    {
        Assert.Equal(Account.Entries, account.Entries);
        Assert.Equal(Account.Issues, account.Issues);
        Assert.Equal(Account.Consolidation.Eliminations, account.Consolidation.Eliminations);
        Assert.Equal(Account.Consolidation.Total, account.Consolidation.Total);
    }

    private static ParkDossier Shuffled(ParkDossier dossier, int seed) =>
        dossier with
        {
            Entities = Shuffle(dossier.Entities, seed),
            Sources = Shuffle(dossier.Sources!, seed),
            Activities = Shuffle(dossier.Activities!, seed),
            Flows = Shuffle(dossier.Flows!, seed),
            Factors = Shuffle(dossier.Factors!, seed),
            GreenCertificates = Shuffle(dossier.GreenCertificates!, seed),
            GreenPower = Shuffle(dossier.GreenPower!, seed),
            Credits = Shuffle(dossier.Credits!, seed),
            Removals = Shuffle(dossier.Removals!, seed),
            Accountings = Shuffle(dossier.Accountings!, seed),
            Reports = Shuffle(dossier.Reports!, seed),
            Documents = Shuffle(dossier.Documents!, seed),
        };

    // Every list is dealt out; what is one fact stands in the first part alone, but for what a part must have.
    private static IEnumerable<ParkDossier> Parts(ParkDossier dossier, int count) =>
        Enumerable
            .Range(0, count)
            .Select(i =>
            {
                var part = dossier with
                {
                    Entities = Deal(dossier.Entities, i, count),
                    Sources = Deal(dossier.Sources!, i, count),
                    Activities = Deal(dossier.Activities!, i, count),
                    Flows = Deal(dossier.Flows!, i, count),
                    Factors = Deal(dossier.Factors!, i, count),
                    GreenCertificates = Deal(dossier.GreenCertificates!, i, count),
                    Documents = Deal(dossier.Documents!, i, count),
                };
                return i == 0
                    ? part
                    : part with
                    {
                        Note = null,
                        GwpSet = null,
                        Neutrality = null,
                        Scope = null,
                        GreenPower = null,
                        Credits = null,
                        Allowances = null,
                        Removals = null,
                        Assets = null,
                        Trades = null,
                        CreditStandings = null,
                        GreenFinance = null,
                        Accountings = null,
                        Reports = null,
                    };
            });

    private static List<T> Deal<T>(IReadOnlyList<T> items, int part, int parts) =>
        [.. items.Where((_, i) => i % parts == part)];

    // A permutation that the seed alone decides, so that a failure can be run again.
    private static List<T> Shuffle<T>(IEnumerable<T> items, int seed) =>
        [.. items.Select((item, i) => (item, Key: Mixed(seed, i))).OrderBy(pair => pair.Key).Select(pair => pair.item)];

    private static uint Mixed(int seed, int i)
    {
        unchecked
        {
            var bits = ((uint)seed * 2654435761u) ^ ((uint)i * 2246822519u);
            bits = (bits ^ (bits >> 15)) * 2246822519u;
            return bits ^ (bits >> 13);
        }
    }
}
