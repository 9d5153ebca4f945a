using NodaTime;
using ParkCarbon.Domain;
using ParkCarbon.Domain.Carbon;
using ParkCarbon.Domain.Carbon.Accounts;
using ParkCarbon.Domain.Support;

namespace ParkCarbon.Rules.Facts;

/// <summary>Looks things up for facts: what counts at the as-of date, and what does not yet.</summary>
internal sealed class FactIndex
{
    private readonly Dictionary<Id<DocumentedInformation>, DocumentedInformation> _inForce;
    private readonly Dictionary<Id<AccountingSpecification>, AccountingSpecification> _specifications = [];
    private readonly Dictionary<Id<ParkEntity>, EntityInventory> _inventories;

    public FactIndex(ParkDossier dossier, AccountingLibrary library, CarbonAccount account, LocalDate asOf)
    {
        Dossier = dossier;
        Account = account;
        AsOf = asOf;
        _inForce = (dossier.Documents ?? [])
            .Where(document => document.IsInForce(asOf))
            .ToDictionary(document => document.Id);
        foreach (var specification in library.Specifications.Concat(dossier.Specifications ?? []))
        {
            _specifications[specification.Id] = specification;
        }

        _inventories = account.Inventory.Entities.ToDictionary(inventory => inventory.Entity.Id);
    }

    public ParkDossier Dossier { get; }

    public CarbonAccount Account { get; }

    public LocalDate AsOf { get; }

    public IEnumerable<ParkEntity> EntitiesInScope =>
        Dossier
            .Entities.Where(entity => entity.OutOfScope is null && (entity.JoinedOn is null || entity.JoinedOn <= AsOf))
            .OrderBy(entity => entity.Id);

    public IReadOnlyList<AccountingFacts> AccountingsInScope
    {
        get
        {
            var inScope = EntitiesInScope.Select(entity => entity.Id).ToHashSet();
            return
            [
                .. (Dossier.Accountings ?? [])
                    .Where(accounting => inScope.Contains(accounting.Entity) && accounting.CompletedOn <= AsOf)
                    .OrderBy(accounting => accounting.Id)
                    .Select(accounting => new AccountingFacts(accounting, this)),
            ];
        }
    }

    public EntityInventory? InventoryOf(Id<ParkEntity> entity) => _inventories.GetValueOrDefault(entity);

    public AccountingSpecification? Specification(Id<AccountingSpecification> id) =>
        _specifications.GetValueOrDefault(id);

    public bool IsInForce(Id<DocumentedInformation>? document) =>
        document is not null && _inForce.ContainsKey(document);

    public IEnumerable<DocumentedInformation> DocumentsFor(string requirement) =>
        _inForce.Values.Where(document => document.Supports.Contains(requirement));

    public IReadOnlyList<SourceFacts> SourcesOf(Id<ParkEntity> entity) =>
        [
            .. (Dossier.Sources ?? [])
                .Where(source =>
                    source.Entity == entity && (source.IdentifiedOn is null || source.IdentifiedOn <= AsOf)
                )
                .OrderBy(source => source.Id)
                .Select(source => new SourceFacts(source, this)),
        ];

    /// <summary>The dossier's period, once it has ended; and only for an entity that was there during it.</summary>
    public IReadOnlyList<AccountingDueFacts> PeriodsDueOf(ParkEntity entity)
    {
        var period = Dossier.Period;
        if (
            period.End >= AsOf
            || (entity.JoinedOn is { } joined && joined > period.End)
            || (entity.LeftOn is { } left && left < period.Start)
        )
        {
            return [];
        }

        var accounting = (Dossier.Accountings ?? [])
            .Where(item => item.Entity == entity.Id && item.Period.Contains(period) && item.CompletedOn <= AsOf)
            .OrderBy(item => item.CompletedOn)
            .ThenBy(item => item.Id)
            .LastOrDefault();
        var report = (Dossier.Reports ?? [])
            .Where(item => item.Entity == entity.Id && item.Period.Contains(period) && item.IssuedOn <= AsOf)
            .OrderBy(item => item.IssuedOn)
            .ThenBy(item => item.Id)
            .LastOrDefault();
        return
        [
            new AccountingDueFacts(
                period,
                accounting is null ? null : new AccountingFacts(accounting, this),
                report is null ? null : new ReportFacts(report, this)
            ),
        ];
    }

    /// <summary>The documents in force on sources, accountings and reports, of one entity or of all.</summary>
    public IReadOnlyList<string> DocumentsOf(Id<ParkEntity>? entity)
    {
        var cited = (Dossier.Sources ?? [])
            .Where(source => entity is null || source.Entity == entity)
            .SelectMany(source => source.Evidence)
            .Concat(
                (Dossier.Accountings ?? [])
                    .Where(accounting => entity is null || accounting.Entity == entity)
                    .Select(accounting => accounting.Document)
                    .OfType<Id<DocumentedInformation>>()
            )
            .Concat(
                (Dossier.Reports ?? [])
                    .Where(report => entity is null || report.Entity == entity)
                    .Select(report => report.Document)
                    .OfType<Id<DocumentedInformation>>()
            );
        return [.. cited.Distinct().Where(id => IsInForce(id)).Order().Select(id => id.ToString())];
    }
}
