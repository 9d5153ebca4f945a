using ParkCarbon.Domain.Carbon.Ledgers;
using ParkCarbon.Domain.Quantities;

namespace ParkCarbon.Domain.Carbon.Accounts;

/// <summary>Words the issues of what is claimed twice, or claimed by who has sold it.</summary>
internal static class DoubleClaimIssues
{
    /// <summary>One serial in two claims, each of which may write it its own way.</summary>
    public static AccountingIssue MadeTwice(
        SerialRange serials,
        SerialRange asOther,
        IEnumerable<Id<ParkEntity>> claimants
    )
    {
        var entities = claimants.Distinct().Order().ToList();
        var names = serials.Equals(asOther) ? serials.ToString() : $"{serials} = {asOther}";
        return ClaimIssues.OfClaim(
            AccountingIssueKind.ClaimedTwice,
            entities,
            serials,
            entities is [var only]
                ? $"{names} claimed twice by {only}"
                : $"{names} claimed by {string.Join(" and ", entities)}",
            "one claim for each serial",
            (
                $"编号 {names} 被重复声明（{string.Join("、", entities)}），各项声明均不计入。",
                $"Serials {names} are claimed more than once ({string.Join(", ", entities)}); no claim on them counts."
            ),
            ("查明该编号属于谁，只保留一项声明。", "Find out whose the serials are and keep one claim.")
        );
    }

    public static AccountingIssue OfOneGeneration(
        string plant,
        string credit,
        string other,
        IReadOnlyList<InstrumentClaim> claims
    ) =>
        ClaimIssues.OfClaim(
            AccountingIssueKind.ClaimedTwice,
            [.. claims.Select(claim => claim.Entity)],
            claims.Select(claim => claim.Serials).FirstOrDefault(serials => serials is not null),
            $"{credit} and {other} for the same generation of {plant}",
            "one claim for each MWh",
            (
                $"电厂 {plant} 同一时段的发电量既签发了减排量（{credit}），又用于 {other}；一度电只能支持一项声明，均不计入。",
                $"The same generation of {plant} is credited ({credit}) and used by {other}; a MWh backs one claim, so neither counts."
            ),
            (
                "查明该时段的权益属于哪一项，撤销另一项，或更正电厂与月份。",
                "Find out which of them the generation belongs to and withdraw the other, or correct plant and months."
            )
        );

    public static AccountingIssue Sold(InstrumentClaim claim, SerialRange serials, InstrumentEvent sale) =>
        ClaimIssues.OfClaim(
            AccountingIssueKind.ClaimAfterAttributeSold,
            [claim.Entity],
            serials,
            $"{claim.Name} claimed by {claim.Entity}; {serials} passed to {sale.Party} on {sale.On.ToIsoText()}",
            $"{serials} held by {claim.Entity}",
            (
                $"主体 {claim.Entity} 声明 {claim.Name}，而绿证或碳信用 {serials} 已于 {sale.On.ToIsoText()} 转让给 {sale.Party}；权益已出让，相应部分不计入。",
                $"Entity {claim.Entity} claims {claim.Name}, but {serials} passed to {sale.Party} on {sale.On.ToIsoText()}: the attribute is sold, and that part does not count."
            ),
            (
                "删除或减少该项声明，或更正转让记录。",
                "Remove or reduce the claim, or correct the record of the transfer."
            )
        );

    public static AccountingIssue OfOwnUse(InstrumentClaim claim, string plant, Quantity<Energy> used) =>
        ClaimIssues.OfClaim(
            AccountingIssueKind.ClaimOfOwnUse,
            [claim.Entity],
            claim.Serials,
            $"{claim.Name} for {EnergyCarrier.Metered(EnergyCarrier.Electricity, used)} of {plant} that the park used itself",
            "certificates of electricity that is not in the account already",
            (
                $"绿证 {claim.Name} 对应园区内电厂 {plant} 自发自用的 {EnergyCarrier.Metered(EnergyCarrier.Electricity, used)}，该电量已按自发电计为零排放，不能再抵外购电力，相应部分不计入。",
                $"The certificates {claim.Name} are of {EnergyCarrier.Metered(EnergyCarrier.Electricity, used)} that {plant} generated and the park used: it emits nothing there already and cannot cover bought electricity too; that part does not count."
            ),
            (
                "自用绿证只证明自用，不声明覆盖外购电力；已送出园区的电量请记入 exported。",
                "Let such certificates prove the own use and claim nothing else; record under \"exported\" what left the park."
            )
        );
}
