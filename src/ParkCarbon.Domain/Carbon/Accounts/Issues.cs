using NodaTime;
using ParkCarbon.Domain.Quantities;

namespace ParkCarbon.Domain.Carbon.Accounts;

/// <summary>Words the issues of sources and of what entities emit.</summary>
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

    public static AccountingIssue EntityWithoutSources(ParkEntity entity) =>
        new()
        {
            Kind = AccountingIssueKind.EntityWithoutSources,
            StopsTheFigure = false,
            Entities = [entity.Id],
            Found = "no source of the entity",
            Expected = "at least one source, or an entity out of scope",
            Message = new BilingualText(
                $"主体“{entity.Name.Zh}”（{entity.Id}）没有任何排放源，其排放量按排放源清单计为零。",
                $"\"{entity.Name.En}\" ({entity.Id}) has no source at all; by the list of sources its emissions are zero."
            ),
            Remedy = new BilingualText(
                "核对是否遗漏了该主体的排放源（通常至少有外购电力）；确不属于核算范围的，写明 outOfScope 及理由。",
                "Check whether its sources were forgotten (bought electricity at the least); where it is not to be accounted, "
                    + "state outOfScope with the reason."
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
}
