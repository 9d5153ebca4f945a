using ParkCarbon.Domain.Carbon.Accounts;
using ParkCarbon.Domain.Quantities;

namespace ParkCarbon.Domain.Carbon.Uncertainties;

/// <summary>The grades of the data on which an account rests, for the park, its entities and their categories.</summary>
public sealed class AccountDataQuality
{
    private readonly CarbonAccount _account;
    private readonly RecordedActivity _activity;
    private readonly AccountingBasis _basis;

    private AccountDataQuality(CarbonAccount account)
    {
        _account = account;
        _basis = account.Inventory.Basis;
        _activity = account.Inventory.Recorded.Value;
        Park = Of(account.Inventory.Entities.SelectMany(entity => entity.Entries).Where(entry => entry.Flow is null));
    }

    /// <summary>The summary for the park: what one entity delivers to another inside it is counted where it is emitted.</summary>
    public DataQualitySummary Park { get; }

    /// <summary>The summary of each entity, in order of their ids.</summary>
    public IEnumerable<(ParkEntity Entity, DataQualitySummary Summary)> Entities =>
        _account.Inventory.Entities.Select(inventory => (inventory.Entity, Of(inventory.Entries)));

    /// <summary>The summary of each category of an entity, in the order of the standard.</summary>
    /// <param name="inventory">The inventory of the entity.</param>
    public IEnumerable<(GhgCategory Category, DataQualitySummary Summary)> CategoriesOf(EntityInventory inventory)
    {
        ArgumentNullException.ThrowIfNull(inventory);
        return inventory.Categories.Select(category =>
            (category, Of(inventory.Entries.Where(entry => entry.Category == category)))
        );
    }

    /// <summary>Summarises the data of an account.</summary>
    /// <param name="account">The account.</param>
    public static AccountDataQuality Of(CarbonAccount account)
    {
        ArgumentNullException.ThrowIfNull(account);
        return new AccountDataQuality(account);
    }

    private DataQualitySummary Of(IEnumerable<AccountEntry> entries) =>
        new(
            entries
                .Where(entry => entry.Kind == EntryKind.Emission && entry.Value > CarbonMass.Zero)
                .SelectMany(GradedOf)
        );

    private IEnumerable<GradedEmissions> GradedOf(AccountEntry entry)
    {
        var factor =
            entry.Source is { } source && _basis.FindSource(source)?.MeasuredGas is not null
                ? DataGrade.NotNeeded
                : GradeOf(entry.Factor?.Quality);
        var confidence = entry.Factor?.Source.Confidence;
        var parts = entry.Cell is { } cell ? _activity.Of(cell) : [];
        var whole = parts.Aggregate(Rational.Zero, (sum, part) => sum + Abs(part.Amount));
        return whole == Rational.Zero
            ? [new GradedEmissions(DataGrade.NotGraded, factor, confidence, entry.Value.ToRational())]
            : parts.Select(part => new GradedEmissions(
                GradeOf(part.Quality),
                factor,
                confidence,
                entry.Value.ToRational() * Abs(part.Amount) / whole
            ));
    }

    private static DataGrade GradeOf(DataQuality? quality) =>
        quality switch
        {
            DataQuality.Primary => DataGrade.Primary,
            DataQuality.Secondary => DataGrade.Secondary,
            DataQuality.Proxy => DataGrade.Proxy,
            _ => DataGrade.NotGraded,
        };

    private static Rational Abs(Rational value) => value.IsNegative ? -value : value;
}
