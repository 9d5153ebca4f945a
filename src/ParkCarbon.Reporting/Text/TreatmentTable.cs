using ParkCarbon.Domain.Carbon;
using ParkCarbon.Domain.Carbon.Accounts;
using ParkCarbon.Domain.Quantities;
using ParkCarbon.Rules.Methods.Comparisons;

namespace ParkCarbon.Reporting.Text;

/// <summary>What of the account the methods treat differently: amount, what each makes of it, and by which rule.</summary>
internal sealed class TreatmentTable(IReportPage page, MethodComparison comparison)
{
    public void Write()
    {
        if (comparison.Entries.Count == 0)
        {
            return;
        }

        page.Heading(
            page.In(
                "哪些记录的处理不同（t CO₂e 为其在净额中的量）",
                "What is treated differently (t CO₂e: what is in the net because of it)"
            )
        );
        page.Table(
            [
                new(page.In("记录", "What")),
                new("t CO₂e", IsFigure: true),
                new(page.In("单位量", "Per unit"), IsFigure: true),
                new(page.In("方法：如何处理", "By method: how")),
            ],
            comparison.Entries.SelectMany(Rows)
        );
    }

    private IEnumerable<string[]> Rows(ComparedEntries entries) =>
        entries
            .Treatments.GroupBy(treatment => treatment.Effect)
            .Select(
                (same, i) =>
                    new[]
                    {
                        i == 0 ? NameOf(entries) : "",
                        same.Key is { } effect ? Words.Rounded(effect, 3) : "?",
                        same.Key is { } known ? PerUnit(known, entries) : "",
                        string.Join('\n', HowOf([.. same])),
                    }
            );

    private IEnumerable<string> HowOf(IReadOnlyList<ComparedTreatment> treatments) =>
        treatments
            .GroupBy(item => string.Join("; ", item.Rules.Select(rule => $"{page.In(rule.Label)} ({rule.Citation})")))
            .Select(group =>
                $"{ColumnNames.Of([.. group.Select(item => item.Column)], page)}{page.In("：", ": ")}{group.Key}"
            );

    private string NameOf(ComparedEntries entries)
    {
        var kind = page.In(Words.Of(entries.Kind));
        var carrier = entries.Carrier is { } word ? page.In(Words.Carrier(word)) : null;
        var what = new[]
        {
            entries.Kind is EntryKind.Emission or EntryKind.CarbonOut && entries.Category is { } category
                ? page.In(Words.Of(category))
                : null,
            entries.Kind is EntryKind.DirectSupply or EntryKind.GreenPowerTrade or EntryKind.GreenCertificate
                ? null
                : carrier,
            entries.Gas?.Code,
        }.OfType<string>();
        var amount = entries.Quantity is { } quantity ? Words.Amount(quantity, entries.Carrier) + " " : "";
        var details = string.Join(", ", what);
        return $"{amount}{kind}{(details.Length == 0 ? "" : $" ({details})")}";
    }

    // The factor that a method takes in effect: what an expert knows by heart.
    private static string PerUnit(Rational effect, ComparedEntries entries)
    {
        if (
            entries.Quantity is not { } quantity
            || quantity.Dimension != Energy.Dimension
            || quantity == Quantity.Zero(Energy.Dimension)
        )
        {
            return "";
        }

        var unit = entries.Carrier == EnergyCarrier.Electricity ? Energy.MegawattHour : Energy.Gigajoule;
        return $"{Words.Brief(effect / quantity.InExactly(unit))} t/{unit.Symbol}";
    }
}
