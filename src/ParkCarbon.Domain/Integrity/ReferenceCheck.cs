using ParkCarbon.Domain.Carbon;
using ParkCarbon.Domain.Improvement;
using ParkCarbon.Domain.Support;
using static ParkCarbon.Domain.Integrity.IntegrityCodes;

namespace ParkCarbon.Domain.Integrity;

/// <summary>Finds ids that name nothing.</summary>
internal sealed class ReferenceCheck
{
    private readonly DossierIndex _index;
    private readonly Problems _problems;

    private ReferenceCheck(DossierIndex index, Problems problems)
    {
        _index = index;
        _problems = problems;
    }

    public static void Run(DossierIndex index, Problems problems)
    {
        var check = new ReferenceCheck(index, problems);
        check.Facts();
        check.Emissions();
        check.Instruments();
        check.Records();
        check.System();
        check.Judgements();
    }

    private void Facts()
    {
        var dossier = _index.Dossier;
        var root = DossierPath.Root;
        Refer(_index.Entities, dossier.Park.Authority, root, nameof(dossier.Park), nameof(Park.Authority));
        Refer(
            _index.Documents,
            dossier.Neutrality?.Document,
            root,
            nameof(dossier.Neutrality),
            nameof(NeutralityChoice.Document)
        );
        Refer(_index.Documents, dossier.Scope?.Document, root, nameof(dossier.Scope), "Document");
        ReferToLibrary(
            UnknownGwpSet,
            Kind.GwpSet,
            dossier.GwpSet,
            (dossier.GwpSets ?? []).Concat(_index.Library.GwpSets).Select(set => set.Id),
            () => root.Member(nameof(dossier.GwpSet))
        );
        var specifications = (dossier.Specifications ?? [])
            .Concat(_index.Library.Specifications)
            .Select(specification => specification.Id)
            .ToHashSet();
        Each(
            dossier.Entities,
            nameof(dossier.Entities),
            (entity, at) =>
            {
                ReferToLibrary(
                    UnknownSpecification,
                    Kind.Specification,
                    entity.AccountingSpecification,
                    specifications,
                    () => at.Path.Member(nameof(entity.AccountingSpecification))
                );
                Refer(_index.Documents, entity.OutOfScope?.Document, at, nameof(entity.OutOfScope), "Document");
            }
        );
        Each(
            dossier.Accountings,
            nameof(dossier.Accountings),
            (accounting, at) =>
            {
                Refer(_index.Entities, accounting.Entity, at, nameof(accounting.Entity));
                Refer(_index.Documents, accounting.Document, at, nameof(accounting.Document));
                ReferToLibrary(
                    UnknownSpecification,
                    Kind.Specification,
                    accounting.Specification,
                    specifications,
                    () => at.Path.Member(nameof(accounting.Specification))
                );
            }
        );
    }

    private void Emissions()
    {
        var dossier = _index.Dossier;
        Each(
            dossier.Sources,
            nameof(dossier.Sources),
            (source, at) =>
            {
                Refer(_index.Entities, source.Entity, at, nameof(source.Entity));
                ReferAll(source.Evidence, at, nameof(source.Evidence));
            }
        );
        Each(
            dossier.Activities,
            nameof(dossier.Activities),
            (record, at) =>
            {
                Refer(_index.Sources, record.Source, at, nameof(record.Source));
                Refer(_index.Flows, record.Flow, at, nameof(record.Flow));
                ReferAll(record.Evidence, at, nameof(record.Evidence));
            }
        );
        Each(
            dossier.Flows,
            nameof(dossier.Flows),
            (flow, at) =>
            {
                Refer(_index.Entities, flow.Seller, at, nameof(flow.Seller));
                Refer(_index.Entities, flow.Buyer, at, nameof(flow.Buyer));
            }
        );
        Each(
            dossier.Removals,
            nameof(dossier.Removals),
            (removal, at) =>
            {
                Refer(_index.Sources, removal.Sink, at, nameof(removal.Sink));
                Refer(_index.Documents, removal.Document, at, nameof(removal.Document));
            }
        );
    }

    private void Instruments()
    {
        var dossier = _index.Dossier;
        Each(
            dossier.GreenCertificates,
            nameof(dossier.GreenCertificates),
            (certificate, at) => Traded(certificate.Transfers, certificate.Retirement, at)
        );
        Each(
            dossier.GreenPower,
            nameof(dossier.GreenPower),
            (supply, at) =>
            {
                Refer(_index.Entities, supply.Entity, at, nameof(supply.Entity));
                Refer(_index.Sources, supply.Source, at, nameof(supply.Source));
                Refer(_index.Documents, supply.Contract, at, nameof(supply.Contract));
                Refer(_index.Documents, supply.Settlement, at, nameof(supply.Settlement));
            }
        );
        Each(dossier.Credits, nameof(dossier.Credits), (credit, at) => Traded(credit.Transfers, credit.Retirement, at));
        Each(
            dossier.Allowances,
            nameof(dossier.Allowances),
            (allowance, at) =>
            {
                Refer(_index.Entities, allowance.Entity, at, nameof(allowance.Entity));
                Traded([], allowance.Retirement, at);
            }
        );
    }

    private void Records()
    {
        var dossier = _index.Dossier;
        Each(
            dossier.Assets,
            nameof(dossier.Assets),
            (asset, at) => Refer(_index.Entities, asset.Entity, at, nameof(asset.Entity))
        );
        Each(
            dossier.Trades,
            nameof(dossier.Trades),
            (trade, at) => Refer(_index.Entities, trade.Entity, at, nameof(trade.Entity))
        );
        Each(
            dossier.CreditStandings,
            nameof(dossier.CreditStandings),
            (standing, at) => Refer(_index.Entities, standing.Entity, at, nameof(standing.Entity))
        );
        Each(
            dossier.GreenFinance,
            nameof(dossier.GreenFinance),
            (finance, at) => Refer(_index.Entities, finance.Entity, at, nameof(finance.Entity))
        );
        Each(
            dossier.Reports,
            nameof(dossier.Reports),
            (report, at) =>
            {
                Refer(_index.Entities, report.Entity, at, nameof(report.Entity));
                Refer(_index.Accountings, report.Accounting, at, nameof(report.Accounting));
                Refer(_index.Documents, report.Document, at, nameof(report.Document));
            }
        );
        Each(
            dossier.Documents,
            nameof(dossier.Documents),
            (document, at) => Refer(_index.Entities, document.Entity, at, nameof(document.Entity))
        );
    }

    private void System()
    {
        var dossier = _index.Dossier;
        var references = new References(_index, _problems);
        if (dossier.Scope is { } scope)
        {
            var at = DossierPath.Root.Member(nameof(dossier.Scope));
            references.One(scope.ApprovedBy, at, nameof(scope.ApprovedBy));
            references.All(scope.Issues, at, nameof(scope.Issues));
            references.All(scope.Needs, at, nameof(scope.Needs));
        }

        references.Each(
            dossier.Documents,
            nameof(dossier.Documents),
            (document, at, check) =>
            {
                check.One(document.Replaces, at, nameof(document.Replaces));
                check.All(document.DistributedTo, at, nameof(document.DistributedTo));
            }
        );
        SharedReferences.Check(dossier, references);
        MethodReferences.Check(dossier, references);
        ContextReferences.Check(dossier, references);
        LeadershipReferences.Check(dossier, references);
        PlanningReferences.Check(dossier, references);
        SupportReferences.Check(dossier, references);
        OperationReferences.Check(dossier, references);
        EvaluationReferences.Check(dossier, references);
        ImprovementReferences.Check(dossier, references);
    }

    private void Judgements()
    {
        var dossier = _index.Dossier;
        Each(
            dossier.Attestations,
            nameof(dossier.Attestations),
            (attestation, at) =>
            {
                Refer(_index.Entities, attestation.Entity, at, nameof(attestation.Entity));
                Refer(_index.Of<Nonconformity>(), attestation.Nonconformity, at, nameof(attestation.Nonconformity));
                ReferAll(attestation.Evidence, at, nameof(attestation.Evidence));
            }
        );
        Each(
            dossier.Exclusions,
            nameof(dossier.Exclusions),
            (exclusion, at) =>
            {
                Refer(_index.Entities, exclusion.Entity, at, nameof(exclusion.Entity));
                Refer(_index.Documents, exclusion.Document, at, nameof(exclusion.Document));
            }
        );
    }

    private void Traded(IReadOnlyList<Transfer> transfers, Retirement? retirement, Spot at)
    {
        for (var i = 0; i < transfers.Count; i++)
        {
            if (transfers[i].To is { } holder && !_index.Entities.Has(holder))
            {
                Dangling(_index.Entities, holder, at.Path.Member("Transfers").Item(i).Member(nameof(Transfer.To)));
            }
        }

        if (retirement is not null)
        {
            Refer(_index.Entities, retirement.Entity, at, "Retirement", nameof(retirement.Entity));
            Refer(_index.Sources, retirement.Source, at, "Retirement", nameof(retirement.Source));
            Refer(_index.Documents, retirement.Evidence, at, "Retirement", nameof(retirement.Evidence));
        }
    }

    private static void Each<T>(IReadOnlyList<T>? items, string section, Action<T, Spot> check)
    {
        for (var i = 0; i < (items?.Count ?? 0); i++)
        {
            check(items![i], new Spot(section, i));
        }
    }

    private void ReferAll(IReadOnlyList<Id<DocumentedInformation>> ids, Spot at, string member)
    {
        for (var i = 0; i < ids.Count; i++)
        {
            if (!_index.Documents.Has(ids[i]))
            {
                Dangling(_index.Documents, ids[i], at.Path.Member(member).Item(i));
            }
        }
    }

    private void Refer<T>(Register<T> known, Id<T>? id, Spot at, params ReadOnlySpan<string> members)
        where T : class
    {
        if (id is not null && !known.Has(id))
        {
            Dangling(known, id, at.Member(members));
        }
    }

    private void Refer<T>(Register<T> known, Id<T>? id, DossierPath at, params ReadOnlySpan<string> members)
        where T : class
    {
        if (id is not null && !known.Has(id))
        {
            foreach (var member in members)
            {
                at = at.Member(member);
            }

            Dangling(known, id, at);
        }
    }

    /// <summary>Reports an id that names nothing.</summary>
    public static void Dangling<T>(Register<T> known, Id<T> id, DossierPath path, Problems problems)
        where T : class => Unknown(UnknownReference, known.Kind, id.ToString(), [.. known.Ids], path, problems);

    private void Dangling<T>(Register<T> known, Id<T> id, DossierPath path)
        where T : class => Dangling(known, id, path, _problems);

    private void ReferToLibrary<T>(string code, Kind kind, Id<T>? id, IEnumerable<Id<T>> known, Func<DossierPath> path)
    {
        if (id is not null && !known.Contains(id))
        {
            Unknown(code, kind, id.ToString(), [.. known.Order().Select(item => item.ToString())], path(), _problems);
        }
    }

    private static void Unknown(
        string code,
        Kind kind,
        string id,
        IReadOnlyList<string> known,
        DossierPath path,
        Problems problems
    )
    {
        problems.Add(
            path,
            code,
            Problems.Quoted(id),
            ($"已登记的{kind.Zh}标识", $"the id of {kind.WithArticle} that is known"),
            Remedy(kind, id, known)
        );
    }

    private static (string, string) Remedy(Kind kind, string id, IReadOnlyList<string> known) =>
        NearestName.Of(id, known) is { } nearest ? ($"是否想写“{nearest}”？", $"Did you mean '{nearest}'?")
        : known.Count == 0 ? ($"档案中没有{kind.Zh}；请先登记。", $"The dossier lists no {kind.En}; record it first.")
        : ($"已有：{Problems.List(known)}。", $"Known are: {Problems.List(known)}.");
}
