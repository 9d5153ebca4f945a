using ParkCarbon.Domain;
using ParkCarbon.Domain.Carbon;
using ParkCarbon.Domain.Carbon.Accounts;
using ParkCarbon.Rules.Methods;

namespace ParkCarbon.Reporting.Json;

/// <summary>What the entries of a statement are called in it, so that flows, sides and treatments can name them.</summary>
internal sealed class AccountIds
{
    // Two entries may be alike in everything; each is its own.
    private readonly Dictionary<AccountEntry, (string Id, TreatedEntry Treated)> _entries = new(
        ReferenceEqualityComparer.Instance
    );
    private readonly Dictionary<ActivityCell, string> _activities = [];
    private readonly Dictionary<Id<InternalFlow>, TreatedEntry> _biogenic;
    private readonly ILookup<(Id<InternalFlow>? Flow, Id<ParkEntity> Entity), string> _sides;

    public AccountIds(NeutralityStatement statement)
    {
        foreach (var treated in statement.Entries)
        {
            _entries.Add(treated.Entry, ("e" + Number(_entries.Count + 1), treated));
            if (treated.Entry.Cell is { } cell)
            {
                _activities.TryAdd(cell, "a" + Number(_activities.Count + 1));
            }
        }

        var inInventories = new HashSet<AccountEntry>(
            statement.Account.Inventory.Entities.SelectMany(entity => entity.Entries),
            ReferenceEqualityComparer.Instance
        );
        Instruments =
        [
            .. statement.Entries.Where(treated =>
                !treated.Entry.IsConsolidating && !inInventories.Contains(treated.Entry)
            ),
        ];
        Eliminations = statement
            .Entries.Where(treated => treated.Entry.Kind == EntryKind.Elimination)
            .ToDictionary(treated => treated.Entry.Flow!);
        _biogenic = statement
            .Entries.Where(treated => treated.Entry.IsConsolidating && treated.Entry.Kind != EntryKind.Elimination)
            .ToDictionary(treated => treated.Entry.Flow!);
        _sides = statement.Entries.ToLookup(
            treated => (treated.Entry.Cell?.Flow, treated.Entry.Entity),
            treated => IdOf(treated.Entry)
        );
    }

    /// <summary>What stands in no inventory and is no elimination: claims, portions, generation.</summary>
    public IReadOnlyList<TreatedEntry> Instruments { get; }

    /// <summary>The eliminations by their flows.</summary>
    public IReadOnlyDictionary<Id<InternalFlow>, TreatedEntry> Eliminations { get; }

    /// <summary>What is taken out of the park's CO₂ from biomass because both parties of a flow booked it.</summary>
    public TreatedEntry? BiogenicOf(InternalFlow flow) => _biogenic.GetValueOrDefault(flow.Id);

    public string IdOf(AccountEntry entry) => _entries[entry].Id;

    public TreatedEntry TreatedOf(AccountEntry entry) => _entries[entry].Treated;

    /// <summary>The sum of activity that an entry prices: entries of several gases share one.</summary>
    public string? ActivityOf(AccountEntry entry) => entry.Cell is { } cell ? _activities[cell] : null;

    /// <summary>The entries that one party of a flow metered.</summary>
    public IEnumerable<string> SideOf(InternalFlow flow, Id<ParkEntity> party) => _sides[(flow.Id, party)];

    private static string Number(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
