using NodaTime;
using ParkCarbon.Domain.Carbon.Ledgers;

namespace ParkCarbon.Domain.Carbon.Accounts;

/// <summary>A dossier's structure, ready for looking up: which entity, source, flow, factor and specification is meant.</summary>
/// <remarks>What the dossier brings comes before what the library has.</remarks>
internal sealed class AccountingBasis
{
    private readonly Dictionary<Id<ParkEntity>, ParkEntity> _entities;
    private readonly Dictionary<Id<EmissionSource>, EmissionSource> _sources;
    private readonly ILookup<Id<ParkEntity>, EmissionSource> _sourcesByEntity;
    private readonly Dictionary<Id<InternalFlow>, InternalFlow> _flows;
    private readonly Dictionary<Id<AccountingSpecification>, AccountingSpecification> _specifications;

    public AccountingBasis(ParkDossier dossier, AccountingLibrary library, DateInterval period)
    {
        Dossier = dossier;
        Instruments = library.Instruments;
        Period = period;
        _entities = dossier.Entities.ToDictionary(entity => entity.Id);
        _sources = (dossier.Sources ?? []).ToDictionary(source => source.Id);
        _sourcesByEntity = _sources.Values.OrderBy(source => source.Id).ToLookup(source => source.Entity);
        _flows = (dossier.Flows ?? []).ToDictionary(flow => flow.Id);
        _specifications = library.SpecificationsWith(dossier);
        Factors = new FactorBook(library.FactorSets, dossier.Factors ?? []);
        Gwp = dossier.GwpSet is null
            ? null
            : (dossier.GwpSets ?? []).Concat(library.GwpSets).FirstOrDefault(set => set.Id == dossier.GwpSet);
    }

    public ParkDossier Dossier { get; }

    public DateInterval Period { get; private set; }

    public InstrumentRules? Instruments { get; }

    public FactorBook Factors { get; private set; }

    public GwpSet? Gwp { get; }

    /// <summary>The same dossier for another period, with factors that were computed beside its own.</summary>
    public AccountingBasis With(DateInterval period, IEnumerable<Factor> computed)
    {
        // A copy of everything, so that what a basis has more one day is not forgotten here.
        var copy = (AccountingBasis)MemberwiseClone();
        copy.Period = period;
        copy.Factors = Factors.With(computed);
        return copy;
    }

    public IEnumerable<ParkEntity> EntitiesInScope =>
        Dossier.Entities.Where(entity => entity.OutOfScope is null).OrderBy(entity => entity.Id);

    /// <summary>The sources of an entity, in order of their ids.</summary>
    public IEnumerable<EmissionSource> SourcesOf(Id<ParkEntity> entity) => _sourcesByEntity[entity];

    public ParkEntity Entity(Id<ParkEntity> id) => _entities[id];

    public EmissionSource Source(Id<EmissionSource> id) =>
        _sources.GetValueOrDefault(id)
        ?? throw new KeyNotFoundException($"A record names the source '{id}', which the dossier does not have.");

    public EmissionSource? FindSource(Id<EmissionSource> id) => _sources.GetValueOrDefault(id);

    public AccountingSpecification? SpecificationOf(Id<ParkEntity> entity) =>
        _entities[entity].AccountingSpecification is { } id ? _specifications.GetValueOrDefault(id) : null;

    /// <summary>The flows both of whose parties are in scope: what they book twice is taken out once.</summary>
    public IEnumerable<InternalFlow> InternalFlows => _flows.Values.Where(IsInternal).OrderBy(flow => flow.Id);

    public InternalFlow Flow(Id<InternalFlow> id) =>
        _flows.GetValueOrDefault(id)
        ?? throw new KeyNotFoundException($"A record names the flow '{id}', which the dossier does not have.");

    /// <summary>Whether activity belongs to a flow inside the park, so that the park's total is without it.</summary>
    /// <remarks>
    /// A flow with a party out of scope crosses the boundary. Direct emissions stay where they are even if their records
    /// name a flow, as those of a waste-water plant may: the park keeps the direct side and drops the indirect one.
    /// </remarks>
    public bool IsInside(EmissionSource source, Id<InternalFlow>? flow) =>
        flow is not null
        && IsInternal(Flow(flow))
        && (source.Role == SourceRole.Export || source.Category != GhgCategory.Direct);

    /// <summary>The days of the period on which an entity belongs to the park, or null where it never does.</summary>
    public DateInterval? AccountedDays(Id<ParkEntity> id)
    {
        var entity = _entities[id];
        var start = LocalDate.Max(Period.Start, entity.JoinedOn ?? Period.Start);
        var end = LocalDate.Min(Period.End, entity.LeftOn ?? Period.End);
        return start <= end ? new DateInterval(start, end) : null;
    }

    /// <summary>The days of the period on which a source is expected to have data, or null where it is never.</summary>
    public DateInterval? ExpectedDays(EmissionSource source) =>
        AccountedDays(source.Entity) is not { } days ? null
        : source.Operates is { } operates ? days.Intersection(operates)
        : days;

    /// <summary>Whether an entity's emissions are in the account; what others do can neither lower nor raise it.</summary>
    public bool IsInPark(Id<ParkEntity> id) => _entities[id].OutOfScope is null && AccountedDays(id) is not null;

    private bool IsInternal(InternalFlow flow) =>
        _entities[flow.Seller].OutOfScope is null && _entities[flow.Buyer].OutOfScope is null;
}
