using NodaTime;
using ParkCarbon.Domain;
using ParkCarbon.Rules.Assessment;

namespace ParkCarbon.Rules.Facts;

/// <summary>A period for which an entity's accounting is due at the as-of date (8.2).</summary>
public sealed class AccountingDueFacts : IWitness
{
    private readonly PeriodCoverage<AccountingFacts> _accountings;
    private readonly PeriodCoverage<ReportFacts> _reports;

    internal AccountingDueFacts(
        DateInterval period,
        PeriodCoverage<AccountingFacts> accountings,
        PeriodCoverage<ReportFacts> reports
    )
    {
        Period = period;
        _accountings = accountings;
        _reports = reports;
    }

    /// <summary>The period: the days of the dossier's period on which the entity belongs to the park.</summary>
    public DateInterval Period { get; }

    /// <summary>Whether accountings that were complete by the as-of date cover every day of it.</summary>
    [RecordedIn(nameof(ParkDossier.Accountings))]
    public bool IsAccounted => _accountings.Missing.Count == 0;

    /// <summary>Whether reports that were issued by the as-of date cover every day of it.</summary>
    [RecordedIn(nameof(ParkDossier.Reports))]
    public bool IsReported => _reports.Missing.Count == 0;

    internal IReadOnlyList<AccountingFacts> Accountings => _accountings.Records;

    internal IReadOnlyList<ReportFacts> Reports => _reports.Records;

    Witness IWitness.Witness =>
        new(
            "period",
            Period.ToIsoText(),
            new BilingualText(
                $"核算期 {Period.ToIsoText()}：未核算 {List(_accountings.Missing, "无")}，未报告 {List(_reports.Missing, "无")}",
                $"period {Period.ToIsoText()}: not accounted {List(_accountings.Missing, "none")}, not reported {List(_reports.Missing, "none")}"
            )
        );

    private static string List(IReadOnlyList<DateInterval> days, string none) =>
        days.Count == 0 ? none : string.Join(", ", days.Select(IsoText.ToIsoText));
}
