using NodaTime;

namespace ParkCarbon.Domain.Carbon.Accounts;

/// <summary>Finds the days without data, the days with data twice, and the records that cannot be divided.</summary>
internal sealed class CoverageCheck(AccountingBasis basis, PartialInventory activity)
{
    private readonly ILookup<Id<EmissionSource>, CellActivity> _activity = activity.Activity.ToLookup(part =>
        part.Cell.Source
    );

    public IEnumerable<AccountingIssue> IssuesOf(EmissionSource source)
    {
        if (basis.AccountedDays(source.Entity) is not { } accounted)
        {
            yield break;
        }

        var expected = basis.ExpectedDays(source);
        // What enters and what leaves a balance is recorded at its own pace, and each needs data throughout.
        var groups = _activity[source.Id].GroupBy(part => (part.Cell.Flow, part.Cell.Side)).ToList();
        if (groups.Count == 0 && expected is not null)
        {
            yield return Missing(source, null, expected);
        }

        foreach (var group in groups)
        {
            var flow = group.Key.Flow;
            var covered = group.SelectMany(part => part.Days).Distinct().Order().ToList();
            foreach (var straddling in covered.Where(days => !accounted.Contains(days.Days)))
            {
                yield return Straddles(source, flow, straddling.Days, accounted);
            }

            // Two materials of one balance have factors of their own, and may be recorded by the month and by the year.
            foreach (var stream in group.GroupBy(part => part.Cell.Factor?.ToString(), StringComparer.Ordinal))
            {
                foreach (var (first, second) in Overlaps(stream.SelectMany(part => part.Days).Distinct().Order()))
                {
                    yield return Overlap(source, flow, first.Days, second.Days);
                }
            }

            // A source that does not operate in the period needs no data, but what it has counts.
            foreach (var gap in expected is null ? [] : CoveredDays.Gaps(covered, expected))
            {
                yield return Missing(source, flow, gap);
            }
        }
    }

    private static IEnumerable<(CoveredDays First, CoveredDays Second)> Overlaps(IEnumerable<CoveredDays> sorted)
    {
        CoveredDays? farthest = null;
        foreach (var days in sorted)
        {
            if (farthest is { } reach && days.Start <= reach.End)
            {
                yield return (reach, days);
            }

            farthest = farthest is { } before && days.End <= before.End ? before : days;
        }
    }

    private static AccountingIssue Missing(EmissionSource source, Id<InternalFlow>? flow, DateInterval gap) =>
        Issues.OfSource(
            AccountingIssueKind.DataMissing,
            source,
            $"no activity data {gap.ToIsoText()}",
            "activity data for every day on which the source operates",
            ($"缺少 {gap.ToIsoText()} 的活动数据。", $"has no activity data for {gap.ToIsoText()}."),
            (
                "补录该期间的活动数据；未运行或为零时，记录为零，或用 operates 写明运行期间。",
                "Record the activity of these days; where there was none, record zero or state with \"operates\" when the source runs."
            )
        ) with
        {
            Flow = flow,
        };

    private static AccountingIssue Overlap(
        EmissionSource source,
        Id<InternalFlow>? flow,
        DateInterval first,
        DateInterval second
    ) =>
        Issues.OfSource(
            AccountingIssueKind.DataOverlaps,
            source,
            $"records for {first.ToIsoText()} and for {second.ToIsoText()}",
            "periods that are the same or do not overlap",
            (
                $"的记录期间 {first.ToIsoText()} 与 {second.ToIsoText()} 重叠，可能重复计算。",
                $"has records for {first.ToIsoText()} and for {second.ToIsoText()}, which overlap: something may be counted twice."
            ),
            (
                "删除重复的记录，或把期间改为互不重叠。",
                "Remove the record that repeats the other, or correct the periods so that they do not overlap."
            )
        ) with
        {
            Flow = flow,
        };

    private static AccountingIssue Straddles(
        EmissionSource source,
        Id<InternalFlow>? flow,
        DateInterval days,
        DateInterval accounted
    ) =>
        Issues.OfSource(
            AccountingIssueKind.RecordStraddlesPeriod,
            source,
            $"a record for {days.ToIsoText()}",
            $"records within {accounted.ToIsoText()}",
            (
                $"的记录 {days.ToIsoText()} 超出其核算期 {accounted.ToIsoText()}，无法不加推测地拆分。",
                $"has a record for {days.ToIsoText()}, which reaches beyond the days that count for it, {accounted.ToIsoText()}, "
                    + "and cannot be divided without a guess."
            ),
            ("按核算期的起止日拆分该记录。", "Divide the record at the first and last of these days.")
        ) with
        {
            Flow = flow,
        };
}
