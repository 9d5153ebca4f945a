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
    /// <remarks>"1234.5 t" agrees with every total that rounds to 1234.5; an accounting that states no total contradicts none.</remarks>
    public bool ContradictsInventory
    {
        get
        {
            if (
                _accounting.Total is not { } stated
                || _accounting.Period != _index.Account.Period
                || _index.InventoryOf(_accounting.Entity)?.Total is not { } total
            )
            {
                return false;
            }

            var difference = stated.As<Mass>().InExactly(Mass.Tonne) - total.ToRational();
            var halfDigit = Amount.Of(new decimal(5, 0, 0, false, (byte)(stated.Value.Scale + 1)), stated.Symbol);
            var bound = halfDigit.As<Mass>().InExactly(Mass.Tonne);
            return difference > bound || -difference > bound;
        }
    }

    /// <summary>Whether documented information of the accounting is in force.</summary>
    public bool IsDocumented => _index.IsInForce(_accounting.Document);

    Witness IWitness.Witness => new("accounting", Id, new BilingualText($"核算 {Id}", $"accounting {Id}"));
}
