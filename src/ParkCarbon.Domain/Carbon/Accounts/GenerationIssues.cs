using NodaTime;
using ParkCarbon.Domain.Carbon.Supply;
using ParkCarbon.Domain.Quantities;

namespace ParkCarbon.Domain.Carbon.Accounts;

/// <summary>Words the issues of records of on-site generation.</summary>
internal static class GenerationIssues
{
    public static AccountingIssue Straddles(EnergyGeneration record, DateInterval accounted) =>
        OfRecord(
            AccountingIssueKind.RecordStraddlesPeriod,
            record,
            $"generation '{record.Id}' for {record.Period.ToIsoText()}",
            $"records within {accounted.ToIsoText()}",
            (
                $"针对 {record.Period.ToIsoText()}，超出其核算期 {accounted.ToIsoText()}，无法不加推测地拆分；需要该数的指标不予计算。",
                $"is for {record.Period.ToIsoText()}, which reaches beyond the days that count for it, {accounted.ToIsoText()}, "
                    + "and cannot be divided without a guess; figures that need it are left unset."
            ),
            ("按核算期的起止日拆分该记录。", "Divide the record at the first and last of these days.")
        );

    public static AccountingIssue ExportsMoreThanItMakes(
        EnergyGeneration record,
        Quantity<Energy> generated,
        Quantity<Energy> exported
    ) =>
        OfRecord(
            AccountingIssueKind.ActivityNegative,
            record,
            $"generation '{record.Id}' of {EnergyCarrier.Metered(record.Carrier, generated)} with "
                + $"{EnergyCarrier.Metered(record.Carrier, exported)} exported",
            "amounts of zero or more, and no more exported than generated",
            (
                $"发出 {EnergyCarrier.Metered(record.Carrier, generated)}，输出 {EnergyCarrier.Metered(record.Carrier, exported)}，两者不符；需要该数的指标不予计算。",
                $"generates {EnergyCarrier.Metered(record.Carrier, generated)} and exports "
                    + $"{EnergyCarrier.Metered(record.Carrier, exported)}, which cannot be; figures that need it are left unset."
            ),
            ("核对发电量与输出量。", "Check what was generated and what was exported.")
        );

    public static AccountingIssue WithoutGridFactor(EnergyGeneration generation, FactorPrice? price)
    {
        var factor = generation.GridFactor?.ToString();
        return new()
        {
            Kind = price?.Fault ?? AccountingIssueKind.FactorMissing,
            StopsTheFigure = true,
            Entities = [generation.Entity],
            Found = factor is null
                ? $"generation {generation.Id} without gridFactor"
                : $"generation {generation.Id} with gridFactor {factor}",
            Expected = "a factor for the electricity in the place of what was sold with its attribute",
            Message = new BilingualText(
                factor is null
                    ? $"自发电量 {generation.Id} 的绿色权益已出让，但未写明 gridFactor，失去的效益无法计算（不按零计）。"
                    : $"自发电量 {generation.Id} 的绿色权益已出让，而其 gridFactor“{factor}”无法使用，失去的效益无法计算（不按零计）。",
                factor is null
                    ? $"The attribute of generation {generation.Id} was sold, but it names no gridFactor; what the park lost by it is unknown, not zero."
                    : $"The attribute of generation {generation.Id} was sold, but its gridFactor '{factor}' cannot be used; what the park lost by it is unknown, not zero."
            ),
            Remedy = new BilingualText(
                "为该发电记录写明 gridFactor，指向一个适用于核算期、按电量给出的电力因子。",
                "Name a gridFactor of the record: a factor of electricity, per energy, valid in the period."
            ),
        };
    }

    private static AccountingIssue OfRecord(
        AccountingIssueKind kind,
        EnergyGeneration record,
        string found,
        string expected,
        (string Zh, string En) message,
        (string Zh, string En) remedy
    ) =>
        new()
        {
            Kind = kind,
            StopsTheFigure = false,
            Entities = [record.Entity],
            Found = found,
            Expected = expected,
            Message = new BilingualText(
                $"自发能源记录 {record.Id}{message.Zh}",
                $"The generation record '{record.Id}' {message.En}"
            ),
            Remedy = new BilingualText(remedy.Zh, remedy.En),
        };
}
