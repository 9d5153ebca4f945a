using System.Collections;
using System.Reflection;
using NodaTime;
using ParkCarbon.Domain;
using ParkCarbon.Domain.Standard;
using ParkCarbon.Rules.Assessment;
using ParkCarbon.Rules.Facts;

namespace ParkCarbon.Rules.Tests.Facts;

/// <summary>A dossier at a date has nothing that counts from a later day, and everything else as it was.</summary>
public sealed class DossierAsOfTests
{
    private const int Dossiers = 300;

    private static readonly Type[] DomainTypes = typeof(ParkDossier).Assembly.GetTypes();

    private static readonly NullabilityInfoContext Nullability = new();

    [Fact]
    public void Of_AnyDossierAtAnyDate_LeavesOutWhatCountsFromALaterDayAndNothingElse()
    {
        var (kept, left) = (0, 0);
        for (var seed = 0; seed < Dossiers; seed++)
        {
            var asOf = new LocalDate(2020, 1, 1).PlusDays(seed * 7919 % 3000);
            var before = new DossierMaker(seed).Make();
            var after = DossierAsOf.Of(before, asOf);
            var expected = before with { Activities = after.Activities, GreenPower = after.GreenPower };
            Compare(expected, after, typeof(ParkDossier), asOf, ref kept, ref left);
            AssertAreThose(before.Activities, after.Activities, item => (item.RecordedOn ?? item.Period.End) <= asOf);
            AssertAreThose(before.GreenPower, after.GreenPower, item => item.Period.End <= asOf);
        }

        Assert.True(kept > Dossiers && left > Dossiers, $"Only {kept} dated records were kept and {left} left out.");
    }

    [Fact]
    public void Of_AnyDossierAtTheEndOfTime_IsThatDossier()
    {
        for (var seed = 0; seed < Dossiers; seed++)
        {
            var dossier = new DossierMaker(seed).Make();
            Assert.Equal(dossier, DossierAsOf.Of(dossier, LocalDate.MaxIsoValue));
        }
    }

    [Fact]
    public void Of_SectionsWithoutMarkedDays_KeepsTheirInstances()
    {
        var dossier = Enumerable
            .Range(0, Dossiers)
            .Select(seed => new DossierMaker(seed).Make())
            .First(made => made is { Sources.Count: > 0, Trades.Count: > 0 });
        var known = DossierAsOf.Of(dossier, new LocalDate(2019, 12, 31));
        Assert.NotNull(known.Trades);
        Assert.Empty(known.Trades);
        Assert.Same(dossier.Sources, known.Sources);
        Assert.Same(dossier.Park, known.Park);
    }

    [Fact]
    public void CountsFrom_MarksOneMemberOfAType_WhichIsADate() =>
        Assert.All(
            DomainTypes.Where(type => DaysOf(type).Any()),
            type =>
                Assert.Contains(
                    Assert.Single(DaysOf(type)).PropertyType,
                    (Type[])[typeof(LocalDate), typeof(LocalDate?)]
                )
        );

    /// <summary>Records with a day stand where the dossier at a date looks for them: as a member, or as items of a list.</summary>
    [Fact]
    public void RecordsWithAMarkedDay_StandAsMembersOrInLists()
    {
        var dated = DomainTypes.Where(type => HoldsDays(type, [])).ToHashSet();
        Assert.Contains(typeof(ParkDossier), dated);
        Assert.All(
            DomainTypes
                .Where(type => type.IsClass && !typeof(Delegate).IsAssignableFrom(type))
                .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
                .Where(property => property.SetMethod is not null && Inside(property.PropertyType).Any(dated.Contains)),
            property =>
                Assert.True(RecordOf(property.PropertyType) is { } record && dated.Contains(record), $"{property}")
        );
        Assert.All(dated, type => Assert.True(type.IsSealed, $"{type} may have members that its own type does not."));
    }

    /// <summary>Compares what the walk left with what the marks say, without asking the code under test.</summary>
    private static void Compare(object? before, object? after, Type type, LocalDate asOf, ref int kept, ref int left)
    {
        Assert.Equal(before is null, after is null);
        if (before is null || !HoldsDays(type, []))
        {
            Assert.Equal(before, after);
            return;
        }

        foreach (var property in type.GetProperties().Where(property => property.SetMethod is not null))
        {
            var (old, now) = (property.GetValue(before), property.GetValue(after));
            var record = RecordOf(property.PropertyType);
            if (old is null || record is null || !HoldsDays(record, []))
            {
                Assert.Equal(old, now);
            }
            else if (old is IEnumerable items)
            {
                var all = items.Cast<object>().ToList();
                var counting = all.Where(item => Counts(item, asOf)).ToList();
                var found = ((IEnumerable)Assert.IsAssignableFrom<IEnumerable>(now)).Cast<object>().ToList();
                Assert.Equal(counting.Count, found.Count);
                kept += counting.Count;
                left += all.Count - counting.Count;
                foreach (var (item, there) in counting.Zip(found))
                {
                    Compare(item, there, record, asOf, ref kept, ref left);
                }
            }
            else if (!Counts(old, asOf) && Nullability.Create(property).WriteState == NullabilityState.Nullable)
            {
                left++;
                Assert.Null(now);
            }
            else
            {
                Compare(old, now, record, asOf, ref kept, ref left);
            }
        }
    }

    private static void AssertAreThose<T>(IReadOnlyList<T>? before, IReadOnlyList<T>? after, Func<T, bool> counts) =>
        Assert.Equal(before?.Where(counts), after);

    private static IEnumerable<PropertyInfo> DaysOf(Type type) =>
        type.GetProperties().Where(property => property.IsDefined(typeof(CountsFromAttribute)));

    private static bool Counts(object record, LocalDate asOf) =>
        DaysOf(record.GetType()).All(day => day.GetValue(record) is not LocalDate on || on <= asOf);

    private static bool HoldsDays(Type type, HashSet<Type> seen) =>
        seen.Add(type)
        && (
            DaysOf(type).Any()
            || type.GetProperties()
                .Any(property => RecordOf(property.PropertyType) is { } record && HoldsDays(record, seen))
        );

    /// <summary>The record that a member is or lists; null for anything else.</summary>
    private static Type? RecordOf(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>)
            ? RecordOf(type.GetGenericArguments()[0])
        : type.IsClass && type.Assembly == typeof(ParkDossier).Assembly ? type
        : null;

    private static IEnumerable<Type> Inside(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() != typeof(Id<>)
            ? type.GetGenericArguments().SelectMany(Inside).Append(type)
            : [type];
}
