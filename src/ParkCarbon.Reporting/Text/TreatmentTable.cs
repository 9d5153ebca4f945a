using ParkCarbon.Domain.Carbon;
using ParkCarbon.Domain.Carbon.Accounts;
using ParkCarbon.Domain.Quantities;
using ParkCarbon.Rules.Methods.Comparisons;

namespace ParkCarbon.Reporting.Text;

/// <summary>What of the account the methods treat differently: amount, what each makes of it, and by which rule.</summary>
internal sealed class TreatmentTable(IReportPage page, MethodComparison comparison)
{
    private const string Unset = "?";

    public void Write()
    {
        if (comparison.Entries.Count == 0)
        {
            return;
        }

        page.Heading(page.In("哪些记录的处理不同", "What is treated differently"));
        page.Line(
            page.In(
                "各数为该记录在净额中的量（t CO₂e）；× 为由此得出的因子（电力 t/MWh，热 t/GJ）。逐项之差相加即净额之差。",
                "What is in the net because of it, in t CO₂e; × is the factor that this comes to (electricity t/MWh, heat t/GJ). The differences add up to those of the nets."
            )
        );
        new MethodGrid(page, comparison.Columns, page.In("如何", "How")).Write(Rows);
        foreach (var (i, entries) in comparison.Entries.Index())
        {
            page.Line($"{LetterOf(i)} {NameOf(entries)}", indent: 1);
            foreach (var how in HowOf(entries))
            {
                page.Line(how, indent: 2);
            }
        }
    }

    private IEnumerable<GridRow> Rows(int decimals) =>
        comparison.Entries.Select(
            (entries, i) =>
                new GridRow(
                    NameOf(entries),
                    [.. entries.Treatments.Select(treatment => Cell(treatment, entries, decimals))],
                    LetterOf(i)
                )
        );

    private static string Cell(ComparedTreatment treatment, ComparedEntries entries, int decimals)
    {
        if (treatment.Effect is not { } effect)
        {
            return Unset;
        }

        var figure = Words.Rounded(effect, decimals);
        return PerUnit(effect, entries) is { } factor ? $"{figure}\n{factor}" : figure;
    }

    private IEnumerable<string> HowOf(ComparedEntries entries) =>
        entries
            .Treatments.GroupBy(item =>
                string.Join("; ", item.Rules.Select(rule => $"{page.In(rule.Label)} ({rule.Citation})"))
            )
            .Select(group =>
                $"{ColumnNames.Of([.. group.Select(item => item.Column)], page)}{page.In("：", ": ")}{group.Key}"
            );

    private string NameOf(ComparedEntries entries)
    {
        var isClaim = entries.Kind is EntryKind.DirectSupply or EntryKind.GreenPowerTrade or EntryKind.GreenCertificate;
        var kind = page.In(Words.Of(entries.Kind));
        var details = string.Join(
            ", ",
            [
                .. entries.Category is { } category && entries.Kind is EntryKind.Emission or EntryKind.CarbonOut
                    ? [page.In(Words.Of(entries.Category!.Value))]
                    : Array.Empty<string>(),
                .. entries.Carrier is { } carrier && !isClaim
                    ? [page.In(Words.Carrier(carrier))]
                    : Array.Empty<string>(),
                .. entries.Gases.Count is > 0 and < 4 && !EnergyCarrier.IsEnergy(entries.Carrier)
                    ? entries.Gases.Select(gas => gas.Code)
                    : [],
            ]
        );
        var amount =
            entries.Quantity is { } quantity && (quantity.Dimension == Energy.Dimension || entries.Gases.Count == 0)
                ? Words.Amount(quantity, entries.Carrier) + " "
                : "";
        return $"{amount}{kind}{(details.Length == 0 ? "" : $" ({details})")}";
    }

    // The factor that a method takes in effect: what an expert knows by heart.
    private static string? PerUnit(Rational effect, ComparedEntries entries)
    {
        if (
            entries.Quantity is not { } quantity
            || quantity.Dimension != Energy.Dimension
            || quantity == Quantity.Zero(Energy.Dimension)
        )
        {
            return null;
        }

        var unit = entries.Carrier == EnergyCarrier.Electricity ? Energy.MegawattHour : Energy.Gigajoule;
        return "× " + Words.Brief(effect / quantity.InExactly(unit), 4);
    }

    private static string LetterOf(int i) => i < 26 ? ((char)('a' + i)).ToString() : $"a{i}";
}
