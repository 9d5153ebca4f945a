using FsCheck.Xunit;
using NodaTime;
using ParkCarbon.Domain;
using ParkCarbon.Domain.Carbon.Accounts;

namespace ParkCarbon.Exchange.Tests.Examples;

public class ShuffledExampleLaws
{
    private static readonly ParkDossier Whole = Example.Read(Example.Neutral);
    private static readonly ParkDossier Stage = Example.Read(Example.StageOne);
    private static readonly LocalDate AsOf = new(2026, 8, 31);
    private static readonly CarbonAccount Account = CarbonAccount.Of(Whole, Example.Library);

    [Property(MaxTest = 8)]
    public void A_shuffled_dossier_gives_the_same_account(int seed) => SameAccount(Shuffled(Whole, seed));

    [Property(MaxTest = 3)]
    public void A_shuffled_dossier_gives_the_same_findings(int seed)
    {
        var shuffled = Example.Assess(Shuffled(Stage, seed), AsOf);

        Assert.Equal(Example.Turned(Example.Assess(Stage, AsOf)), Example.Turned(shuffled));
    }

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
        Each(dossier, new Shuffling(seed), (_, value) => value);

    // Every list is dealt out; what is one fact stands in the first part alone, but for what a part must have.
    private static IEnumerable<ParkDossier> Parts(ParkDossier dossier, int count) =>
        Enumerable
            .Range(0, count)
            .Select(i =>
                Each(dossier, new Dealing(i, count), (name, value) => i == 0 || IsOfEveryPart(name) ? value : null)
            );

    private static bool IsOfEveryPart(string name) => name is nameof(ParkDossier.Park) or nameof(ParkDossier.Period);

    /// <summary>The dossier with each of its lists, and each other fact, as somebody wants them.</summary>
    private static ParkDossier Each(ParkDossier dossier, IListChange change, Func<string, object?, object?> fact)
    {
        var copy = dossier with { };
        foreach (var property in typeof(ParkDossier).GetProperties())
        {
            var value = property.GetValue(dossier);
            property.SetValue(
                copy,
                property.PropertyType.IsGenericType
                && property.PropertyType.GetGenericTypeDefinition() == typeof(IReadOnlyList<>)
                    ? value is null
                        ? null
                        : typeof(IListChange)
                            .GetMethod(nameof(IListChange.Of))!
                            .MakeGenericMethod(property.PropertyType.GetGenericArguments())
                            .Invoke(change, [value])
                    : fact(property.Name, value)
            );
        }

        return copy;
    }

    private static uint Mixed(int seed, int i)
    {
        unchecked
        {
            var bits = ((uint)seed * 2654435761u) ^ ((uint)i * 2246822519u);
            bits = (bits ^ (bits >> 15)) * 2246822519u;
            return bits ^ (bits >> 13);
        }
    }

    private interface IListChange
    {
        IReadOnlyList<T> Of<T>(IReadOnlyList<T> items);
    }

    private sealed class Dealing(int part, int parts) : IListChange
    {
        public IReadOnlyList<T> Of<T>(IReadOnlyList<T> items) => [.. items.Where((_, i) => i % parts == part)];
    }

    // A permutation that the seed alone decides, so that a failure can be run again.
    private sealed class Shuffling(int seed) : IListChange
    {
        public IReadOnlyList<T> Of<T>(IReadOnlyList<T> items) =>
            [
                .. items
                    .Select((item, i) => (item, Key: Mixed(seed, i)))
                    .OrderBy(pair => pair.Key)
                    .Select(pair => pair.item),
            ];
    }
}
