using ParkCarbon.Domain.Carbon;
using ParkCarbon.Domain.Carbon.Accounts;

namespace ParkCarbon.Rules.Methods;

/// <summary>What a treatment rule sees of an entry of the account.</summary>
public sealed class EntryFacts
{
    private readonly AccountEntry _entry;

    internal EntryFacts(AccountEntry entry) => _entry = entry;

    /// <summary>What the entry is.</summary>
    public EntryKind Kind => _entry.Kind;

    /// <summary>Whether the entry is part of an entity's total.</summary>
    public bool IsInventory => _entry.IsInventory;

    /// <summary>The category, for entries of the inventory.</summary>
    public GhgCategory? Category => _entry.Category;

    /// <summary>What flows, as the source says.</summary>
    public string? Carrier => _entry.Carrier;

    /// <summary>The code of the gas.</summary>
    public string? Gas => _entry.Gas?.Code;

    /// <summary>Whether the gas comes from biomass.</summary>
    public bool Biogenic => _entry.Biogenic;

    /// <summary>Whether the entry belongs to a flow between entities of the park.</summary>
    public bool IsInternalFlow => _entry.Flow is not null;

    /// <summary>Whether what the entry claims is proved.</summary>
    public bool Proved => _entry.Proved;
}
