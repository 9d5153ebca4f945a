using NodaTime;
using ParkCarbon.Domain;
using ParkCarbon.Domain.Context;
using ParkCarbon.Domain.Leadership;
using ParkCarbon.Domain.Support;
using ParkCarbon.Rules.Packs;

namespace ParkCarbon.Rules.Facts;

/// <summary>What the dossier shows of resources, people, communication and documents at the as-of date (clause 7).</summary>
public sealed class SupportFacts
{
    /// <summary>What a document cites as its earlier version is not what it works by.</summary>
    private const string ReplacementRequirement = "7.5.3/2.3";

    private readonly FactIndex _index;
    private readonly Lazy<IReadOnlyList<NeededCompetenceFacts>> _needed;

    internal SupportFacts(FactIndex index)
    {
        _index = index;
        _needed = new(NeededCompetences);
    }

    private ParkDossier Dossier => _index.Dossier;

    /// <summary>The resources that the system needs (7.1).</summary>
    [RecordedIn(nameof(ParkDossier.Resources))]
    public IReadOnlyList<SystemResourceFacts> Resources =>
        [
            .. (Dossier.Resources ?? [])
                .OrderBy(resource => resource.Id)
                .Select(resource => new SystemResourceFacts(resource)),
        ];

    /// <summary>The resources that had to be there by the as-of date (7.1).</summary>
    [RecordedIn(nameof(ParkDossier.Resources))]
    [DependsOnAsOf]
    public IReadOnlyList<SystemResourceFacts> ResourcesDue =>
        [.. Resources.Where(resource => resource.IsDue(_index.AsOf))];

    /// <summary>The documented information of what was provided that is in force.</summary>
    [DependsOnAsOf]
    public IReadOnlyList<string> ResourceDocuments =>
        _index.InForce(
            (Dossier.Resources ?? []).SelectMany(resource => resource.Provided).Select(provision => provision.Document)
        );

    /// <summary>The people who are at work at the as-of date (7.2, 7.3).</summary>
    [RecordedIn(nameof(ParkDossier.People))]
    [DependsOnAsOf]
    public IReadOnlyList<PersonAtWorkFacts> People =>
        [.. AtWork.Select(person => new PersonAtWorkFacts(person, _index))];

    /// <summary>Those of them whose work affects neutrality performance (7.2).</summary>
    [RecordedIn(nameof(ParkDossier.People))]
    [DependsOnAsOf]
    public IReadOnlyList<PersonAtWorkFacts> PerformancePeople =>
        [.. People.Where(person => person.AffectsPerformance == true)];

    /// <summary>The competence that was determined to be needed (7.2).</summary>
    [RecordedIn(nameof(ParkDossier.Competences))]
    public IReadOnlyList<CompetenceRequirementFacts> Competences =>
        [
            .. (Dossier.Competences ?? [])
                .OrderBy(competence => competence.Id)
                .Select(competence => new CompetenceRequirementFacts(competence)),
        ];

    /// <summary>Each competence that somebody's work needs, whether held or not (7.2).</summary>
    [RecordedIn(nameof(ParkDossier.People), nameof(ParkDossier.Competences))]
    [DependsOnAsOf]
    public IReadOnlyList<NeededCompetenceFacts> CompetencesNeeded => _needed.Value;

    /// <summary>Those of them that a valid record shows (7.2).</summary>
    [RecordedIn(nameof(ParkDossier.People), nameof(ParkDossier.Competences), nameof(ParkDossier.CompetenceRecords))]
    [DependsOnAsOf]
    public IReadOnlyList<NeededCompetenceFacts> CompetencesHeld => [.. _needed.Value.Where(needed => needed.IsHeld)];

    /// <summary>Those of them that no valid record shows (7.2).</summary>
    [RecordedIn(nameof(ParkDossier.People), nameof(ParkDossier.Competences), nameof(ParkDossier.CompetenceRecords))]
    [DependsOnAsOf]
    public IReadOnlyList<NeededCompetenceFacts> CompetencesLacking =>
        [.. _needed.Value.Where(needed => !needed.IsHeld)];

    /// <summary>What was done so that people become competent (7.2).</summary>
    [RecordedIn(nameof(ParkDossier.CompetenceActions))]
    public IReadOnlyList<CompetenceActionFacts> CompetenceActions =>
        [
            .. (Dossier.CompetenceActions ?? [])
                .OrderBy(action => action.Id)
                .Select(action => new CompetenceActionFacts(action)),
        ];

    /// <summary>The actions whose evaluation had to be there by the as-of date (7.2).</summary>
    [RecordedIn(nameof(ParkDossier.CompetenceActions))]
    [DependsOnAsOf]
    public IReadOnlyList<CompetenceActionFacts> CompetenceActionsDue =>
        [.. CompetenceActions.Where(action => action.IsEvaluationDue(_index.AsOf))];

    /// <summary>Whether a policy is in force that people can be made aware of (7.3).</summary>
    [RecordedIn(nameof(ParkDossier.Policies))]
    [DependsOnAsOf]
    public bool HasPolicyInForce => PolicyInForce is not null;

    /// <summary>The people under control who are not shown to be aware of the policy in force (7.3).</summary>
    /// <remarks>Awareness of an earlier version does not count; without a policy in force there is none to be aware of.</remarks>
    [RecordedIn(nameof(ParkDossier.People), nameof(ParkDossier.Awareness), nameof(ParkDossier.Policies))]
    [DependsOnAsOf]
    public IReadOnlyList<AwarenessGapFacts> UnawareOfPolicy =>
        HasPolicyInForce
            ? Unaware(AwarenessTopic.Policy, record => record.Policy is { } id && id == PolicyInForce?.Id)
            : [];

    /// <summary>The documented information of awareness that is in force.</summary>
    [DependsOnAsOf]
    public IReadOnlyList<string> AwarenessDocuments =>
        _index.InForce((Dossier.Awareness ?? []).Select(record => record.Document));

    /// <summary>What the park determined to communicate (7.4).</summary>
    [RecordedIn(nameof(ParkDossier.CommunicationPlan))]
    public IReadOnlyList<CommunicationPlanItemFacts> CommunicationPlan =>
        [
            .. (Dossier.CommunicationPlan ?? [])
                .OrderBy(item => item.Id)
                .Select(item => new CommunicationPlanItemFacts(item)),
        ];

    /// <summary>What was communicated (7.4).</summary>
    [RecordedIn(nameof(ParkDossier.Communications))]
    public IReadOnlyList<CommunicationRecordFacts> Communications =>
        [
            .. (Dossier.Communications ?? [])
                .OrderBy(communication => communication.Id)
                .Select(communication => new CommunicationRecordFacts(communication)),
        ];

    /// <summary>The figures of emissions in the dossier's period that were communicated; those on other days cannot be held against it (7.4).</summary>
    [RecordedIn(nameof(ParkDossier.Communications))]
    [RecordedIn(nameof(ParkDossier.Sources), nameof(ParkDossier.Activities), Where = nameof(StatesEmissions))]
    public IReadOnlyList<CommunicatedFigureFacts> EmissionFigures =>
        [
            .. Figures
                .Where(stated => IsOfEmissions(stated.Figure))
                .Select(stated => CommunicatedFigureFacts.OfEmissions(stated.Communication, stated.Figure, _index)),
        ];

    /// <summary>The figures of indicators that were communicated (7.4).</summary>
    [RecordedIn(nameof(ParkDossier.Communications))]
    [RecordedIn(nameof(ParkDossier.IndicatorReadings), Where = nameof(StatesIndicators))]
    public IReadOnlyList<CommunicatedFigureFacts> IndicatorFigures =>
        [
            .. Figures
                .Where(stated => IsOfIndicator(stated.Figure))
                .Select(stated => CommunicatedFigureFacts.OfIndicator(stated.Communication, stated.Figure, _index)),
        ];

    /// <summary>The documented information of communications that is in force.</summary>
    [DependsOnAsOf]
    public IReadOnlyList<string> CommunicationDocuments =>
        _index.InForce((Dossier.Communications ?? []).Select(communication => communication.Document));

    /// <summary>The documented information that the standard asks for on what the dossier records (7.5.1).</summary>
    /// <remarks>
    /// Where nothing is recorded that a document could be about, the requirement that asks for the thing itself speaks: no document on
    /// nonconformities is missing where none occurred.
    /// </remarks>
    [RecordedIn(nameof(ParkDossier.Documents))]
    public IReadOnlyList<RequiredDocumentFacts> RequiredDocuments =>
        [
            .. _index
                .Requirements.Where(requirement =>
                    requirement.Kind == RequirementKind.DocumentedInformation && _index.HasRecordsFor(requirement.Id)
                )
                .Select(requirement => new RequiredDocumentFacts(requirement, _index)),
        ];

    /// <summary>The documented information that the park itself found necessary (7.5.1).</summary>
    [RecordedIn(nameof(ParkDossier.DocumentNeeds), nameof(ParkDossier.Documents))]
    public IReadOnlyList<DocumentNeedFacts> DocumentNeeds =>
        [.. (Dossier.DocumentNeeds ?? []).OrderBy(need => need.Id).Select(need => new DocumentNeedFacts(need, _index))];

    /// <summary>The documents in use at the as-of date, of whatever origin (7.5.3).</summary>
    [RecordedIn(nameof(ParkDossier.Documents))]
    [DependsOnAsOf]
    public IReadOnlyList<ControlledDocumentFacts> Documents => Controlled(InUse);

    /// <summary>Those of them that the park or its entities made (7.5.2, 7.5.3).</summary>
    /// <remarks>Of a document that does not say where it comes from, the obligations tell whether it is the text of a law.</remarks>
    [RecordedIn(nameof(ParkDossier.Documents))]
    [RecordedIn(nameof(ParkDossier.Obligations), Where = nameof(SomeOriginIsUnsaid))]
    [DependsOnAsOf]
    public IReadOnlyList<ControlledDocumentFacts> OwnDocuments =>
        Controlled(InUse.Where(document => document.Origin == DocumentOrigin.Internal || !IsExternal(document)));

    /// <summary>The documents of external origin in use: those marked so, and the texts of laws that the park keeps (7.5.3).</summary>
    [RecordedIn(nameof(ParkDossier.Documents), nameof(ParkDossier.Obligations))]
    [DependsOnAsOf]
    public IReadOnlyList<ControlledDocumentFacts> ExternalDocuments => Controlled(InUse.Where(IsExternal));

    /// <summary>The own documents in use that replace an earlier version (7.5.3).</summary>
    [RecordedIn(nameof(ParkDossier.Documents))]
    [RecordedIn(nameof(ParkDossier.Obligations), Where = nameof(SomeOriginIsUnsaid))]
    [DependsOnAsOf]
    public IReadOnlyList<ControlledDocumentFacts> ReplacingDocuments =>
        [.. OwnDocuments.Where(document => document.ReplacesAnother)];

    /// <summary>The entities in scope whose records rest on a document of the park that they were not given (7.5.3).</summary>
    [RecordedIn(nameof(ParkDossier.Documents))]
    [DependsOnAsOf]
    public IReadOnlyList<UnservedReaderFacts> UnservedReaders =>
        [
            .. Citations
                .In(Dossier)
                .Where(citation => citation.Requirement != ReplacementRequirement)
                .Select(citation => (citation.Document, citation.Entity))
                .Distinct()
                .Join(
                    InUse.Where(document => document is { Access: null, Entity: null }),
                    citing => citing.Document,
                    document => document.Id,
                    (citing, document) => (document, citing.Entity)
                )
                .Join(
                    _index.EntitiesPresent,
                    reader => reader.Entity,
                    entity => entity.Id,
                    (reader, entity) => (reader.document, Entity: entity.Id)
                )
                .Where(reader => !reader.document.DistributedTo.Contains(reader.Entity))
                .OrderBy(reader => reader.document.Id)
                .ThenBy(reader => reader.Entity)
                .Select(reader => new UnservedReaderFacts(reader.document, reader.Entity)),
        ];

    /// <summary>The withdrawn documents by which the scope, the policy in force or a process still goes (7.5.3).</summary>
    [RecordedIn(nameof(ParkDossier.Documents))]
    [DependsOnAsOf]
    public IReadOnlyList<ObsoleteDocumentFacts> ObsoleteDocuments =>
        [
            .. WorkingDocuments.Join(
                (Dossier.Documents ?? []).Where(document => DocumentStanding.IsWithdrawn(document, _index.AsOf)),
                citing => citing.Document,
                document => document.Id,
                (citing, document) => new ObsoleteDocumentFacts(document, citing.User)
            ),
        ];

    private IEnumerable<Person> AtWork => _index.Roster.PeopleOn(_index.AsOf);

    private NeutralityPolicy? PolicyInForce => _index.PolicyInForce(_index.AsOf);

    private IEnumerable<(Communication Communication, CommunicatedFigure Figure)> Figures =>
        (Dossier.Communications ?? [])
            .OrderBy(communication => communication.Id)
            .SelectMany(communication => communication.Figures.Select(figure => (communication, figure)));

    private IEnumerable<DocumentedInformation> InUse =>
        (Dossier.Documents ?? [])
            .Where(document => DocumentStanding.IsInUse(document, _index.AsOf))
            .OrderBy(document => document.Id);

    private bool StatesEmissions => Figures.Any(stated => IsOfEmissions(stated.Figure));

    private bool StatesIndicators => Figures.Any(stated => IsOfIndicator(stated.Figure));

    private bool SomeOriginIsUnsaid => InUse.Any(document => document.Origin is null);

    /// <summary>The documents that what is in use cites: not those of events, which keep the version of their day.</summary>
    private IEnumerable<(Id<DocumentedInformation>? Document, BilingualText User)> WorkingDocuments =>
        [
            .. Dossier.Scope is { } scope
                ? [(scope.Document, new BilingualText("体系范围", "the scope"))]
                : Array.Empty<(Id<DocumentedInformation>?, BilingualText)>(),
            .. PolicyInForce is { } policy
                ? [(policy.Document, new BilingualText($"方针 {policy.Id}", $"policy {policy.Id}"))]
                : Array.Empty<(Id<DocumentedInformation>?, BilingualText)>(),
            .. (Dossier.Processes ?? []).Select(process =>
                (process.Document, new BilingualText($"过程“{process.Name.Zh}”", $"the process '{process.Name.En}'"))
            ),
        ];

    /// <summary>The people under control whom no record in force shows to be aware of a topic (7.3).</summary>
    /// <param name="topic">The topic.</param>
    [RulePredicate]
    [RecordedIn(nameof(ParkDossier.People), nameof(ParkDossier.Awareness))]
    [DependsOnAsOf]
    public IReadOnlyList<AwarenessGapFacts> UnawareOf(AwarenessTopic topic) => Unaware(topic, _ => true);

    private IReadOnlyList<AwarenessGapFacts> Unaware(AwarenessTopic topic, Func<AwarenessRecord, bool> serves)
    {
        var records = (Dossier.Awareness ?? [])
            .Where(record => record.Topics.Contains(topic))
            .OrderBy(record => record.On)
            .ThenBy(record => record.Id)
            .SelectMany(record => record.People.Select(person => (person, record)))
            .ToLookup(pair => pair.person, pair => pair.record);
        return
        [
            .. AtWork
                .Where(person =>
                    person.UnderControl != false && !records[person.Id].Any(record => IsValid(record) && serves(record))
                )
                .Select(person => new AwarenessGapFacts(person, topic, records[person.Id].LastOrDefault())),
        ];
    }

    private bool IsValid(AwarenessRecord record) => record.ValidUntil is not { } day || _index.AsOf <= day;

    private IReadOnlyList<NeededCompetenceFacts> NeededCompetences() =>
        [
            .. from person in AtWork
            where person.AffectsPerformance == true
            from competence in (Dossier.Competences ?? []).OrderBy(competence => competence.Id)
            where competence.People.Contains(person.Id)
            select new NeededCompetenceFacts(person, competence, _index),
        ];

    private bool IsOfEmissions(CommunicatedFigure figure) =>
        figure.About != FigureSubject.Indicator && figure.Period == Dossier.Period;

    private static bool IsOfIndicator(CommunicatedFigure figure) => figure.About == FigureSubject.Indicator;

    private bool IsExternal(DocumentedInformation document) =>
        document.Origin == DocumentOrigin.External
        || (Dossier.Obligations ?? []).Any(obligation =>
            obligation.Kind == ObligationKind.Legal && obligation.Document == document.Id
        );

    private IReadOnlyList<ControlledDocumentFacts> Controlled(IEnumerable<DocumentedInformation> documents) =>
        [.. documents.Select(document => new ControlledDocumentFacts(document, _index))];
}
