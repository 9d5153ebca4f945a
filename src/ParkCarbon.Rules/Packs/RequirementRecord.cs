using System.Collections.Frozen;
using System.Reflection;
using System.Text.Json;
using ParkCarbon.Domain;
using ParkCarbon.Domain.Standard;

namespace ParkCarbon.Rules.Packs;

/// <summary>A type of the domain, or a member of one, that records what a clause of the standard asks for.</summary>
/// <remarks>The types say so themselves, with <see cref="ClauseAttribute"/>; this is that information, by clause.</remarks>
public sealed class RequirementRecord
{
    private static readonly FrozenDictionary<Type, IReadOnlyList<string>> PathsOfTypes = FindPaths();

    private static readonly ILookup<string, RequirementRecord> ByReference = typeof(ParkDossier)
        .Assembly.GetExportedTypes()
        .SelectMany(type =>
            type.GetProperties().Where(property => property.DeclaringType == type).Prepend<MemberInfo>(type)
        )
        .SelectMany(member =>
            member
                .GetCustomAttributes<ClauseAttribute>(inherit: false)
                .Select(clause => (clause.Reference, Record: new RequirementRecord(member)))
        )
        .OrderBy(pair => pair.Record.Name, StringComparer.Ordinal)
        .ToLookup(pair => pair.Reference, pair => pair.Record, StringComparer.Ordinal);

    private RequirementRecord(MemberInfo member)
    {
        var type = member as Type ?? member.DeclaringType!;
        var paths = PathsOfTypes.GetValueOrDefault(type, []);
        Name = member is Type ? NameOf(type) : $"{NameOf(type)}.{member.Name}";
        Paths = member is Type ? paths : [.. paths.Select(path => Join(path, member.Name))];
    }

    /// <summary>The type or the member, such as "EmissionSource" or "EmissionSource.IdentifiedOn".</summary>
    public string Name { get; }

    /// <summary>Where it stands in a dossier's document, such as "sources[].identifiedOn"; none where the document does not hold it.</summary>
    public IReadOnlyList<string> Paths { get; }

    /// <summary>The records for a requirement or a term, in order of their names.</summary>
    /// <param name="reference">The id of the requirement or term, such as "6.4/1" or "3.2.13".</param>
    public static IReadOnlyList<RequirementRecord> Of(string reference) => [.. ByReference[reference]];

    /// <summary>Every requirement id and term that some type or member names, in ordinal order.</summary>
    internal static IReadOnlyList<string> References =>
        [.. ByReference.Select(records => records.Key).Order(StringComparer.Ordinal)];

    /// <summary>Walks the dossier's members, the shortest paths first; a record that holds its own type is not walked again.</summary>
    private static FrozenDictionary<Type, IReadOnlyList<string>> FindPaths()
    {
        var found = new Dictionary<Type, List<string>>();
        var next = new Queue<(Type Type, string Path, IReadOnlySet<Type> Above)>([
            (typeof(ParkDossier), "", new HashSet<Type>()),
        ]);
        while (next.TryDequeue(out var at))
        {
            foreach (var member in at.Type.GetProperties().Where(member => member.SetMethod is not null))
            {
                var (type, suffix) = ItemOf(member.PropertyType) is { } item ? (item, "[]") : (member.PropertyType, "");
                type = Nullable.GetUnderlyingType(type) ?? type;
                if (type.Assembly != typeof(ParkDossier).Assembly || at.Above.Contains(type))
                {
                    continue;
                }

                var path = Join(at.Path, member.Name) + suffix;
                (found.TryGetValue(type, out var paths) ? paths : found[type] = []).Add(path);
                next.Enqueue((type, path, at.Above.Append(type).ToHashSet()));
            }
        }

        found[typeof(ParkDossier)] = [""];
        return found.ToFrozenDictionary(pair => pair.Key, pair => (IReadOnlyList<string>)pair.Value);
    }

    private static Type? ItemOf(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>)
            ? type.GetGenericArguments()[0]
            : null;

    private static string Join(string path, string member)
    {
        var name = JsonNamingPolicy.CamelCase.ConvertName(member);
        return path.Length == 0 ? name : $"{path}.{name}";
    }

    private static string NameOf(Type type) => type.Name.Split('`')[0];
}
