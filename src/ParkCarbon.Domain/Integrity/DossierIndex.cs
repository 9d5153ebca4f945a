using ParkCarbon.Domain.Carbon;
using ParkCarbon.Domain.Carbon.Accounts;
using ParkCarbon.Domain.Improvement;
using ParkCarbon.Domain.Operation;
using ParkCarbon.Domain.Support;

namespace ParkCarbon.Domain.Integrity;

/// <summary>A dossier with everything that its records name, ready for looking up.</summary>
internal sealed class DossierIndex
{
    private readonly FactorBook _factors;
    private readonly Dictionary<FactorReference, FactorLookup> _lookups = [];

    public DossierIndex(ParkDossier dossier, AccountingLibrary library, Problems problems)
    {
        Dossier = dossier;
        Library = library;
        Entities = new(nameof(dossier.Entities), Kind.Entity, dossier.Entities, item => item.Id, problems);
        Sources = new(nameof(dossier.Sources), Kind.Source, dossier.Sources, item => item.Id, problems);
        Flows = new(nameof(dossier.Flows), Kind.Flow, dossier.Flows, item => item.Id, problems);
        Documents = new(nameof(dossier.Documents), Kind.Document, dossier.Documents, item => item.Id, problems);
        Accountings = new(nameof(dossier.Accountings), Kind.Accounting, dossier.Accountings, item => item.Id, problems);
        Enter(nameof(dossier.Specifications), Kind.Specification, dossier.Specifications, item => item.Id);
        Enter(nameof(dossier.GwpSets), Kind.GwpSet, dossier.GwpSets, item => item.Id);
        Enter(nameof(dossier.Factors), Kind.Factor, dossier.Factors, item => item.Id);
        Enter(nameof(dossier.Activities), Kind.Activity, dossier.Activities, item => item.Id);
        Enter(nameof(dossier.GreenPower), Kind.GreenPower, dossier.GreenPower, item => item.Id);
        Enter(nameof(dossier.Allowances), Kind.Allowance, dossier.Allowances, item => item.Id);
        Enter(nameof(dossier.Removals), Kind.Verification, dossier.Removals, item => item.Id);
        Enter(nameof(dossier.Assets), Kind.Asset, dossier.Assets, item => item.Id);
        Enter(nameof(dossier.Trades), Kind.Trade, dossier.Trades, item => item.Id);
        Enter(nameof(dossier.GreenFinance), Kind.Finance, dossier.GreenFinance, item => item.Id);
        Enter(nameof(dossier.Reports), Kind.Report, dossier.Reports, item => item.Id);
        Nonconformities = new(
            nameof(dossier.Nonconformities),
            Kind.Nonconformity,
            dossier.Nonconformities,
            item => item.Id,
            problems
        );
        Enter(nameof(dossier.Attestations), Kind.Attestation, dossier.Attestations, item => item.Id);
        Enter(nameof(dossier.Exclusions), Kind.Exclusion, dossier.Exclusions, item => item.Id);
        _factors = new FactorBook(library.FactorSets, dossier.Factors ?? []);

        void Enter<T>(string section, Kind kind, IReadOnlyList<T>? items, Func<T, Id<T>?> idOf)
            where T : class => _ = new Register<T>(section, kind, items, idOf, problems);
    }

    public ParkDossier Dossier { get; }

    public AccountingLibrary Library { get; }

    public Register<ParkEntity> Entities { get; }

    public Register<EmissionSource> Sources { get; }

    public Register<InternalFlow> Flows { get; }

    public Register<DocumentedInformation> Documents { get; }

    public Register<GhgAccounting> Accountings { get; }

    public Register<Nonconformity> Nonconformities { get; }

    /// <summary>What a reference finds; the answer is kept, because a year of readings asks for few factors.</summary>
    public FactorLookup Find(FactorReference reference)
    {
        if (!_lookups.TryGetValue(reference, out var lookup))
        {
            lookup = _factors.Find(reference, Dossier.Period);
            _lookups.Add(reference, lookup);
        }

        return lookup;
    }
}
