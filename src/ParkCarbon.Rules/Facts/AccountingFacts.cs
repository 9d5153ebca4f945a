using NodaTime;
using ParkCarbon.Domain;
using ParkCarbon.Domain.Carbon;
using ParkCarbon.Domain.Operation;
using ParkCarbon.Domain.Quantities;
using ParkCarbon.Rules.Assessment;

namespace ParkCarbon.Rules.Facts;

/// <summary>What an accounting record shows at the as-of date (8.2).</summary>
public sealed class AccountingFacts : IWitness
{
    private readonly GhgAccounting _accounting;
    private readonly FactIndex _index;

    internal AccountingFacts(GhgAccounting accounting, FactIndex index)
    {
        _accounting = accounting;
        _index = index;
    }

    /// <summary>The id of the accounting.</summary>
    public string Id => _accounting.Id.ToString();

    /// <summary>The day on which it was complete.</summary>
    public LocalDate? CompletedOn => _accounting.CompletedOn;

    /// <summary>Whether it names a specification that was in force on the day of completion.</summary>
    public bool FollowsSpecificationInForce =>
        _accounting is { Specification: { } id, CompletedOn: { } day }
        && _index.Specification(id)?.IsInForce(day) == true;

    /// <summary>Whether it says that it covers direct emissions and those of imported energy, at least (6.4 note).</summary>
    public bool CoversDirectAndImportedEnergy =>
        _accounting.Categories is { } categories
        && categories.Contains(GhgCategory.Direct)
        && categories.Contains(GhgCategory.ImportedEnergy);

    /// <summary>Whether it says which categories it covers.</summary>
    public bool DividesByCategory => _accounting.Categories is not null;

    /// <summary>Whether its stated total is another than the inventory's, in the digits that it states.</summary>
    /// <remarks>
    /// "1234.5 t" agrees with every total that rounds to 1234.5. The inventory is taken over the categories that the accounting says it
    /// covers. An accounting that states no total, or that is about other days than the inventory, contradicts none.
    /// </remarks>
    [RecordedIn(nameof(ParkDossier.Sources), nameof(ParkDossier.Activities))]
    public bool ContradictsInventory => Contradicted is not null;

    /// <summary>Whether documented information of the accounting is in force.</summary>
    [RecordedIn(nameof(ParkDossier.Documents))]
    [DependsOnAsOf]
    public bool IsDocumented => _index.IsInForce(_accounting.Document);

    internal DateInterval Period => _accounting.Period;

    Witness IWitness.Witness =>
        new(
            "accounting",
            Id,
            Contradicted is { } total
                ? new BilingualText(
                    $"核算 {Id}：报出 {_accounting.Total}，清单为 {total.ToString("F3")} t CO₂e",
                    $"accounting {Id}: states {_accounting.Total}, the inventory has {total.ToString("F3")} t CO₂e"
                )
                : new BilingualText(
                    $"核算 {Id}（{Period.ToIsoText()}，规范 {_accounting.Specification?.ToString() ?? "未记录"}）",
                    $"accounting {Id} ({Period.ToIsoText()}, specification {_accounting.Specification?.ToString() ?? "not recorded"})"
                )
        );

    /// <summary>The inventory's total, where the accounting states another.</summary>
    private CarbonMass? Contradicted =>
        _accounting.Total is { } stated
        && _accounting.Period == _index.DueDays(_accounting.Entity)
        && InventoryTotal is { } total
        && !StatedFigure.Agrees(stated, total)
            ? total
            : null;

    private CarbonMass? InventoryTotal
    {
        get
        {
            if (
                _index.InventoryOf(_accounting.Entity) is not { } inventory
                || _accounting.Categories is not { } covered
            )
            {
                return _index.InventoryOf(_accounting.Entity)?.Total;
            }

            var totals = covered.Distinct().Select(inventory.TotalOf).ToList();
            return totals.Contains(null) ? null : CarbonMass.Sum([.. totals.OfType<CarbonMass>()]);
        }
    }
}
