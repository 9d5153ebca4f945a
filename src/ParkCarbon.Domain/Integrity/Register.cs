using System.Diagnostics.CodeAnalysis;

namespace ParkCarbon.Domain.Integrity;

/// <summary>The things of one kind that a dossier lists, by id.</summary>
internal sealed class Register<T>
    where T : class
{
    private readonly Dictionary<Id<T>, (T Item, Spot At)> _byId = [];

    /// <summary>Enters the items of a section and reports ids that are taken.</summary>
    public Register(string section, Kind kind, IReadOnlyList<T>? items, Func<T, Id<T>?> idOf, Problems problems)
        : this(kind, (items ?? []).Select((item, i) => (item, new Spot(section, i))), idOf, problems) { }

    /// <summary>Enters items of any places and reports ids that are taken.</summary>
    public Register(Kind kind, IEnumerable<(T Item, Spot At)> items, Func<T, Id<T>?> idOf, Problems problems)
    {
        Kind = kind;
        foreach (var (item, at) in items)
        {
            if (idOf(item) is not { } id || _byId.TryAdd(id, (item, at)))
            {
                continue;
            }

            var first = _byId[id].At.Member("Id");
            problems.Add(
                at.Member("Id"),
                IntegrityCodes.DuplicateId,
                ($"“{id}”，已用于 {first}", $"'{id}', which {first} has already"),
                ($"{kind.Zh}各有不同的标识", $"an id that no other {kind.En} has"),
                ("改用另一个标识，或删去重复的一项。", "Choose another id, or remove the one that is there twice."),
                first
            );
        }
    }

    public Kind Kind { get; }

    public IEnumerable<string> Ids => _byId.Keys.Order().Select(id => id.ToString());

    public bool Has(Id<T> id) => _byId.ContainsKey(id);

    public bool TryFind(Id<T>? id, [NotNullWhen(true)] out T? item)
    {
        item = id is not null && _byId.TryGetValue(id, out var entry) ? entry.Item : null;
        return item is not null;
    }
}
