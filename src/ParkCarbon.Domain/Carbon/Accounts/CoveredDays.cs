using NodaTime;

namespace ParkCarbon.Domain.Carbon.Accounts;

/// <summary>Days for which a source has data, for itself or for one flow.</summary>
/// <param name="Source">The source.</param>
/// <param name="Flow">The flow, or null.</param>
/// <param name="Start">The first day.</param>
/// <param name="End">The last day.</param>
internal sealed record CoveredDays(Id<EmissionSource> Source, Id<InternalFlow>? Flow, LocalDate Start, LocalDate End)
{
    public DateInterval Days => new(Start, End);

    public static int Compare(CoveredDays left, CoveredDays right)
    {
        var order = left.Source.CompareTo(right.Source);
        order = order != 0 ? order : Comparer<Id<InternalFlow>?>.Default.Compare(left.Flow, right.Flow);
        order = order != 0 ? order : left.Start.CompareTo(right.Start);
        return order != 0 ? order : left.End.CompareTo(right.End);
    }
}
