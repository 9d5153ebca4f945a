using NodaTime;
using ParkCarbon.Domain;
using ParkCarbon.Domain.Operation;
using ParkCarbon.Rules.Assessment;

namespace ParkCarbon.Rules.Facts;

/// <summary>What an emission report shows at the as-of date (8.2).</summary>
public sealed class ReportFacts : IWitness
{
    private readonly GhgReport _report;
    private readonly FactIndex _index;

    internal ReportFacts(GhgReport report, FactIndex index)
    {
        _report = report;
        _index = index;
    }

    /// <summary>The id of the report.</summary>
    public string Id => _report.Id.ToString();

    /// <summary>The day of issue.</summary>
    public LocalDate? IssuedOn => _report.IssuedOn;

    /// <summary>Whether it names the accounting that it rests on: one of its entity, over its days, and complete when it was issued.</summary>
    [RecordedIn(nameof(ParkDossier.Accountings))]
    public bool RestsOnAccounting =>
        _index.Dossier.Accountings?.Any(accounting =>
            accounting.Id == _report.Accounting
            && accounting.Entity == _report.Entity
            && accounting.Period.Contains(_report.Period)
            && accounting.CompletedOn <= _report.IssuedOn
        ) == true;

    /// <summary>Whether the documented information that is the report is in force.</summary>
    [RecordedIn(nameof(ParkDossier.Documents))]
    [DependsOnAsOf]
    public bool IsDocumented => _index.IsInForce(_report.Document);

    internal DateInterval Period => _report.Period;

    Witness IWitness.Witness =>
        new(
            "report",
            Id,
            new BilingualText(
                $"报告 {Id}（{Period.ToIsoText()}，签发 {IssuedOn?.ToIsoText() ?? "未记录"}，依据核算 {Grounds.Zh}）",
                $"report {Id} ({Period.ToIsoText()}, issued {IssuedOn?.ToIsoText() ?? "on no recorded day"}, on accounting {Grounds.En})"
            )
        );

    /// <summary>The accounting that it names, with what decides whether it can rest on it.</summary>
    private BilingualText Grounds =>
        _index.Dossier.Accountings?.FirstOrDefault(accounting => accounting.Id == _report.Accounting) is not { } named
            ? _report.Accounting is { } unknown
                ? new(unknown.ToString())
                : new("未记录", "not recorded")
            : new(
                $"{named.Id}：主体 {named.Entity}，{named.Period.ToIsoText()}，完成 {named.CompletedOn?.ToIsoText() ?? "未记录"}",
                $"{named.Id}: entity {named.Entity}, {named.Period.ToIsoText()}, complete {named.CompletedOn?.ToIsoText() ?? "on no recorded day"}"
            );
}
