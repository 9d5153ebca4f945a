using ParkCarbon.Domain.Carbon.Supply;

namespace ParkCarbon.Domain.Carbon.Accounts;

/// <summary>Words the issues of electricity that is generated in the park.</summary>
internal static class GenerationIssues
{
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
}
