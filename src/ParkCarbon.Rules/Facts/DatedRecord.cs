using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;
using NodaTime;
using ParkCarbon.Domain;
using ParkCarbon.Domain.Standard;

namespace ParkCarbon.Rules.Facts;

/// <summary>How a type of record is read at a date: which member has the day from which it counts, and which members hold such records.</summary>
/// <remarks>
/// Worked out once for a type. Members from which no marked day can be reached are never looked at, so thousands of records
/// without one cost nothing.
/// </remarks>
internal sealed class DatedRecord
{
    private static readonly ConcurrentDictionary<Type, DatedRecord> Known = new();

    private readonly Type _type;
    private readonly PropertyInfo? _countsFrom;
    private readonly Lazy<IReadOnlyList<Member>> _members;

    private DatedRecord(Type type)
    {
        _type = type;
        _countsFrom = CountsFromOf(type);

        // Put off, because records may hold records of their own type.
        _members = new(() => [.. MembersOf(type).Where(member => HoldsDays(member.Record, []))]);
    }

    public static DatedRecord Of(Type type) => Known.GetOrAdd(type, key => new DatedRecord(key));

    /// <summary>The record without the parts that do not count yet; the same instance where all of them do.</summary>
    public object AsOf(object record, LocalDate asOf)
    {
        object? copy = null;
        foreach (var member in _members.Value)
        {
            var value = member.Property.GetValue(record);
            var kept = member.AsOf(value, asOf);
            if (!ReferenceEquals(kept, value))
            {
                copy ??= _type.GetMethod("<Clone>$")!.Invoke(record, null)!;
                member.Property.SetValue(copy, kept, BindingFlags.DoNotWrapExceptions, null, null, null);
            }
        }

        return copy ?? record;
    }

    private bool Counts(object record, LocalDate asOf) =>
        _countsFrom?.GetValue(record) is not LocalDate day || day <= asOf;

    private static PropertyInfo? CountsFromOf(Type type) =>
        type.GetProperties().SingleOrDefault(property => property.IsDefined(typeof(CountsFromAttribute)));

    private static bool HoldsDays(Type type, HashSet<Type> seen) =>
        seen.Add(type)
        && (CountsFromOf(type) is not null || MembersOf(type).Any(member => HoldsDays(member.Record, seen)));

    private static IEnumerable<Member> MembersOf(Type type) =>
        from property in type.GetProperties()
        where property.SetMethod is not null
        let list = property.PropertyType is { IsGenericType: true } generic
            && generic.GetGenericTypeDefinition() == typeof(IReadOnlyList<>)
        let record = list ? property.PropertyType.GetGenericArguments()[0] : property.PropertyType
        where record.IsClass && record.Assembly == typeof(ParkDossier).Assembly
        select new Member(property, record, list);

    /// <summary>A member that is a record or a list of records.</summary>
    private sealed class Member(PropertyInfo property, Type record, bool isList)
    {
        private readonly bool _mayBeUnset =
            new NullabilityInfoContext().Create(property).WriteState == NullabilityState.Nullable;

        public PropertyInfo Property { get; } = property;

        public Type Record { get; } = record;

        public object? AsOf(object? value, LocalDate asOf) =>
            value is null ? null
            : isList ? ListAsOf((IEnumerable)value, asOf)
            : _mayBeUnset && !Of(Record).Counts(value, asOf) ? null
            : Of(Record).AsOf(value, asOf);

        private IEnumerable ListAsOf(IEnumerable items, LocalDate asOf)
        {
            var kept = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(Record))!;
            var changed = false;
            foreach (var item in items)
            {
                if (Of(Record).Counts(item, asOf))
                {
                    var part = Of(Record).AsOf(item, asOf);
                    changed |= !ReferenceEquals(part, item);
                    kept.Add(part);
                }
                else
                {
                    changed = true;
                }
            }

            return changed ? kept : items;
        }
    }
}
