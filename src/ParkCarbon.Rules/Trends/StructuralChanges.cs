using NodaTime;
using ParkCarbon.Domain;
using ParkCarbon.Domain.Carbon.Accounts;

namespace ParkCarbon.Rules.Trends;

/// <summary>Finds entities that belonged to the park for other days of one year than of another.</summary>
internal static class StructuralChanges
{
    public static IEnumerable<StructuralChange> Between(CarbonAccount start, CarbonAccount end) =>
        from id in Entities(start).Keys.Union(Entities(end).Keys).Order()
        let before = DaysOf(id, start)
        let after = DaysOf(id, end)
        where before != DaysAlike(after, end, start)
        select new StructuralChange(Entities(end).GetValueOrDefault(id) ?? Entities(start)[id], before, after);

    private static Dictionary<Id<ParkEntity>, ParkEntity> Entities(CarbonAccount account) =>
        account.Inventory.Dossier.Entities.Where(entity => entity.OutOfScope is null).ToDictionary(entity => entity.Id);

    private static DateInterval? DaysOf(Id<ParkEntity> id, CarbonAccount account)
    {
        if (!Entities(account).TryGetValue(id, out var entity))
        {
            return null;
        }

        var start = LocalDate.Max(account.Period.Start, entity.JoinedOn ?? account.Period.Start);
        var last = LocalDate.Min(account.Period.End, entity.LeftOn ?? account.Period.End);
        return start <= last ? new DateInterval(start, last) : null;
    }

    // A whole year is as good as any other, leap days and all; part of a year is not.
    private static DateInterval? DaysAlike(DateInterval? days, CarbonAccount of, CarbonAccount other) =>
        days == of.Period ? other.Period : days;
}
