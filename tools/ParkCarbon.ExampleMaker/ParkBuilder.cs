using NodaTime;
using ParkCarbon.Domain;
using ParkCarbon.Domain.Carbon;
using ParkCarbon.Domain.Support;

namespace ParkCarbon.ExampleMaker;

/// <summary>Gathers entities, sources, readings, flows and documents, and puts them in order.</summary>
internal sealed class ParkBuilder
{
    private readonly List<EntityBuilder> _entities = [];
    private readonly List<EmissionSource> _sources = [];
    private readonly List<ActivityRecord> _activities = [];
    private readonly List<InternalFlow> _flows = [];
    private readonly List<DocumentedInformation> _documents = [];

    public static DateInterval Year { get; } = new(new LocalDate(2025, 1, 1), new LocalDate(2025, 12, 31));

    public IReadOnlyList<ActivityRecord> Activities => _activities;

    public static DateInterval Month(int month) => new YearMonth(2025, month).ToDateInterval();

    public EntityBuilder Entity(
        string id,
        (string Zh, string En) name,
        (string Code, string Zh, string En) industry,
        string specification,
        string category = "91"
    )
    {
        var entity = new ParkEntity
        {
            Id = Id<ParkEntity>.Parse(id),
            Name = new BilingualText(name.Zh, name.En),
            CreditCode = CreditCodes.Of(_entities.Count + 1, category),
            Industry = new Industry { Code = industry.Code, Name = new BilingualText(industry.Zh, industry.En) },
            AccountingSpecification = Id<AccountingSpecification>.Parse(specification),
        };
        var builder = new EntityBuilder(this, entity);
        _entities.Add(builder);
        return builder;
    }

    public void Add(EmissionSource source) => _sources.Add(source);

    public void Add(ActivityRecord record) => _activities.Add(record);

    public void Add(InternalFlow flow) => _flows.Add(flow);

    public Id<DocumentedInformation> Add(DocumentedInformation document)
    {
        _documents.Add(document);
        return document.Id;
    }

    /// <summary>The dossier of what was gathered: sources by entity, readings by source, flows by name.</summary>
    public ParkDossier Build(Park park, BilingualText note)
    {
        var entities = _entities.ConvertAll(builder => builder.Entity);
        var places = entities.Select((entity, i) => (entity.Id, i)).ToDictionary(pair => pair.Id, pair => pair.i);
        var sources = _sources.OrderBy(source => places[source.Entity]).ToList();
        var order = sources.Select((source, i) => (source.Id, i)).ToDictionary(pair => pair.Id, pair => pair.i);
        return new ParkDossier
        {
            Note = note,
            Park = park,
            Period = Year,
            GwpSet = Id<GwpSet>.Parse("AR5"),
            Entities = entities,
            Sources = sources,
            Activities = [.. _activities.OrderBy(record => order[record.Source])],
            Flows = [.. _flows.OrderBy(flow => flow.Id)],
            Documents = _documents,
        };
    }
}
