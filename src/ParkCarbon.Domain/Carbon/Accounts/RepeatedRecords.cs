namespace ParkCarbon.Domain.Carbon.Accounts;

/// <summary>Finds records that say the same twice, so that an activity would count twice.</summary>
/// <remarks>
/// Two deliveries of the same amount in the same month may both be true: each then has an id, or documents, of its own. An
/// amount that one record books in a flow and another outside it is the same amount, whatever they are called (I-090).
/// </remarks>
internal sealed class RepeatedRecords
{
    private readonly AccountingBasis _basis;
    private readonly ILookup<Id<EmissionSource>, ActivityRecord> _records;

    public RepeatedRecords(AccountingBasis basis)
    {
        _basis = basis;
        _records = (basis.Dossier.Activities ?? [])
            .GroupBy(record => (record.Source, record.Period, record.Side, record.Quantity))
            .Where(group => group.Skip(1).Any() && group.Key.Quantity.Value != 0m)
            .SelectMany(group => group)
            .ToLookup(record => record.Source);
    }

    public IEnumerable<AccountingIssue> IssuesOf(EmissionSource source)
    {
        var accounted = _basis.AccountedDays(source.Entity);
        var groups = _records[source.Id]
            .Where(record => accounted?.Intersection(record.Period) is not null)
            .GroupBy(record => (record.Period, record.Side, record.Quantity, record.Factor));
        foreach (var group in groups)
        {
            var records = group.ToList();
            var repeats = records
                .Index()
                .Any(left => records.Skip(left.Index + 1).Any(right => Same(left.Item, right)));
            if (repeats)
            {
                yield return Repeated(source, records);
            }
        }
    }

    private static bool Same(ActivityRecord left, ActivityRecord right) =>
        left.Flow == right.Flow
            ? left.Steam == right.Steam && left.HotWater == right.HotWater && !HaveProofsOfTheirOwn(left, right)
            : left.Flow is null || right.Flow is null;

    private static bool HaveProofsOfTheirOwn(ActivityRecord left, ActivityRecord right) =>
        (left.Id is not null && right.Id is not null && left.Id != right.Id)
        || (left.Evidence.Count > 0 && right.Evidence.Count > 0 && !left.Evidence.Intersect(right.Evidence).Any());

    private static AccountingIssue Repeated(EmissionSource source, List<ActivityRecord> records)
    {
        var (amount, days) = (records[0].Quantity, records[0].Period.ToIsoText());
        return Issues.OfSource(
            AccountingIssueKind.DataRepeated,
            source,
            $"{records.Count} records of {amount} for {days}",
            "one record for each activity",
            (
                $"有 {records.Count} 条 {days} 的 {amount} 记录，可能重复计算。",
                $"has {records.Count} records of {amount} for {days}: something may be counted twice."
            ),
            (
                "删除重复的记录；确为多笔活动时，给每条记录各自的编号或凭证。",
                "Remove the record that repeats the other; where each is an activity of its own, give each an id or evidence of its own."
            )
        ) with
        {
            // A reading in two equal halves, or a round number bought inside and outside, is no proof: people have to look.
            StopsTheFigure = false,
            Flow = records.Select(record => record.Flow).OfType<Id<InternalFlow>>().Order().FirstOrDefault(),
        };
    }
}
