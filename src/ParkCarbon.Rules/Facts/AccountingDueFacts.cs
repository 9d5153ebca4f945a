using NodaTime;
using NodaTime.Text;
using ParkCarbon.Domain;
using ParkCarbon.Rules.Assessment;

namespace ParkCarbon.Rules.Facts;

/// <summary>A period for which an entity's accounting is due at the as-of date (8.2).</summary>
public sealed class AccountingDueFacts : IWitness
{
    internal AccountingDueFacts(DateInterval period, AccountingFacts? accounting, ReportFacts? report)
    {
        Period = period;
        Accounting = accounting;
        Report = report;
    }

    /// <summary>The period.</summary>
    public DateInterval Period { get; }

    /// <summary>The latest accounting that was complete by the as-of date; unset where there is none.</summary>
    public AccountingFacts? Accounting { get; }

    /// <summary>The latest report that was issued by the as-of date; unset where there is none.</summary>
    public ReportFacts? Report { get; }

    Witness IWitness.Witness =>
        new(
            "period",
            Text,
            new BilingualText(
                $"{Text}：核算 {Accounting?.Id ?? "无"}，报告 {Report?.Id ?? "无"}",
                $"{Text}: accounting {Accounting?.Id ?? "none"}, report {Report?.Id ?? "none"}"
            )
        );

    private string Text => $"{LocalDatePattern.Iso.Format(Period.Start)}..{LocalDatePattern.Iso.Format(Period.End)}";
}
