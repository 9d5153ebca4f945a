using System.Globalization;
using ParkCarbon.Domain.Quantities;

namespace ParkCarbon.Domain.Carbon.Accounts;

/// <summary>Words the issues of flows inside the park.</summary>
internal static class FlowIssues
{
    public static AccountingIssue WithinOneEntity(InternalFlow flow) =>
        OfFlow(
            AccountingIssueKind.FlowMisplaced,
            flow,
            stops: true,
            $"{flow.Seller} on both sides",
            "two entities",
            ("的供方与受方为同一主体。", "has the same entity as seller and as buyer."),
            ("改正供方或受方，或删除该流量。", "Correct the seller or the buyer, or remove the flow.")
        );

    public static AccountingIssue OfOthers(InternalFlow flow, EmissionSource source) =>
        Issues.OfSource(
            AccountingIssueKind.FlowMisplaced,
            source,
            $"flow {flow.Id} in records of {source.Entity}",
            $"records of {flow.Seller} or {flow.Buyer}",
            (
                $"的记录写明内部流 {flow.Id}（{flow.Seller} → {flow.Buyer}），但其主体 {source.Entity} 既非供方也非受方。",
                $"has records of flow {flow.Id} ({flow.Seller} → {flow.Buyer}), to which its entity {source.Entity} is no party."
            ),
            (
                "改正记录的 flow，或改正该内部流的供方、受方。",
                "Correct the records' flow, or the flow's seller or buyer."
            )
        ) with
        {
            Flow = flow.Id,
        };

    public static AccountingIssue ResaleExceedsPurchase(EmissionSource source, Quantity resold, Quantity? bought)
    {
        var passedOn = EnergyCarrier.Metered(source.Carrier, resold);
        var purchase = bought is { } sum ? EnergyCarrier.Metered(source.Carrier, sum) : "nothing";
        return Issues.OfSource(
            AccountingIssueKind.ResaleExceedsPurchase,
            source,
            $"{passedOn} resold of {purchase} bought",
            "at most as much resold as bought",
            (
                $"转供 {passedOn}，多于该主体购入的同种能源（{(bought is null ? "无" : purchase)}）。",
                $"passes on {passedOn}, more than its entity bought of the carrier ({purchase})."
            ),
            (
                "自产的部分另设不带 resold 的输出排放源，或核对购入量。",
                "Record what the entity made itself on a source of exports without resold, or check what was bought."
            )
        );
    }

    public static AccountingIssue Unmatched(InternalFlow flow, bool sellerHasRecords, bool buyerHasRecords) =>
        OfFlow(
            AccountingIssueKind.FlowUnmatched,
            flow,
            stops: true,
            $"records of the seller: {(sellerHasRecords ? "yes" : "no")}, of the buyer: {(buyerHasRecords ? "yes" : "no")}",
            "records of both",
            (
                $"只有{(sellerHasRecords ? "供方" : buyerHasRecords ? "受方" : "流量本身")}有记录，另一方没有，无法合并。",
                sellerHasRecords ? "has records of the seller only and cannot be consolidated."
                : buyerHasRecords ? "has records of the buyer only and cannot be consolidated."
                : "has no records of either side and cannot be consolidated."
            ),
            ("补录另一方的计量记录，或删除该流量。", "Record the other side's meter, or remove the flow.")
        );

    public static AccountingIssue Differs(InternalFlow flow, Quantity sold, Quantity bought) =>
        OfFlow(
            AccountingIssueKind.FlowDiffers,
            flow,
            stops: false,
            $"sold {EnergyCarrier.Metered(flow.Carrier, sold)}, bought {EnergyCarrier.Metered(flow.Carrier, bought)}",
            flow.LossTolerance is { } tolerance
                ? string.Create(CultureInfo.InvariantCulture, $"bought between {1 - tolerance:0.####} and 1 of sold")
                : "bought equal to sold: no loss is agreed",
            (
                $"供方计量 {EnergyCarrier.Metered(flow.Carrier, sold)}，受方计量 {EnergyCarrier.Metered(flow.Carrier, bought)}，差异超出约定的损耗。",
                $"was metered as {EnergyCarrier.Metered(flow.Carrier, sold)} by the seller and {EnergyCarrier.Metered(flow.Carrier, bought)} by the buyer, more apart than the agreed loss."
            ),
            (
                "查明差异：核对两侧表计，或约定线损率 lossTolerance。",
                "Find the cause at both meters, or agree on a lossTolerance."
            )
        );

    private static AccountingIssue OfFlow(
        AccountingIssueKind kind,
        InternalFlow flow,
        bool stops,
        string found,
        string expected,
        (string Zh, string En) message,
        (string Zh, string En) remedy
    ) =>
        new()
        {
            Kind = kind,
            StopsTheFigure = stops,
            Entities = [flow.Seller, flow.Buyer],
            Flow = flow.Id,
            Found = found,
            Expected = expected,
            Message = new BilingualText(
                $"内部流 {flow.Id}（{flow.Seller} → {flow.Buyer}，{flow.Carrier}）{message.Zh}",
                $"Flow {flow.Id} ({flow.Seller} → {flow.Buyer}, {flow.Carrier}) {message.En}"
            ),
            Remedy = new BilingualText(remedy.Zh, remedy.En),
        };
}
