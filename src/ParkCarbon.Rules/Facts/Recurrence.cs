using NodaTime;
using ParkCarbon.Domain;

namespace ParkCarbon.Rules.Facts;

/// <summary>Something that is to be repeated at an interval: when it happened last, and until when that lasts.</summary>
/// <param name="Every">The interval that the park set; unset where it set none.</param>
/// <param name="Since">The day from which the first interval runs, before anything happened.</param>
/// <param name="Days">The days on which it happened, in any order.</param>
internal sealed record Recurrence(Period? Every, LocalDate? Since, IEnumerable<LocalDate> Days)
{
    /// <summary>The day on which it last happened.</summary>
    public LocalDate? Last { get; } = Days.Select(day => (LocalDate?)day).Max();

    /// <summary>The last day on which it is still in time; unset without an interval or anything to count from.</summary>
    public LocalDate? DueOn => Every is { } every && (Last ?? Since) is { } start ? start + every : null;

    /// <summary>Whether it is in time: the day on which it falls due included.</summary>
    public bool IsInTime(LocalDate asOf) => asOf <= DueOn;

    /// <summary>Says when it happened last, the interval, and when it falls due.</summary>
    public BilingualText Describe(BilingualText name) =>
        new(
            $"{name.Zh}：最近一次 {Last?.ToIsoText() ?? "无"}，间隔 {Every?.ToString() ?? "未规定"}，最迟应于 {DueOn?.ToIsoText() ?? "—"}",
            $"{name.En}: last {Last?.ToIsoText() ?? "never"}, interval {Every?.ToString() ?? "not set"}, due by {DueOn?.ToIsoText() ?? "—"}"
        );
}
