using ParkCarbon.Domain.Carbon.Accounts;
using ParkCarbon.Rules.Methods;

namespace ParkCarbon.Reporting;

/// <summary>The entries of a statement whose treatment is a matter of the method: removals and instruments.</summary>
internal static class TreatedEntries
{
    public static IEnumerable<TreatedEntry> Removals(NeutralityStatement statement) =>
        statement.Entries.Where(treated => treated.Entry.Kind == EntryKind.Removal);

    public static IEnumerable<TreatedEntry> Instruments(NeutralityStatement statement) =>
        statement.Entries.Where(treated =>
            treated.Entry.Kind
                is EntryKind.DirectSupply
                    or EntryKind.GreenPowerTrade
                    or EntryKind.GreenCertificate
                    or EntryKind.EnergyContract
                    or EntryKind.AttributeSold
                    or EntryKind.Credit
                    or EntryKind.Allowance
        );
}
