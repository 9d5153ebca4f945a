using NodaTime;
using ParkCarbon.Domain.Quantities;

namespace ParkCarbon.Domain.Carbon.Accounts;

/// <summary>Words the issues of claims on certificates, green power and credits.</summary>
internal static class ClaimIssues
{
    public static AccountingIssue NotHeld(Id<ParkEntity> entity, SerialRange serials, string holder) =>
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

    public static AccountingIssue OfOutsider(InstrumentClaim claim) =>
        OfClaim(
            AccountingIssueKind.ClaimNotHeld,
            [claim.Entity],
            claim.Serials,
            $"{claim.Name} retired for {claim.Entity}, which is not in the account",
            "an entity in scope that belongs to the park in the period",
            (
                $"声明 {claim.Name} 的主体 {claim.Entity} 不在范围内，或在核算期内不属于园区，该项声明不计入。",
                $"The claim {claim.Name} is of entity {claim.Entity}, which is out of scope or not part of the park in the period; it does not count."
            ),
            ("改为为范围内的主体核销或注销，或删除该项声明。", "Retire it for an entity in scope, or remove the claim.")
        );

    public static AccountingIssue StraddlesPeriod(InstrumentClaim claim, DateInterval period) =>
        OfClaim(
            AccountingIssueKind.ClaimStraddlesPeriod,
            [claim.Entity],
            claim.Serials,
            $"{claim.Name} for {claim.Period.ToIsoText()}",
            $"days within {period.ToIsoText()}",
            (
                $"主体 {claim.Entity} 的声明（{claim.Name}）针对 {claim.Period.ToIsoText()}，超出核算期 {period.ToIsoText()}，无法不加推测地拆分，不计入。",
                $"The claim {claim.Name} of entity {claim.Entity} is for {claim.Period.ToIsoText()}, which reaches beyond the period {period.ToIsoText()}; "
                    + "it cannot be divided without a guess and does not count."
            ),
            ("按核算期的起止日拆分该声明。", "Divide the claim at the first and last day of the period.")
        );

    public static AccountingIssue WithoutSource(InstrumentClaim claim)
    {
        var (zh, en) = claim.Contract is null ? ("电力", "electricity") : ("能源", "energy");
        return OfClaim(
            AccountingIssueKind.ClaimWithoutSource,
            [claim.Entity],
            claim.Serials,
            claim.Name,
            $"a source of bought {en} of the same entity, named where there are several",
            (
                $"主体 {claim.Entity} 的声明（{claim.Name}）没有可对应的外购{zh}排放源，不计入。",
                $"The claim {claim.Name} of entity {claim.Entity} has no source of bought {en} to cover; it does not count."
            ),
            (
                $"在声明中写明 source，且该排放源须属于同一主体、类别为外购能源、载体为{zh}。",
                $"Name the source in the claim: one of the same entity, of imported energy, carrying {en}."
            )
        );
    }

    public static AccountingIssue ExceedsPurchase(
        EmissionSource source,
        Quantity<Energy> claimed,
        Quantity<Energy> bought
    )
    {
        var claims = EnergyCarrier.Metered(source.Carrier, claimed);
        var most = EnergyCarrier.Metered(
            source.Carrier,
            bought < Quantity<Energy>.Zero ? Quantity<Energy>.Zero : bought
        );
        return Issues.OfSource(
            AccountingIssueKind.ClaimExceedsPurchase,
            source,
            $"claims of {claims}",
            $"at most {most}",
            (
                $"的绿色电力、绿证与合同声明共 {claims}，超过从园区外购入的 {most}，超出部分不计入。",
                $"has claims of green power, certificates and contracts of {claims}, more than the {most} bought from outside the park; the excess does not count."
            ),
            ("把多余的绿证留作后用，或改正声明。", "Keep the excess certificates, or correct the claims.")
        ) with
        {
            StopsTheFigure = false,
        };
    }

    /// <summary>Words an issue of a claim that does not count; it stops no figure, because the account stands without the claim.</summary>
    public static AccountingIssue OfClaim(
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
