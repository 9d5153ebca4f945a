using NodaTime;

namespace ParkCarbon.Domain.Carbon.Accounts;

/// <summary>Finds the days without data, the days with data twice, and the records that cannot be divided.</summary>
internal sealed class CoverageCheck(AccountingBasis basis, PartialInventory activity)
{
    private readonly ILookup<Id<EmissionSource>, CoveredDays> _days = activity.Days.ToLookup(days => days.Source);

    public IEnumerable<AccountingIssue> IssuesOf(EmissionSource source)
    {
        if (basis.ExpectedDays(source) is not { } expected)
        {
            yield break;
        }

        var groups = _days[source.Id].GroupBy(days => days.Flow).ToList();
        if (groups.Count == 0)
        {
            yield return Missing(source, null, expected);
        }

        foreach (var group in groups)
        {
            var covered = group.Select(days => days.Days).ToList();
            foreach (var straddling in covered.Where(days => !basis.Period.Contains(days)))
            {
                yield return Straddles(source, group.Key, straddling);
            }

            foreach (var (first, second) in Overlaps(covered))
            {
                yield return Overlap(source, group.Key, first, second);
            }

            foreach (var gap in Gaps(covered, expected))
            {
                yield return Missing(source, group.Key, gap);
            }
        }
    }

    // The days arrive sorted by start, then end (CoveredDays.Compare).
    private static IEnumerable<(DateInterval First, DateInterval Second)> Overlaps(List<DateInterval> covered)
    {
        for (var i = 1; i < covered.Count; i++)
        {
            var reach = covered.Take(i).MaxBy(days => days.End)!;
            if (covered[i].Start <= reach.End)
            {
                yield return (reach, covered[i]);
            }
        }
    }

    private static IEnumerable<DateInterval> Gaps(List<DateInterval> covered, DateInterval expected)
    {
        var next = expected.Start;
        foreach (var days in covered)
        {
            if (next < days.Start && next <= expected.End)
            {
                yield return new DateInterval(next, LocalDate.Min(days.Start.PlusDays(-1), expected.End));
            }

            next = LocalDate.Max(next, days.End.PlusDays(1));
        }

        if (next <= expected.End)
        {
            yield return new DateInterval(next, expected.End);
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

    private AccountingIssue Straddles(EmissionSource source, Id<InternalFlow>? flow, DateInterval days) =>
        Issue(
            AccountingIssueKind.RecordStraddlesPeriod,
            source,
            flow,
            $"a record for {Text(days)}",
            $"records within {Text(basis.Period)}",
            new BilingualText(
                $"排放源“{source.Name.Zh}”（{source.Id}）的记录 {Text(days)} 超出核算期 {Text(basis.Period)}，无法不加推测地拆分。",
                $"Source \"{source.Name.En}\" ({source.Id}) has a record for {Text(days)}, which reaches beyond the period "
                    + $"{Text(basis.Period)} and cannot be divided without a guess."
            ),
            new BilingualText(
                "按核算期的起止日拆分该记录。",
                "Divide the record at the first and last day of the period."
            )
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
