using System.Globalization;
using System.Text;
using ParkCarbon.Domain;
using ParkCarbon.Domain.Carbon;
using ParkCarbon.Domain.Carbon.Accounts;
using ParkCarbon.Domain.Quantities;
using ParkCarbon.Rules.Factors;
using ParkCarbon.Rules.Methods;

namespace ParkCarbon.ExampleMaker;

/// <summary>Renders the figures of <c>docs/worked-example.md</c> from the account of the neutral park.</summary>
/// <remarks>A block stands between <c>&lt;!-- made: name --&gt;</c> and <c>&lt;!-- /made --&gt;</c>; everything else is written by hand.</remarks>
internal sealed class WorkedExample
{
    private const string Solar = "solar-";

    private static readonly AccountingLibrary Library = ShippedLibrary.Load();

    private readonly ParkDossier _dossier;
    private readonly CarbonAccount _account;

    public WorkedExample(ParkDossier dossier)
    {
        _dossier = dossier;
        _account = CarbonAccount.Of(dossier, Library);
    }

    /// <summary>The blocks by name.</summary>
    public IReadOnlyDictionary<string, string> Blocks =>
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["park"] = Park(),
            ["chp"] = Lines("chp"),
            ["machinery"] = Lines("machinery"),
            ["water"] = Lines("water"),
            ["steam-textile"] = OneFlow("steam-textile"),
            ["eliminations"] = Eliminations(),
            ["neutral"] = Statement(_dossier),
            ["not-neutral"] = Statement(Qinglan.NotNeutral()),
        };

    /// <summary>Puts the blocks into a document.</summary>
    /// <param name="document">The document, with markers.</param>
    public string Fill(string document) =>
        Blocks.Aggregate(
            document,
            (text, block) =>
            {
                var (start, end) = Markers(text, block.Key);
                return text[..start] + block.Value + text[end..];
            }
        );

    /// <summary>Where the text of a block starts and ends.</summary>
    public static (int Start, int End) Markers(string document, string name)
    {
        var opening = $"<!-- made: {name} -->\n";
        var start = document.IndexOf(opening, StringComparison.Ordinal);
        return start < 0
            ? throw new InvalidOperationException($"The document has no line '{opening.TrimEnd()}'.")
            : (start + opening.Length, document.IndexOf("<!-- /made -->", start, StringComparison.Ordinal));
    }

    private string Park()
    {
        var table = new StringBuilder(
            "| entity | specification | 1 direct | 2 imported energy | 3 transport | 4 services | total |\n|---|---|--:|--:|--:|--:|--:|\n"
        );
        foreach (var entity in _account.Inventory.Entities)
        {
            _ = table.Append(
                CultureInfo.InvariantCulture,
                $"| {entity.Entity.Name.En} (`{entity.Entity.Id}`) | {entity.Entity.AccountingSpecification} | "
                    + $"{Of(entity, GhgCategory.Direct)} | {Of(entity, GhgCategory.ImportedEnergy)} | "
                    + $"{Of(entity, GhgCategory.Transportation)} | {Of(entity, GhgCategory.ProductsUsed)} | "
                    + $"{Tonnes(entity.Total!.Value)} |\n"
            );
        }

        var consolidation = _account.Consolidation;
        return table
            .Append(
                CultureInfo.InvariantCulture,
                $"| **sum of the entities** | | | | | | **{Tonnes(consolidation.SumOfEntities!.Value)}** |\n"
            )
            .Append(
                CultureInfo.InvariantCulture,
                $"| less eliminations | | | | | | {Tonnes(consolidation.Eliminated!.Value)} |\n"
            )
            .Append(
                CultureInfo.InvariantCulture,
                $"| **park** | | | | | | **{Tonnes(consolidation.Total!.Value)}** |\n"
            )
            .ToString();
    }

    private static string Of(EntityInventory entity, GhgCategory category) =>
        entity.Categories.Contains(category) ? Tonnes(entity.TotalOf(category)!.Value) : "";

    private string Lines(string id)
    {
        var entity = _account.Inventory.Entities.First(item => item.Entity.Id.ToString() == id);
        var table = new StringBuilder("| line | reckoning | t CO₂e |\n|---|---|--:|\n");
        foreach (var entry in entity.Entries)
        {
            var source = _dossier.Sources!.First(item => item.Id == entry.Source);
            var name = entry.Flow is { } flow ? $"{source.Name.En} (`{flow}`)" : source.Name.En;
            _ = table.Append(
                CultureInfo.InvariantCulture,
                $"| {name}, {entry.Gas}{(entry.Kind == EntryKind.BiogenicCarbonDioxide ? ", biogenic" : "")} | {Reckoning(source, entry)} | {Tonnes(entry.Value)} |\n"
            );
        }

        return table
            .Append(
                CultureInfo.InvariantCulture,
                $"| **total** (without biogenic CO₂) | | **{Tonnes(entity.Total!.Value)}** |\n"
            )
            .ToString();
    }

    private string OneFlow(string id)
    {
        var elimination = _account.Consolidation.Eliminations.First(item => item.Flow.Id.ToString() == id);
        var (buyer, seller) = (
            Side(elimination.Flow, elimination.Flow.Buyer),
            Side(elimination.Flow, elimination.Flow.Seller)
        );
        return $"""
            | side | reckoning | t CO₂e |
            |---|---|--:|
            | booked by the buyer | {buyer} | {Tonnes(elimination.BookedByBuyer!.Value)} |
            | deducted by the seller (δ = 1) | {seller} | {Tonnes(elimination.DeductedBySeller!.Value)} |
            | **taken out** | the first less the second | **{Tonnes(elimination.Value!.Value)}** |

            """.ReplaceLineEndings("\n");
    }

    private string Side(InternalFlow flow, Id<ParkEntity> entity)
    {
        var entry = _account.Entries.First(item => item.Flow == flow.Id && item.Entity == entity && item.IsInventory);
        return Reckoning(_dossier.Sources!.First(source => source.Id == entry.Source), entry).TrimStart('−');
    }

    private string Eliminations()
    {
        var table = new StringBuilder(
            "| flow | sold | bought | booked | deducted | taken out |\n|---|--:|--:|--:|--:|--:|\n"
        );
        foreach (var line in _account.Consolidation.Eliminations.Where(line => !IsSolar(line)))
        {
            _ = table.Append(
                CultureInfo.InvariantCulture,
                $"| `{line.Flow.Id}` | {Metered(line.Flow, line.Flow.Seller)} | {Metered(line.Flow, line.Flow.Buyer)} | "
                    + $"{Tonnes(line.BookedByBuyer!.Value)} | {Tonnes(line.DeductedBySeller!.Value)} | {Tonnes(line.Value!.Value)} |\n"
            );
        }

        var solar = _account.Consolidation.Eliminations.Where(IsSolar).ToList();
        return table
            .Append(
                CultureInfo.InvariantCulture,
                $"| `{Solar}…`, {solar.Count} flows, factor 0 | | | 0.000 | 0.000 | {Tonnes(CarbonMass.Sum([.. solar.Select(line => line.Value!.Value)]))} |\n"
            )
            .Append(
                CultureInfo.InvariantCulture,
                $"| **all** | | | | | **{Tonnes(_account.Consolidation.Eliminated!.Value)}** |\n"
            )
            .ToString();
    }

    private static bool IsSolar(Elimination line) =>
        line.Flow.Id.ToString().StartsWith(Solar, StringComparison.Ordinal);

    private string Metered(InternalFlow flow, Id<ParkEntity> entity) =>
        SumOf(_dossier.Activities!.Where(record => record.Flow == flow.Id && SourceOf(record).Entity == entity));

    private EmissionSource SourceOf(ActivityRecord record) =>
        _dossier.Sources!.First(source => source.Id == record.Source);

    private static string Statement(ParkDossier dossier)
    {
        var account = CarbonAccount.Of(dossier, Library);
        var table = new StringBuilder("| line | t CO₂e |\n|---|--:|\n");
        foreach (var line in MethodLibrary.Shipped.Of(dossier.Neutrality).State(account, dossier.Neutrality).Lines)
        {
            _ = table.Append(
                CultureInfo.InvariantCulture,
                $"| {line.Label.En} | {line.Figure.Mass!.Value.ToExactString()} |\n"
            );
        }

        return table.ToString();
    }

    /// <summary>Activity × factor × …, with the digits that the dossier and the factor have.</summary>
    private string Reckoning(EmissionSource source, AccountEntry entry)
    {
        var records = _dossier
            .Activities!.Where(record =>
                record.Source == source.Id
                && record.Flow == entry.Flow
                && (record.Factor ?? source.Factor)?.Item == entry.Factor?.Id.ToString()
            )
            .ToList();
        var terms = new List<string> { SumOf(records) };
        if (records[0].Steam is { } steam)
        {
            terms.Add($"({steam.Enthalpy.Value} − {steam.Less!.Value.Value}) kJ/kg");
        }

        terms.AddRange(source.Multipliers.Select(multiplier => $"{multiplier.Value} ({multiplier.Name.En})"));
        if (entry.Factor is { } factor)
        {
            terms.AddRange(Terms(factor, records[0], entry));
        }

        if (!entry.Gas!.IsOwnEquivalent)
        {
            terms.Add($"{_account.Inventory.Gwp!.PotentialOf(entry.Gas)} (AR5, {entry.Gas})");
        }

        var sign = entry.Value.IsNegative ? "−" : "";
        var text = sign + string.Join(" × ", terms);
        var digits = 0;
        var value = entry.Value.Tonnes == 0m ? 0m : Arithmetic.Evaluate(text) / entry.Value.Tonnes;
        for (; value > 3m; value /= 10m)
        {
            digits++;
        }

        return digits == 0 ? text : $"{text} ÷ 1{new string('0', digits)}";
    }

    private static IEnumerable<string> Terms(Factor factor, ActivityRecord record, AccountEntry entry)
    {
        if (factor.Fuel is { } fuel)
        {
            if (factor.NetCalorificValue is { } calorific)
            {
                yield return calorific.ToString();
            }

            yield return fuel.Content.ToString();
            yield return fuel.Oxidation.ToString(CultureInfo.InvariantCulture);
            yield return "44/12";
        }
        else
        {
            var emission = factor.Emissions.First(item => item.Gas == entry.Gas);
            if (factor.NetCalorificValue is { } calorific && record.Quantity.IsIn(Mass.Dimension))
            {
                yield return calorific.ToString();
            }

            yield return emission.Value.ToString();
        }
    }

    private static string SumOf(IEnumerable<ActivityRecord> records)
    {
        var list = records.ToList();
        return Amount.Of(list.Sum(record => record.Quantity.Value), list[0].Quantity.Symbol).ToString();
    }

    private static string Tonnes(CarbonMass mass) => mass.Tonnes.ToString("F3", CultureInfo.InvariantCulture);
}
