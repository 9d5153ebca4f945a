using NodaTime;

namespace ParkCarbon.Domain.Carbon.Accounts;

/// <summary>A dossier's structure, ready for looking up: which entity, source, flow, factor and specification is meant.</summary>
/// <remarks>What the dossier brings comes before what the library has.</remarks>
internal sealed class AccountingBasis
{
    private readonly Dictionary<Id<ParkEntity>, ParkEntity> _entities;
    private readonly Dictionary<Id<EmissionSource>, EmissionSource> _sources;
    private readonly Dictionary<Id<InternalFlow>, InternalFlow> _flows;
    private readonly Dictionary<Id<AccountingSpecification>, AccountingSpecification> _specifications = [];

    public AccountingBasis(ParkDossier dossier, AccountingLibrary library, DateInterval period)
    {
        Dossier = dossier;
        Period = period;
        _entities = dossier.Entities.ToDictionary(entity => entity.Id);
        _sources = (dossier.Sources ?? []).ToDictionary(source => source.Id);
        _flows = (dossier.Flows ?? []).ToDictionary(flow => flow.Id);
        foreach (var specification in library.Specifications.Concat(dossier.Specifications ?? []))
        {
            _specifications[specification.Id] = specification;
        }

        Factors = new FactorBook(library.FactorSets, dossier.Factors ?? []);
        Gwp = dossier.GwpSet is null
            ? null
            : (dossier.GwpSets ?? []).Concat(library.GwpSets).FirstOrDefault(set => set.Id == dossier.GwpSet);
    }

    public ParkDossier Dossier { get; }

    public DateInterval Period { get; }

    public FactorBook Factors { get; }

    public GwpSet? Gwp { get; }

    public IEnumerable<ParkEntity> EntitiesInScope =>
        Dossier.Entities.Where(entity => entity.OutOfScope is null).OrderBy(entity => entity.Id);

    public IEnumerable<EmissionSource> SourcesOf(Id<ParkEntity> entity) =>
        _sources.Values.Where(source => source.Entity == entity).OrderBy(source => source.Id);

    public ParkEntity Entity(Id<ParkEntity> id) => _entities[id];

    public EmissionSource Source(Id<EmissionSource> id) => _sources[id];

    public EmissionSource? FindSource(Id<EmissionSource> id) => _sources.GetValueOrDefault(id);

    public AccountingSpecification? SpecificationOf(Id<ParkEntity> entity) =>
        _entities[entity].AccountingSpecification is { } id ? _specifications.GetValueOrDefault(id) : null;

    /// <summary>The flows both of whose parties are in scope: what they book twice is taken out once.</summary>
    public IEnumerable<InternalFlow> InternalFlows => _flows.Values.Where(IsInternal).OrderBy(flow => flow.Id);

    /// <summary>Whether a flow stays inside the park; one with a party out of scope crosses its boundary.</summary>
    public bool IsInternal(Id<InternalFlow>? flow) => flow is not null && IsInternal(_flows[flow]);

    /// <summary>The days of the period on which a source is expected to have data, or null where it is never.</summary>
    public DateInterval? ExpectedDays(EmissionSource source)
    {
        var entity = _entities[source.Entity];
        var start = LocalDate.Max(Period.Start, entity.JoinedOn ?? Period.Start);
        var end = LocalDate.Min(Period.End, entity.LeftOn ?? Period.End);
        if (start > end)
        {
            return null;
        }

        var member = new DateInterval(start, end);
        return source.Operates is null ? member : member.Intersection(source.Operates);
    }

    private bool IsInternal(InternalFlow flow) =>
        _entities[flow.Seller].OutOfScope is null && _entities[flow.Buyer].OutOfScope is null;
}
