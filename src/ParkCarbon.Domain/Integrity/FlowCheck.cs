using ParkCarbon.Domain.Carbon;
using static ParkCarbon.Domain.Integrity.IntegrityCodes;

namespace ParkCarbon.Domain.Integrity;

/// <summary>Checks the flows between entities and the records on both of their sides.</summary>
internal static class FlowCheck
{
    public static void Run(DossierIndex index, Problems problems)
    {
        var dossier = index.Dossier;
        for (var i = 0; i < (dossier.Flows?.Count ?? 0); i++)
        {
            var flow = dossier.Flows![i];
            if (flow.Seller == flow.Buyer)
            {
                problems.Add(
                    DossierPath.Of(nameof(dossier.Flows), i, nameof(flow.Buyer)),
                    FlowToItself,
                    ($"“{flow.Buyer}”，它也是供方", $"'{flow.Buyer}', which is the seller too"),
                    ("另一个主体", "another entity"),
                    (
                        "主体内部的流动不登记；更正供方或受方。",
                        "What flows within one entity is not recorded; correct the seller or the buyer."
                    )
                );
            }
        }

        for (var i = 0; i < (dossier.Activities?.Count ?? 0); i++)
        {
            var record = dossier.Activities![i];
            if (index.Flows.TryFind(record.Flow, out var flow) && index.Sources.TryFind(record.Source, out var source))
            {
                Check(flow, source, DossierPath.Of(nameof(dossier.Activities), i, nameof(record.Flow)), problems);
            }
        }
    }

    private static void Check(InternalFlow flow, EmissionSource source, DossierPath path, Problems problems)
    {
        var exports = source.Role == SourceRole.Export;
        if (source.Entity != flow.Seller && source.Entity != flow.Buyer)
        {
            problems.Add(
                path,
                NotAPartyOfFlow,
                (
                    $"内部流“{flow.Id}”（{flow.Seller} → {flow.Buyer}），而排放源“{source.Id}”属于“{source.Entity}”",
                    $"the flow '{flow.Id}' ({flow.Seller} → {flow.Buyer}) on the source '{source.Id}' of '{source.Entity}'"
                ),
                ($"“{source.Entity}”为供方或受方的内部流", $"a flow that '{source.Entity}' sells or buys"),
                ("更正 flow 或 source。", "Correct the flow or the source.")
            );
        }
        else if (flow.Seller != flow.Buyer && exports != (source.Entity == flow.Seller))
        {
            problems.Add(path, WrongRoleForFlow, Found(flow, source), Expected(exports), Remedy(source, exports));
        }
        else if (!exports && source.Category == GhgCategory.Direct)
        {
            problems.Add(
                path,
                DirectSourceWithFlow,
                (
                    $"内部流“{flow.Id}”，而排放源“{source.Id}”是直接排放",
                    $"the flow '{flow.Id}' on the source '{source.Id}', whose emissions are direct"
                ),
                ("间接排放的排放源", "a source that emits indirectly"),
                (
                    "从他人购入的能源或服务属于间接排放；更正 category，或删去 flow。",
                    "What is bought from another entity is emitted there; correct the category, or remove the flow."
                )
            );
        }
    }

    private static (string, string) Found(InternalFlow flow, EmissionSource source) =>
        source.Entity == flow.Seller
            ? (
                $"内部流“{flow.Id}”供方的排放源“{source.Id}”，其 role 不是 export",
                $"the source '{source.Id}' on the seller's side of the flow '{flow.Id}', whose role is not export"
            )
            : (
                $"内部流“{flow.Id}”受方的排放源“{source.Id}”，其 role 是 export",
                $"the source '{source.Id}' on the buyer's side of the flow '{flow.Id}', whose role is export"
            );

    private static (string, string) Expected(bool exports) =>
        exports
            ? ("受方一侧的间接排放源", "a source that emits indirectly on the buyer's side")
            : ("供方一侧 role 为 export 的排放源", "a source with the role export on the seller's side");

    private static (string, string) Remedy(EmissionSource source, bool exports) =>
        exports
            ? ("把记录登记到受方购入该能源的排放源上。", "Record it on the buyer's source that uses what flows.")
            : (
                $"把记录登记到“{source.Entity}”的输出源上（\"role\": \"export\"）。",
                $"Record it on a source of '{source.Entity}' that delivers (\"role\": \"export\")."
            );
}
