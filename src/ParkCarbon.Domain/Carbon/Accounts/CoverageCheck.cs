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
        Issue(
            AccountingIssueKind.DataMissing,
            source,
            flow,
            $"no activity data {Text(gap)}",
            "activity data for every day on which the source operates",
            new BilingualText(
                $"排放源“{source.Name.Zh}”（{source.Id}）缺少 {Text(gap)} 的活动数据。",
                $"Source \"{source.Name.En}\" ({source.Id}) has no activity data for {Text(gap)}."
            ),
            new BilingualText(
                "补录该期间的活动数据；未运行或为零时，记录为零，或用 operates 写明运行期间。",
                "Record the activity of these days; where there was none, record zero or state with \"operates\" when the source runs."
            )
        );

    private static AccountingIssue Overlap(
        EmissionSource source,
        Id<InternalFlow>? flow,
        DateInterval first,
        DateInterval second
    ) =>
        Issue(
            AccountingIssueKind.DataOverlaps,
            source,
            flow,
            $"records for {Text(first)} and for {Text(second)}",
            "periods that are the same or do not overlap",
            new BilingualText(
                $"排放源“{source.Name.Zh}”（{source.Id}）的记录期间 {Text(first)} 与 {Text(second)} 重叠，可能重复计算。",
                $"Source \"{source.Name.En}\" ({source.Id}) has records for {Text(first)} and for {Text(second)}, which overlap: "
                    + "something may be counted twice."
            ),
            new BilingualText(
                "删除重复的记录，或把期间改为互不重叠。",
                "Remove the record that repeats the other, or correct the periods so that they do not overlap."
            )
        );

    private static AccountingIssue Straddles(
        EmissionSource source,
        Id<InternalFlow>? flow,
        DateInterval days,
        DateInterval accounted
    ) =>
        Issue(
            AccountingIssueKind.RecordStraddlesPeriod,
            source,
            flow,
            $"a record for {Text(days)}",
            $"records within {Text(accounted)}",
            new BilingualText(
                $"排放源“{source.Name.Zh}”（{source.Id}）的记录 {Text(days)} 超出其核算期 {Text(accounted)}，无法不加推测地拆分。",
                $"Source \"{source.Name.En}\" ({source.Id}) has a record for {Text(days)}, which reaches beyond the days "
                    + $"that count for it, {Text(accounted)}, and cannot be divided without a guess."
            ),
            new BilingualText("按核算期的起止日拆分该记录。", "Divide the record at the first and last of these days.")
        );

    private static AccountingIssue Issue(
        AccountingIssueKind kind,
        EmissionSource source,
        Id<InternalFlow>? flow,
        string found,
        string expected,
        BilingualText message,
        BilingualText remedy
    ) =>
        new()
        {
            Kind = kind,
            StopsTheFigure = true,
            Entities = [source.Entity],
            Source = source.Id,
            Category = source.Category,
            Flow = flow,
            Found = found,
            Expected = expected,
            Message = message,
            Remedy = remedy,
        };

    private static string Text(DateInterval days) =>
        $"{NodaTime.Text.LocalDatePattern.Iso.Format(days.Start)}..{NodaTime.Text.LocalDatePattern.Iso.Format(days.End)}";
}
