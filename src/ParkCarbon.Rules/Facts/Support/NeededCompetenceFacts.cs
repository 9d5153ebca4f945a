using NodaTime;
using ParkCarbon.Domain;
using ParkCarbon.Domain.Support;
using ParkCarbon.Rules.Assessment;

namespace ParkCarbon.Rules.Facts;

/// <summary>What the dossier shows of a competence that somebody's work needs (7.2).</summary>
public sealed class NeededCompetenceFacts : IWitness
{
    private const string DocumentationRequirement = "7.2/2";

    private readonly Person _person;
    private readonly CompetenceRequirement _requirement;
    private readonly FactIndex _index;
    private readonly IReadOnlyList<CompetenceRecord> _records;

    internal NeededCompetenceFacts(Person person, CompetenceRequirement requirement, FactIndex index)
    {
        (_person, _requirement, _index) = (person, requirement, index);
        _records =
        [
            .. (index.Dossier.CompetenceRecords ?? [])
                .Where(record => record.Person == person.Id && record.Competence == requirement.Id)
                .OrderBy(record => record.On),
        ];
    }

    /// <summary>Whether something is done so that the person gains it: an action since the last record that was not found to have failed.</summary>
    [RecordedIn(nameof(ParkDossier.CompetenceActions))]
    public bool IsActedOn =>
        Actions.Any(action =>
            action.Effectiveness?.Effective != false && (_records.Count == 0 || _records[^1].On < action.On)
        );

    /// <summary>Whether something done so that the person gains it was found not to work after the last record, and nothing followed.</summary>
    [RecordedIn(nameof(ParkDossier.CompetenceActions))]
    public bool IsInDoubt =>
        Actions.Any(failed =>
            failed.Effectiveness is { Effective: false } evaluation
            && !_records.Any(record => record.On >= evaluation.On)
            && !Actions.Any(action => action.On > failed.On && action.Effectiveness?.Effective != false)
        );

    /// <summary>Whether evidence of it is in force: what a record in force cites, or what is kept for 7.2.</summary>
    [RecordedIn(nameof(ParkDossier.Documents))]
    [DependsOnAsOf]
    public bool IsDocumented =>
        _records.Any(record => IsValid(record) && _index.IsInForce(record.Document))
        || _index.IsKeptFor(DocumentationRequirement, _person.Entity);

    /// <summary>Whether a record shows it that is valid at the as-of date.</summary>
    internal bool IsHeld => _records.Any(IsValid);

    Witness IWitness.Witness =>
        new(
            "competence",
            $"{_person.Id}/{_requirement.Id}",
            new BilingualText(
                $"{_person.Name.Zh}：{_requirement.Work.Zh}，{(_records.Count == 0 ? "没有能力记录" : $"最近的记录 {_records[^1].On.ToIsoText()}，有效期{(_records[^1].ValidUntil is { } last ? $"至 {last.ToIsoText()}" : "不限")}")}",
                $"{_person.Name.En}: {_requirement.Work.En}, {(_records.Count == 0 ? "no record" : $"last record {_records[^1].On.ToIsoText()}, valid until {_records[^1].ValidUntil?.ToIsoText() ?? "further notice"}")}"
            )
        );

    private IEnumerable<CompetenceAction> Actions =>
        (_index.Dossier.CompetenceActions ?? []).Where(action =>
            action.Competence == _requirement.Id && action.People.Contains(_person.Id)
        );

    private bool IsValid(CompetenceRecord record) => record.ValidUntil is not { } day || _index.AsOf <= day;
}
