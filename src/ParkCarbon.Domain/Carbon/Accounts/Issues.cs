using System.Globalization;
using NodaTime;
using ParkCarbon.Domain.Quantities;

namespace ParkCarbon.Domain.Carbon.Accounts;

/// <summary>Words the issues that pricing and consolidation find.</summary>
internal static class Issues
{
    private const int CandidatesShown = 5;

    public static AccountingIssue SourcesMissing(ParkEntity entity) =>
        new()
        {
            Kind = AccountingIssueKind.SourcesMissing,
            StopsTheFigure = true,
            Entities = [entity.Id],
            Found = "no sources recorded",
            Expected = "sources",
            Message = new BilingualText(
                $"档案未记录排放源，主体“{entity.Name.Zh}”（{entity.Id}）的排放量无法计算（不按零计）。",
                $"The dossier records no sources; the emissions of \"{entity.Name.En}\" ({entity.Id}) are unknown, not zero."
            ),
            Remedy = new BilingualText(
                "在 sources 中记录各主体的排放源；确无排放源时记录空列表。",
                "Record the entities' sources under \"sources\"; where there are none, record an empty list."
            ),
        };

    public static AccountingIssue ActivityNegative(EmissionSource source, Quantity activity) =>
        OfSource(
            AccountingIssueKind.ActivityNegative,
            source,
            $"activity of {activity}",
            "zero or more",
            ($"的活动数据合计为 {activity}，低于零。", $"has activity of {activity}, which is below zero."),
            (
                "核对读数；若读数为输入减输出的净值，为该排放源写明 net: true。",
                "Check the readings; where they are imports less exports, state \"net\": true for the source."
            )
        );

    public static AccountingIssue NetBelowZero(EmissionSource source, Quantity activity) =>
        OfSource(
            AccountingIssueKind.ActivityNegative,
            source,
            $"a net activity of {activity}",
            "zero or more over the period, unless it is energy and the entity's specification deducts exports",
            (
                $"的净活动数据合计为 {activity}，低于零，且没有允许扣除它的核算标准。",
                $"has a net activity of {activity}, below zero, which no specification of its entity lets it deduct."
            ),
            (
                "核对读数；输出另设 role 为 export 的排放源登记。",
                "Check the readings; record exports on a source of their own with the role export."
            )
        );

    public static AccountingIssue FactorMissing(EmissionSource source) =>
        OfSource(
            AccountingIssueKind.FactorMissing,
            source,
            "no factor",
            "a factor, or a measured gas",
            ("没有排放因子，其排放量无法计算（不按零计）。", "names no factor; its emissions are unknown, not zero."),
            (
                "为该排放源指定 factor，或给出自有因子及其来源。",
                "Name a factor for the source, or bring one with its document."
            )
        );

    public static AccountingIssue FactorNotUsable(EmissionSource source, FactorReference reference, FactorLookup lookup)
    {
        var candidates = string.Join(", ", lookup.Candidates.Take(CandidatesShown));
        var more = lookup.Candidates.Count > CandidatesShown ? ", …" : "";
        var (zh, en) = lookup.Fault switch
        {
            AccountingIssueKind.FactorAmbiguous => ("对应多个因子", "fits more than one factor"),
            AccountingIssueKind.FactorOutOfDate => ("在核算期内无效", "is not valid in the period"),
            _ => ("找不到", "is not known"),
        };
        return OfSource(
            lookup.Fault ?? AccountingIssueKind.FactorNotFound,
            source,
            reference.ToString(),
            candidates.Length == 0 ? "a factor of the dossier or of a set" : candidates + more,
            ($"引用的因子“{reference}”{zh}。", $"names the factor '{reference}', which {en}."),
            candidates.Length == 0
                ? ("在档案的 factors 中给出该因子及其来源。", "Bring the factor under \"factors\", with its document.")
                : ($"改用以下之一：{candidates}{more}", $"Name one of: {candidates}{more}")
        );
    }

    public static AccountingIssue FactorRestricted(EmissionSource source, Factor factor, BilingualText restriction) =>
        OfSource(
            AccountingIssueKind.FactorRestricted,
            source,
            factor.Id.ToString(),
            "a factor for inventories",
            (
                $"引用的因子“{factor.Name.Zh}”（{factor.Id}）不能用于清单：{restriction.Zh}",
                $"names the factor \"{factor.Name.En}\" ({factor.Id}), which is not for inventories: {restriction.En}"
            ),
            ("改用适用于清单的因子。", "Name a factor that is published for inventories.")
        );

    public static AccountingIssue FactorDoesNotFit(EmissionSource source, Dimension activity, string expected) =>
        OfSource(
            AccountingIssueKind.FactorDoesNotFit,
            source,
            $"activity in {activity}",
            $"activity per {expected}",
            (
                $"的活动数据为{activity.ChineseName}，而因子按 {expected} 给出，且没有可用的热值或密度。",
                $"has activity in {activity.EnglishName}, but its factor is per {expected} and has no calorific value or density to join them."
            ),
            (
                "改用相同量纲的活动数据或因子，或为因子补充低位发热量或密度。",
                "Use activity or a factor of the same dimension, or give the factor a net calorific value or a density."
            )
        );

    public static AccountingIssue GwpUnknown(
        EmissionSource source,
        GreenhouseGas gas,
        Id<GwpSet>? chosen,
        GwpSet? set
    ) =>
        chosen is null
            ? OfSource(
                AccountingIssueKind.GwpSetNotChosen,
                source,
                $"{gas} without a set of warming potentials",
                "gwpSet",
                ($"排放 {gas}，但未选定 GWP 数值集。", $"emits {gas}, but no set of warming potentials is chosen."),
                ("在档案中写明 gwpSet，如 AR5。", "State gwpSet in the dossier, such as AR5.")
            )
        : set is null
            ? OfSource(
                AccountingIssueKind.GwpSetNotFound,
                source,
                $"gwpSet {chosen}",
                "a set that ParkCarbon ships or the dossier brings",
                (
                    $"排放 {gas}，而所选 GWP 数值集 {chosen} 不存在。",
                    $"emits {gas}, but the chosen set of warming potentials {chosen} is not known."
                ),
                (
                    "改用已有的数值集，如 AR5，或在 gwpSets 中自带该集。",
                    "Choose a set that is there, such as AR5, or bring this one under \"gwpSets\"."
                )
            )
        : OfSource(
            AccountingIssueKind.GwpMissing,
            source,
            $"{gas} in {set.Id}",
            "a set that knows the gas",
            (
                $"排放 {gas}，而 {set.Id} 没有该气体的 GWP。",
                $"emits {gas}, of which {set.Id} has no warming potential."
            ),
            (
                "选用含该气体的 GWP 数值集，或自带一套并注明来源。",
                "Choose a set that has the gas, or bring one with its document."
            )
        );

    public static AccountingIssue SpecificationUnknown(EmissionSource source, ParkEntity entity) =>
        entity.AccountingSpecification is { } named
            ? OfSource(
                AccountingIssueKind.SpecificationNotFound,
                source,
                $"accountingSpecification {named}",
                "a specification that ParkCarbon ships or the dossier brings",
                (
                    $"输出能源，而主体所选核算规范 {named} 不存在，无法判断输出是否扣除。",
                    $"exports energy, but its entity's accounting specification {named} is not known, so it is open whether "
                        + "exports are deducted."
                ),
                (
                    "改用已有的核算规范，或在 specifications 中自带该规范。",
                    "Name a specification that is there, or bring this one under \"specifications\"."
                )
            )
            : OfSource(
                AccountingIssueKind.SpecificationMissing,
                source,
                "exports, but no accounting specification",
                "accountingSpecification of the entity",
                (
                    "输出能源，但主体未选定核算规范，无法判断输出是否扣除。",
                    "exports energy, but its entity names no accounting specification, so it is open whether exports are deducted."
                ),
                ("为主体写明 accountingSpecification。", "Name the entity's accountingSpecification.")
            );

    public static AccountingIssue BalanceNegative(EmissionSource source) =>
        OfSource(
            AccountingIssueKind.BalanceNegative,
            source,
            "more carbon out than in",
            "carbon in at least equal to carbon out",
            ("物料平衡中输出的碳多于输入的碳。", "lets more carbon out than comes in."),
            ("核对输入、输出的数量与含碳量。", "Check the amounts and carbon contents on both sides.")
        );

    public static AccountingIssue DeductedBelowZero(ParkEntity entity, GhgCategory category, CarbonMass sum) =>
        new()
        {
            Kind = AccountingIssueKind.BalanceNegative,
            StopsTheFigure = true,
            Entities = [entity.Id],
            Category = category,
            Found = $"{sum} after what is fixed and recovered",
            Expected = "zero or more: only what was generated can be fixed or recovered",
            Message = new BilingualText(
                $"主体“{entity.Name.Zh}”（{entity.Id}）固定和回收的量多于其产生的量，差额 {sum}。",
                $"\"{entity.Name.En}\" ({entity.Id}) fixes and recovers more than it generates: {sum} is left."
            ),
            Remedy = new BilingualText(
                "登记这些气体产生的全部排放源，或核对固定、回收的量；从大气中移除的量改用 role 为 removal 的汇。",
                "Record every source that generates these gases, or check what is fixed and recovered; what is taken from the "
                    + "atmosphere belongs to a sink with the role removal."
            ),
        };

    public static AccountingIssue RemovalNotVerified(EmissionSource sink, DateInterval period) =>
        OfSource(
            AccountingIssueKind.RemovalNotVerified,
            sink,
            "no verification of the whole period",
            $"a verification for {period.ToIsoText()}",
            ("的移除量未经覆盖整个核算期的核查。", "has removals that no verification covers for the whole period."),
            ("补充核查结论。", "Record the verification.")
        ) with
        {
            StopsTheFigure = false,
        };

    public static AccountingIssue FlowWithinOneEntity(InternalFlow flow) =>
        OfFlow(
            AccountingIssueKind.FlowMisplaced,
            flow,
            stops: true,
            $"{flow.Seller} on both sides",
            "two entities",
            ("的供方与受方为同一主体。", "has the same entity as seller and as buyer."),
            ("改正供方或受方，或删除该流量。", "Correct the seller or the buyer, or remove the flow.")
        );

    public static AccountingIssue FlowOfOthers(InternalFlow flow, EmissionSource source) =>
        OfSource(
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

    public static AccountingIssue FlowUnmatched(InternalFlow flow, bool sellerHasRecords, bool buyerHasRecords) =>
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

    public static AccountingIssue FlowDiffers(InternalFlow flow, Quantity sold, Quantity bought) =>
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

    public static AccountingIssue ClaimedTwice(SerialRange serials, IEnumerable<Id<ParkEntity>> claimants)
    {
        var entities = claimants.Distinct().Order().ToList();
        return OfClaim(
            AccountingIssueKind.ClaimedTwice,
            entities,
            serials,
            entities is [var only]
                ? $"{serials} claimed twice by {only}"
                : $"{serials} claimed by {string.Join(" and ", entities)}",
            "one claim for each serial",
            (
                $"编号 {serials} 被重复声明（{string.Join("、", entities)}），各项声明均不计入。",
                $"Serials {serials} are claimed more than once ({string.Join(", ", entities)}); no claim on them counts."
            ),
            ("查明该编号属于谁，只保留一项声明。", "Find out whose the serials are and keep one claim.")
        );
    }

    public static AccountingIssue ClaimNotHeld(Id<ParkEntity> entity, SerialRange serials, string holder) =>
        OfClaim(
            AccountingIssueKind.ClaimNotHeld,
            [entity],
            serials,
            $"{serials} held by {holder} when retired for {entity}",
            $"{serials} held by {entity}",
            (
                $"编号 {serials} 在为主体 {entity} 核销或注销时已转让给 {holder}，该项声明不计入。",
                $"Serials {serials} were held by {holder} when they were retired for entity {entity}; the claim does not count."
            ),
            (
                "补录转让给该主体的记录，或删除该项声明：权益出让后，其效益归受让方。",
                "Record the transfer to the entity, or remove the claim: who sells the attribute loses the benefit."
            )
        );

    public static AccountingIssue ClaimOfOutsider(Id<ParkEntity> entity, string claim, SerialRange? serials) =>
        OfClaim(
            AccountingIssueKind.ClaimNotHeld,
            [entity],
            serials,
            $"{claim} retired for {entity}, which is not in the account",
            "an entity in scope that belongs to the park in the period",
            (
                $"声明 {claim} 的主体 {entity} 不在范围内，或在核算期内不属于园区，该项声明不计入。",
                $"The claim {claim} is of entity {entity}, which is out of scope or not part of the park in the period; it does not count."
            ),
            ("改为为范围内的主体核销或注销，或删除该项声明。", "Retire it for an entity in scope, or remove the claim.")
        );

    public static AccountingIssue ClaimStraddlesPeriod(
        Id<ParkEntity> entity,
        string claim,
        SerialRange? serials,
        DateInterval days,
        DateInterval period
    ) =>
        OfClaim(
            AccountingIssueKind.ClaimStraddlesPeriod,
            [entity],
            serials,
            $"{claim} for {days.ToIsoText()}",
            $"days within {period.ToIsoText()}",
            (
                $"主体 {entity} 的声明（{claim}）针对 {days.ToIsoText()}，超出核算期 {period.ToIsoText()}，无法不加推测地拆分，不计入。",
                $"The claim {claim} of entity {entity} is for {days.ToIsoText()}, which reaches beyond the period {period.ToIsoText()}; "
                    + "it cannot be divided without a guess and does not count."
            ),
            ("按核算期的起止日拆分该声明。", "Divide the claim at the first and last day of the period.")
        );

    public static AccountingIssue ClaimWithoutSource(Id<ParkEntity> entity, string claim, SerialRange? serials) =>
        OfClaim(
            AccountingIssueKind.ClaimWithoutSource,
            [entity],
            serials,
            claim,
            "a source of bought electricity of the same entity, named where there are several",
            (
                $"主体 {entity} 的绿色电力声明（{claim}）没有可对应的外购电力排放源，不计入。",
                $"The green-power claim {claim} of entity {entity} has no source of bought electricity to cover; it does not count."
            ),
            (
                "在声明中写明 source，且该排放源须属于同一主体、类别为外购能源、载体为电力。",
                "Name the source in the claim: one of the same entity, of imported energy, carrying electricity."
            )
        );

    public static AccountingIssue ClaimExceedsPurchase(
        EmissionSource source,
        Quantity<Energy> claimed,
        Quantity<Energy> bought
    ) =>
        OfSource(
            AccountingIssueKind.ClaimExceedsPurchase,
            source,
            $"claims of {EnergyCarrier.Metered(EnergyCarrier.Electricity, claimed)}",
            $"at most {EnergyCarrier.Metered(EnergyCarrier.Electricity, bought)}",
            (
                $"的绿色电力声明共 {EnergyCarrier.Metered(EnergyCarrier.Electricity, claimed)}，超过从园区外购入的 {EnergyCarrier.Metered(EnergyCarrier.Electricity, bought)}，超出部分不计入。",
                $"has green-power claims of {EnergyCarrier.Metered(EnergyCarrier.Electricity, claimed)}, more than the {EnergyCarrier.Metered(EnergyCarrier.Electricity, bought)} bought from outside the park; the excess does not count."
            ),
            ("把多余的绿证留作后用，或改正声明。", "Keep the excess certificates, or correct the claims.")
        ) with
        {
            StopsTheFigure = false,
        };

    public static string DenominatorsOf(Factor factor)
    {
        var rates = factor.Emissions.Select(emission => emission.Value);
        return string.Join(
            " / ",
            (factor.Fuel is { } fuel ? rates.Prepend(fuel.Content) : rates)
                .Select(rate => string.Join('|', rate.DenominatorDimensions.Select(dimension => dimension.EnglishName)))
                .Distinct()
        );
    }

    /// <summary>Words an issue of one source that stops the figure; the message goes on after the name of the source.</summary>
    public static AccountingIssue OfSource(
        AccountingIssueKind kind,
        EmissionSource source,
        string found,
        string expected,
        (string Zh, string En) message,
        (string Zh, string En) remedy
    ) =>
        new()
        {
            Kind = kind,
            StopsTheFigure = true,
            Entities = [source.Entity],
            Source = source.Id,
            Category = source.Category,
            Found = found,
            Expected = expected,
            Message = new BilingualText(
                $"排放源“{source.Name.Zh}”（{source.Id}）{message.Zh}",
                $"Source \"{source.Name.En}\" ({source.Id}) {message.En}"
            ),
            Remedy = new BilingualText(remedy.Zh, remedy.En),
        };

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

    /// <summary>Words an issue of a claim that does not count; it stops no figure, because the account stands without the claim.</summary>
    private static AccountingIssue OfClaim(
        AccountingIssueKind kind,
        IReadOnlyList<Id<ParkEntity>> entities,
        SerialRange? serials,
        string found,
        string expected,
        (string Zh, string En) message,
        (string Zh, string En) remedy
    ) =>
        new()
        {
            Kind = kind,
            StopsTheFigure = false,
            Entities = entities,
            Serials = serials,
            Found = found,
            Expected = expected,
            Message = new BilingualText(message.Zh, message.En),
            Remedy = new BilingualText(remedy.Zh, remedy.En),
        };
}
