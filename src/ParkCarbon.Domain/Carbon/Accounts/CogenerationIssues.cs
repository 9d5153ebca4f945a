using ParkCarbon.Domain.Carbon.Supply;
using ParkCarbon.Domain.Quantities;

namespace ParkCarbon.Domain.Carbon.Accounts;

/// <summary>Words why the emissions of a plant could not be divided; what uses its factors is stopped, the plant's own emissions are not.</summary>
internal static class CogenerationIssues
{
    public static AccountingIssue WithoutEfficiency(Cogeneration plant, string parameter, string chinese) =>
        OfPlant(
            plant,
            $"no {parameter}",
            $"{parameter}, above 0 and up to 1, with its source",
            (
                $"按效率法分摊，但未给出{chinese}（{parameter}）。",
                $"is to be divided by the efficiency method, but has no {parameter}."
            ),
            (
                $"为该热电联产填写 {parameter} 及其来源 efficiencySource；不采用默认值。",
                $"Give the plant's {parameter} and its efficiencySource; no default is assumed."
            )
        );

    public static AccountingIssue WithoutSources(Cogeneration plant) =>
        OfPlant(
            plant,
            "no sources",
            "the sources whose emissions are divided",
            ("未列出排放源。", "names no sources whose emissions are to be divided."),
            ("在 sources 中列出其排放源。", "Name them under \"sources\".")
        );

    public static AccountingIssue OfNoEmission(Cogeneration plant, EmissionSource source) =>
        OfPlant(
            plant,
            $"source {source.Id} with the role {source.Role}",
            "sources that emit",
            (
                $"列出的排放源 {source.Id} 是输出或移除，不是排放。",
                $"names the source '{source.Id}', which exports or removes and does not emit."
            ),
            ("从 sources 中去掉它，或改正其 role。", "Remove it from the plant's sources, or correct its role.")
        );

    public static AccountingIssue WithoutOutput(Cogeneration plant) =>
        OfPlant(
            plant,
            "no heat and no power",
            "heat or power above zero",
            ("产热量与发电量均为零，无从分摊。", "made neither heat nor power, so that there is nothing to divide by."),
            ("核对产热量与发电量。", "Check both outputs.")
        );

    public static AccountingIssue OfSource(Cogeneration plant, EmissionSource source, AccountingIssue issue) =>
        OfPlant(
            plant,
            $"source {source.Id}: {issue.Found}",
            issue.Expected,
            (
                $"的排放源 {source.Id} 在 {plant.Period.ToIsoText()} 的排放量无法计算：{issue.Message.Zh}",
                $"has a source whose emissions for {plant.Period.ToIsoText()} are unknown. {issue.Message.En}"
            ),
            (issue.Remedy.Zh, issue.Remedy.En)
        );

    public static AccountingIssue BelowZero(Cogeneration plant, CarbonMass total) =>
        OfPlant(
            plant,
            $"emissions of {total}",
            "zero or more",
            ($"各排放源合计为 {total}，低于零。", $"has sources that come to {total}, below zero."),
            ("核对其排放源。", "Check its sources.")
        );

    public static AccountingIssue UsesItself(Cogeneration plant, Cogeneration used) =>
        OfPlant(
            plant,
            $"a factor of {used.Id} in the sources of {plant.Id}",
            "plants whose sources do not use their own heat or power at its own factor",
            (
                $"的排放源使用 {used.Id} 的因子，而后者又取决于前者，构成循环。",
                $"has a source priced with a factor of '{used.Id}', which depends on this plant's own: a circle."
            ),
            (
                "自用部分不计入 sources，或改用不取决于该厂的因子。",
                "Leave what the plant uses itself out of its sources, or name a factor that does not depend on it."
            )
        );

    /// <summary>A source names a factor of a plant that could not be divided.</summary>
    public static AccountingIssue NotDivided(EmissionSource source, FactorReference reference) =>
        Issues.OfSource(
            AccountingIssueKind.CogenerationNotDivided,
            source,
            reference.ToString(),
            "a plant whose emissions could be divided, with an output of that kind",
            (
                $"引用的因子“{reference}”尚无数值：该热电联产的排放未能分摊。",
                $"names the factor '{reference}', which has no value: the plant's emissions could not be divided."
            ),
            (
                "先处理该热电联产的问题（见其自身的提示）。",
                "Mend what stands in the way of the plant's division; it has an issue of its own."
            )
        );

    private static AccountingIssue OfPlant(
        Cogeneration plant,
        string found,
        string expected,
        (string Zh, string En) message,
        (string Zh, string En) remedy
    ) =>
        new()
        {
            Kind = AccountingIssueKind.CogenerationNotDivided,
            StopsTheFigure = false,
            Entities = [plant.Entity],
            Cogeneration = plant.Id,
            Found = found,
            Expected = expected,
            Message = new BilingualText($"热电联产 {plant.Id}{message.Zh}", $"The plant '{plant.Id}' {message.En}"),
            Remedy = new BilingualText(remedy.Zh, remedy.En),
        };
}
