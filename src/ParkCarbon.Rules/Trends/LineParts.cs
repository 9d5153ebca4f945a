using ParkCarbon.Domain;
using ParkCarbon.Domain.Carbon;
using ParkCarbon.Domain.Carbon.Accounts;
using ParkCarbon.Domain.Quantities;
using ParkCarbon.Rules.Methods;

namespace ParkCarbon.Rules.Trends;

/// <summary>What each source, flow, sink and instrument brings to a line that is a sum.</summary>
internal sealed class LineParts
{
    private readonly Dictionary<Key, Rational> _parts = [];
    private readonly HashSet<Key> _present = [];

    private LineParts() { }

    public IEnumerable<Key> Keys => _parts.Keys;

    /// <summary>Takes a line apart; null where it is no sum.</summary>
    public static LineParts? Of(NeutralityStatement statement, string? line)
    {
        if (statement.LinesAsSums.FirstOrDefault(item => item.Line == (line ?? statement.Method.NetLine)) is not { } composition)
        {
            return null;
        }

        var parts = new LineParts();
        parts.Add(new Key(ContributorKind.Constant, null, null, null, null), composition.Constant);
        foreach (var treated in statement.Entries)
        {
            parts._present.Add(KeyOf(treated.Entry));
            foreach (var term in composition.Terms.Where(term => term.Treatment == treated.Treatment))
            {
                if (AccountSums.Of(treated.Entry, term.Aspect) is { } value)
                {
                    parts.Add(KeyOf(treated.Entry), value * term.Coefficient);
                }
            }
        }

        return parts;
    }

    /// <summary>Whether the account has it at all, whether or not the line takes it.</summary>
    public bool Has(Key key) => _present.Contains(key);

    public Rational ValueOf(Key key) => _parts.GetValueOrDefault(key);

    private void Add(Key key, Rational value) => _parts[key] = ValueOf(key) + value;

    private static Key KeyOf(AccountEntry entry)
    {
        var kind = KindOf(entry.Kind);
        return new Key(
            kind,
            entry.Entity,
            kind == ContributorKind.InternalFlow ? null : entry.Source,
            kind == ContributorKind.InternalFlow ? entry.Flow : null,
            kind == ContributorKind.Instrument ? entry.Kind : null
        );
    }

    private static ContributorKind KindOf(EntryKind kind) =>
        kind switch
        {
            EntryKind.Elimination => ContributorKind.InternalFlow,
            EntryKind.Removal => ContributorKind.Removal,
            EntryKind.DirectSupply
            or EntryKind.GreenPowerTrade
            or EntryKind.GreenCertificate
            or EntryKind.EnergyContract
            or EntryKind.AttributeSold
            or EntryKind.Credit
            or EntryKind.Allowance => ContributorKind.Instrument,
            _ => ContributorKind.Source,
        };

    /// <summary>What a part is told apart by.</summary>
    internal sealed record Key(
        ContributorKind Kind,
        Id<ParkEntity>? Entity,
        Id<EmissionSource>? Source,
        Id<InternalFlow>? Flow,
        EntryKind? Instrument
    );
}
