using NodaTime;
using ParkCarbon.Domain;
using ParkCarbon.Domain.Carbon;
using ParkCarbon.Domain.Carbon.Accounts;
using ParkCarbon.Domain.Leadership;
using ParkCarbon.Domain.Operation;
using ParkCarbon.Domain.Quantities;
using ParkCarbon.Domain.Support;
using ParkCarbon.Rules.Assessment;
using ParkCarbon.Rules.Packs;

namespace ParkCarbon.Rules.Facts;

/// <summary>Looks things up for facts, in a dossier without what is dated after the as-of date.</summary>
internal sealed class FactIndex
{
    private readonly Dictionary<Id<DocumentedInformation>, DocumentedInformation> _inForce;
    private readonly ILookup<string, DocumentedInformation> _supporting;
    private readonly Lazy<ILookup<string, KeptDocument>> _cited;
    private readonly Lazy<Dictionary<Id<EmissionSource>, EmissionSource>> _sourcesById;
    private readonly Lazy<ILookup<Id<EmissionSource>, ActivityRecord>> _activities;
    private readonly Lazy<IReadOnlySet<string>> _recorded;
    private readonly Lazy<EvaluationRecords> _evaluation;
    private readonly Lazy<Roster> _roster;
    private readonly Dictionary<Id<AccountingSpecification>, AccountingSpecification> _specifications;
    private readonly Dictionary<Id<ParkEntity>, ParkEntity> _entities;
    private readonly Dictionary<Id<ParkEntity>, EntityInventory> _inventories;
    private readonly ILookup<Id<ParkEntity>, EmissionSource> _sources;
    private readonly ILookup<Id<ParkEntity>, GhgAccounting> _accountings;
    private readonly ILookup<Id<ParkEntity>, GhgReport> _reports;
    private readonly ILookup<Id<ParkEntity>, AccountingIssue> _issues;

    /// <summary>Creates an index.</summary>
    /// <param name="dossier">The dossier as <see cref="DossierAsOf"/> leaves it.</param>
    /// <param name="library">Specifications beside the dossier's own.</param>
    /// <param name="account">The account of that dossier.</param>
    /// <param name="asOf">The date at which everything is judged.</param>
    /// <param name="requirements">The requirements of the standard that the dossier is judged by.</param>
    public FactIndex(
        ParkDossier dossier,
        AccountingLibrary library,
        CarbonAccount account,
        LocalDate asOf,
        IReadOnlyList<Requirement> requirements
    )
    {
        Dossier = dossier;
        Library = library;
        Account = account;
        AsOf = asOf;
        Requirements = requirements;
        EntitiesInScope =
        [
            .. dossier
                .Entities.Where(entity => entity.OutOfScope is null && (entity.JoinedOn is not { } day || day <= asOf))
                .OrderBy(entity => entity.Id),
        ];
        ParkTotal = account.Consolidation.Total;
        _recorded = new(() => Citations.RequirementsIn(dossier));
        _cited = new(() => CitedFor(dossier));
        _sourcesById = new(() => (dossier.Sources ?? []).ToDictionary(source => source.Id));
        _activities = new(() => (dossier.Activities ?? []).ToLookup(record => record.Source));
        _evaluation = new(() => new EvaluationRecords(this));
        _roster = new(() => new Roster(dossier));
        _inForce = (dossier.Documents ?? [])
            .Where(document => document.IsInForce(asOf))
            .ToDictionary(document => document.Id);
        _supporting = _inForce
            .Values.SelectMany(document => document.Supports.Select(requirement => (requirement, document)))
            .ToLookup(pair => pair.requirement, pair => pair.document);
        _specifications = library.SpecificationsWith(dossier);
        _entities = dossier.Entities.ToDictionary(entity => entity.Id);
        _inventories = account.Inventory.Entities.ToDictionary(inventory => inventory.Entity.Id);
        _sources = (dossier.Sources ?? [])
            .Where(source => source.IdentifiedOn is not { } day || day <= asOf)
            .OrderBy(source => source.Id)
            .ToLookup(source => source.Entity);
        // An accounting or a report without its day has not been completed or issued.
        _accountings = (dossier.Accountings ?? [])
            .Where(accounting => accounting.CompletedOn is not null)
            .OrderByDescending(accounting => accounting.CompletedOn)
            .ThenByDescending(accounting => accounting.Id)
            .ToLookup(accounting => accounting.Entity);
        _reports = (dossier.Reports ?? [])
            .Where(report => report.IssuedOn is not null)
            .OrderByDescending(report => report.IssuedOn)
            .ThenByDescending(report => report.Id)
            .ToLookup(report => report.Entity);
        _issues = account
            .Issues.SelectMany(issue => issue.Entities.Select(entity => (entity, issue)))
            .ToLookup(pair => pair.entity, pair => pair.issue);
    }

    public ParkDossier Dossier { get; }

    public AccountingLibrary Library { get; }

    /// <summary>The account of the dossier.</summary>
    public CarbonAccount Account { get; }

    public LocalDate AsOf { get; }

    /// <summary>The requirements of the standard, in its order.</summary>
    public IReadOnlyList<Requirement> Requirements { get; }

    /// <summary>The entities in scope that had joined by the as-of date; those that left stay, for their periods remain due.</summary>
    public IReadOnlyList<ParkEntity> EntitiesInScope { get; }

    public EntityInventory? InventoryOf(Id<ParkEntity> entity) => _inventories.GetValueOrDefault(entity);

    public IEnumerable<AccountingIssue> IssuesOf(Id<ParkEntity> entity) => _issues[entity];

    public AccountingSpecification? Specification(Id<AccountingSpecification> id) =>
        _specifications.GetValueOrDefault(id);

    public bool IsInForce(Id<DocumentedInformation>? document) =>
        document is not null && _inForce.ContainsKey(document);

    public IReadOnlyList<SourceFacts> SourcesOf(Id<ParkEntity> entity) =>
        [.. _sources[entity].Select(source => new SourceFacts(source, this))];

    /// <summary>The days of the dossier's period on which an entity belongs to the park; null where there are none.</summary>
    public DateInterval? DueDays(Id<ParkEntity> id)
    {
        var entity = _entities[id];
        var start = LocalDate.Max(Dossier.Period.Start, entity.JoinedOn ?? Dossier.Period.Start);
        var end = LocalDate.Min(Dossier.Period.End, entity.LeftOn ?? Dossier.Period.End);
        return start <= end ? new DateInterval(start, end) : null;
    }

    /// <summary>The days of the dossier's period on which a source is there: its entity is in scope, in the park, and it operates; null where there are none.</summary>
    public DateInterval? DaysOf(Id<EmissionSource> source) =>
        _sourcesById.Value.GetValueOrDefault(source) is { } found
        && _entities[found.Entity].OutOfScope is null
        && DueDays(found.Entity) is { } days
            ? (found.Operates is { } operates ? days.Intersection(operates) : days)
            : null;

    /// <summary>The activity records of a source.</summary>
    public IEnumerable<ActivityRecord> ActivitiesOf(Id<EmissionSource> source) => _activities.Value[source];

    /// <summary>Whether an entity belongs to the park on every day of an interval.</summary>
    public bool IsInPark(Id<ParkEntity> entity, DateInterval days) =>
        _entities[entity] is var found && !(found.JoinedOn > days.Start) && !(found.LeftOn < days.End);

    /// <summary>The entity's days in the dossier's period, once the period has ended.</summary>
    public IReadOnlyList<AccountingDueFacts> PeriodsDueOf(ParkEntity entity) =>
        Dossier.Period.End < AsOf && DueDays(entity.Id) is { } days
            ?
            [
                new AccountingDueFacts(
                    days,
                    PeriodCoverage<AccountingFacts>.Of(
                        _accountings[entity.Id].Select(accounting => new AccountingFacts(accounting, this)),
                        accounting => accounting.Period,
                        days
                    ),
                    PeriodCoverage<ReportFacts>.Of(
                        _reports[entity.Id].Select(report => new ReportFacts(report, this)),
                        report => report.Period,
                        days
                    )
                ),
            ]
            : [];

    /// <summary>The documents for a requirement, in force or not: those that say so, and those that a record cites for it.</summary>
    public IEnumerable<KeptDocument> DocumentsOf(string requirement) => _cited.Value[requirement];

    /// <summary>Whether some document for a requirement is in force.</summary>
    public bool IsDocumented(string requirement) => InForceOf(requirement).Any();

    /// <summary>Whether a document for a requirement is in force that an entity keeps, or the park for all.</summary>
    public bool IsDocumentedFor(string requirement, Id<ParkEntity> entity) =>
        InForceOf(requirement).Any(document => document.IsKeptFor(entity));

    /// <summary>The ids of the documents in force for a requirement, in order.</summary>
    public IReadOnlyList<string> InForceIds(string requirement) =>
        InForce(InForceOf(requirement).Select(document => document.Document.Id));

    /// <summary>The ids of the documents in force for a requirement that an entity keeps, or the park for all.</summary>
    public IReadOnlyList<string> InForceIds(string requirement, Id<ParkEntity> entity) =>
        InForce(
            InForceOf(requirement)
                .Where(document => document.IsKeptFor(entity))
                .Select(document => document.Document.Id)
        );

    /// <summary>The id of a requirement of the standard.</summary>
    /// <exception cref="ArgumentException">The standard has no such requirement: a mistake of the rule that names it.</exception>
    public string Known(string requirement) =>
        Requirements.Any(item => item.Id == requirement)
            ? requirement
            : throw new ArgumentException(
                $"'{requirement}' is not a requirement of the catalogue.",
                nameof(requirement)
            );

    /// <summary>The documents in force that say that an entity, or the park for all, keeps them for a requirement.</summary>
    /// <remarks>What some other record cites is left out: a document on one source says nothing of the next.</remarks>
    public IEnumerable<DocumentedInformation> Supporting(string requirement, Id<ParkEntity>? entity) =>
        _supporting[requirement].Where(document => document.Entity is null || document.Entity == entity);

    /// <summary>Who was there on which day.</summary>
    public Roster Roster => _roster.Value;

    /// <summary>The records of compliance, audits and reviews (9.1.2, 9.2, 9.3).</summary>
    public EvaluationRecords Evaluation => _evaluation.Value;

    public IReadOnlyList<string> SourceDocumentsOf(Id<ParkEntity> entity) =>
        InForce(
            _sources[entity]
                .SelectMany(source => source.Evidence)
                .Concat(Supporting(SourceFacts.DocumentationRequirement, entity).Select(document => document.Id))
        );

    public IReadOnlyList<string> AccountingDocumentsOf(Id<ParkEntity> entity) =>
        InForce(_accountings[entity].Select(accounting => accounting.Document));

    public IReadOnlyList<string> ReportDocumentsOf(Id<ParkEntity> entity) =>
        InForce(_reports[entity].Select(report => report.Document));

    /// <summary>The park's total in the dossier's period; unset where the account does not yield it.</summary>
    public CarbonMass? ParkTotal { get; }

    /// <summary>Whether the dossier records something that documented information for a requirement would be about.</summary>
    public bool HasRecordsFor(string requirement) => _recorded.Value.Contains(requirement);

    private IEnumerable<KeptDocument> InForceOf(string requirement) =>
        DocumentsOf(requirement).Where(document => IsInForce(document.Document.Id));

    private static ILookup<string, KeptDocument> CitedFor(ParkDossier dossier)
    {
        var documents = (dossier.Documents ?? []).ToDictionary(document => document.Id);
        return documents
            .Values.SelectMany(document =>
                document.Supports.Select(requirement => (requirement, new KeptDocument(document, document.Entity)))
            )
            .Concat(
                Citations
                    .In(dossier)
                    .Where(citation => documents.ContainsKey(citation.Document))
                    .Select(citation =>
                        (
                            citation.Requirement,
                            new KeptDocument(
                                documents[citation.Document],
                                citation.Entity ?? documents[citation.Document].Entity
                            )
                        )
                    )
            )
            .Distinct()
            .ToLookup(pair => pair.Item1, pair => pair.Item2);
    }

    /// <summary>The entities in scope that belong to the park at the as-of date; those that left owe nothing new.</summary>
    public IEnumerable<ParkEntity> EntitiesPresent => EntitiesInScope.Where(entity => !(entity.LeftOn < AsOf));

    /// <summary>The neutrality policy in force on a day: the last that was adopted by then and not withdrawn; null where there is none.</summary>
    /// <remarks>Who adopted it shows that it was; what it says can be read without the day, for which 5.1 b) asks.</remarks>
    public NeutralityPolicy? PolicyInForce(LocalDate day) =>
        (Dossier.Policies ?? [])
            .Where(policy =>
                (policy.AdoptedOn is null ? policy.AdoptedBy is not null : policy.AdoptedOn <= day)
                && !(policy.WithdrawnOn <= day)
            )
            .OrderBy(policy => policy.AdoptedOn)
            .ThenBy(policy => policy.Id)
            .LastOrDefault();

    /// <summary>Whether some of the documents that a record cites are in force.</summary>
    public bool IsAnyInForce(IEnumerable<Id<DocumentedInformation>> cited) => cited.Any(_inForce.ContainsKey);

    /// <summary>Whether a document in force says that the park keeps it for a requirement.</summary>
    public bool IsKeptByPark(string requirement) => IsKeptFor(requirement, null);

    /// <summary>Whether a document in force says that an entity, or the park for all, keeps it for a requirement.</summary>
    public bool IsKeptFor(string requirement, Id<ParkEntity>? entity) => Supporting(requirement, entity).Any();

    /// <summary>Whether somebody is at work at the as-of date.</summary>
    public bool IsAtWork(Id<Person>? person) => Roster.IsThere(person, AsOf);

    /// <summary>The ids of the documents in force among those cited, in order.</summary>
    public IReadOnlyList<string> InForce(IEnumerable<Id<DocumentedInformation>?> cited) =>
        [.. cited.Where(IsInForce).Distinct().Order().Select(id => id!.ToString())];
}
