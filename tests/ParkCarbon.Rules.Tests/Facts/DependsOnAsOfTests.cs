using System.Collections;
using System.Reflection;
using ParkCarbon.Rules.Facts;
using ParkCarbon.Rules.Tests.Cases;

namespace ParkCarbon.Rules.Tests.Facts;

/// <summary>A fact that changes with the as-of date, the records staying the same, says so.</summary>
public sealed class DependsOnAsOfTests
{
    private const int CasesOfAFile = 12;

    private static readonly int[] Shifts = [-400, -1, 1, 400];

    private const BindingFlags Instance = BindingFlags.Public | BindingFlags.Instance;

    /// <summary>Which entities belong to the park at a date is no judgement of a fact; every rule would have to be marked for it.</summary>
    private static readonly string[] Populations = [nameof(ParkFacts.Entities)];

    public static IEnumerable<TheoryDataRow<string>> Files => CaseFiles.Rows;

    [Theory]
    [MemberData(nameof(Files))]
    public void Facts_ThatChangeFromOneDateToAnother_AreMarked(string file)
    {
        var changed = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var facts in CaseFiles.Of(file).Cases.Take(CasesOfAFile).Select(CaseFacts.Of))
        {
            foreach (var days in Shifts)
            {
                Compare(facts.Park, facts.ParkAfter(days), changed, []);
            }
        }

        Listed.AssertNone(changed.Select(member => $"{member} changes with the as-of date: mark it [DependsOnAsOf]"));
    }

    private static void Compare(object before, object after, SortedSet<string> changed, HashSet<object> seen)
    {
        if (!seen.Add(before))
        {
            return;
        }

        foreach (var property in before.GetType().GetProperties(Instance))
        {
            var (old, now) = (property.GetValue(before), property.GetValue(after));
            if (
                IsOther(old, now)
                && !property.IsDefined(typeof(DependsOnAsOfAttribute))
                && !Populations.Contains(property.Name)
            )
            {
                changed.Add($"{property.DeclaringType!.Name}.{property.Name}");
            }

            foreach (var (item, there) in Pairs(old, now))
            {
                Compare(item, there, changed, seen);
            }
        }
    }

    /// <summary>Whether values differ: facts by whether they are there, lists by their items, all else by content.</summary>
    private static bool IsOther(object? old, object? now) =>
        old is null || now is null ? old is not null || now is not null
        : old is IEnumerable and not string
            ? !((IEnumerable)old)
                .Cast<object?>()
                .Select(Identity)
                .SequenceEqual(((IEnumerable)now).Cast<object?>().Select(Identity))
        : !IsFact(old) && !old.Equals(now);

    private static IEnumerable<(object, object)> Pairs(object? old, object? now) =>
        old is null || now is null ? []
        : IsFact(old) ? [(old, now)]
        : old is IEnumerable items and not string
            ? items
                .Cast<object?>()
                .OfType<object>()
                .Where(IsFact)
                .Join(((IEnumerable)now).Cast<object>(), Identity, Identity, (item, there) => (item, there))
        : [];

    private static bool IsFact(object value) =>
        value is not IEnumerable && value.GetType() is { IsClass: true, Namespace: "ParkCarbon.Rules.Facts" };

    private static object? Identity(object? item) =>
        item is null || !IsFact(item) ? item
        : item is IWitness named ? (item.GetType(), named.Witness.Kind, named.Witness.Id)
        : item.GetType();
}
