using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;
using ParkCarbon.Domain;
using ParkCarbon.Domain.Context;
using ParkCarbon.Domain.Standard;
using ParkCarbon.Domain.Support;

namespace ParkCarbon.Rules.Facts;

/// <summary>Finds the documents that a dossier's records cite in members that stand for a requirement.</summary>
/// <remarks>
/// <see cref="SystemScope"/>.Document carries <c>[Clause("4.3/4")]</c>: who cites the scope's document has it for 4.3/4, and need not say
/// so a second time on the document. Which members of a type lead to such a document is found once for each type; types that lead to none,
/// activity records among them, are never walked.
/// </remarks>
internal sealed class Citations
{
    private static readonly ConcurrentDictionary<Type, Citations> ByType = new();

    private readonly IReadOnlyList<(PropertyInfo Member, IReadOnlyList<string> Requirements)> _citing;
    private readonly IReadOnlyList<(PropertyInfo Member, Citations Inner)> _leading;
    private readonly PropertyInfo? _entity;

    private Citations(Type type, ICollection<Type> above)
    {
        var members = type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(member => member.GetIndexParameters().Length == 0)
            .ToList();
        _citing =
        [
            .. members
                .Where(member => ItemOf(member.PropertyType) == typeof(Id<DocumentedInformation>))
                .Select(member => (member, RequirementsOf(member)))
                .Where(citing => citing.Item2.Count > 0),
        ];
        _leading =
        [
            .. members
                .Where(member => IsRecord(ItemOf(member.PropertyType)) && !above.Contains(ItemOf(member.PropertyType)))
                .Select(member => (member, new Citations(ItemOf(member.PropertyType), [.. above, type])))
                .Where(leading => !leading.Item2.IsEmpty),
        ];
        _entity =
            type == typeof(ParkEntity) ? type.GetProperty(nameof(ParkEntity.Id))
            : type.GetProperty("Entity") is { } entity && entity.PropertyType == typeof(Id<ParkEntity>) ? entity
            : null;
    }

    private bool IsEmpty => _citing.Count + _leading.Count == 0;

    /// <summary>The citations of a dossier, in the order of its sections.</summary>
    public static IReadOnlyList<Citation> In(ParkDossier dossier) => In((object)dossier);

    /// <summary>The citations of a record and of the records in it.</summary>
    public static IReadOnlyList<Citation> In(object record)
    {
        var found = new List<Citation>();
        ByType.GetOrAdd(record.GetType(), type => new Citations(type, [])).Collect(record, null, found);
        return found;
    }

    /// <summary>The requirements for which a dossier has records that could cite a document, whether they do or not.</summary>
    public static IReadOnlySet<string> RequirementsIn(ParkDossier dossier)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        ByType.GetOrAdd(typeof(ParkDossier), type => new Citations(type, [])).Collect(dossier, found);
        return found;
    }

    private void Collect(object record, HashSet<string> found)
    {
        found.UnionWith(_citing.SelectMany(citing => citing.Requirements));
        foreach (var (member, inner) in _leading)
        {
            foreach (var item in Items(member.GetValue(record)))
            {
                inner.Collect(item, found);
            }
        }
    }

    private void Collect(object record, Id<ParkEntity>? owner, List<Citation> found)
    {
        owner = (Id<ParkEntity>?)_entity?.GetValue(record) ?? owner;
        foreach (var (member, requirements) in _citing)
        {
            foreach (Id<DocumentedInformation> document in Items(member.GetValue(record)))
            {
                found.AddRange(requirements.Select(requirement => new Citation(requirement, document, owner)));
            }
        }

        foreach (var (member, inner) in _leading)
        {
            foreach (var item in Items(member.GetValue(record)))
            {
                inner.Collect(item, owner, found);
            }
        }
    }

    private static IReadOnlyList<string> RequirementsOf(PropertyInfo member) =>
        [.. member.GetCustomAttributes<ClauseAttribute>().Select(clause => clause.Reference)];

    private static IEnumerable<object> Items(object? value) =>
        value switch
        {
            null => [],
            IEnumerable list => list.Cast<object>(),
            _ => [value],
        };

    private static Type ItemOf(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>)
            ? type.GetGenericArguments()[0]
            : type;

    /// <summary>Whether a type is a record of the dossier, and not a value such as an amount or a name.</summary>
    private static bool IsRecord(Type type) =>
        type is { IsClass: true, IsAbstract: false, IsGenericType: false }
        && type.Assembly == typeof(ParkDossier).Assembly
        && type.GetConstructor(Type.EmptyTypes) is not null;
}
