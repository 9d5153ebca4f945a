using ParkCarbon.Domain.Carbon.Uncertainties;
using ParkCarbon.Domain.Quantities;
using ParkCarbon.Rules.Methods;

namespace ParkCarbon.Reporting.Text;

/// <summary>The uncertainty of a statement for people: the interval, what it means for the claim, and what makes it.</summary>
internal sealed class UncertaintyText(IReportPage page, NeutralityStatement statement)
{
    private const int Shown = 3;

    public void Write()
    {
        var uncertainty = statement.Uncertainty;
        page.Heading(page.In("不确定度（IPCC 方法一，95 %）", "Uncertainty (IPCC approach 1, 95 %)"));
        if (uncertainty.Net is not { } net)
        {
            page.Line(
                page.In(
                    "净排放量无法算出，区间也就无法给出。",
                    "The net could not be computed, and so has no interval."
                ),
                TextStyle.Caution,
                indent: 1
            );
            return;
        }

        if (net.HalfWidth is null)
        {
            page.Line(
                page.In(
                    "未评估：档案没有记录净排放量中任何活动数据或因子的不确定度。未知不等于零。",
                    "Not assessed: the dossier records the uncertainty of no activity and no factor in the net. Unknown is not zero."
                ),
                TextStyle.Caution,
                indent: 1
            );
            return;
        }

        WriteIntervals(uncertainty);
        WriteMeaning(net);
        WriteCoverage(net);
        WriteContributions(net);
        page.Line(
            uncertainty.Correlation == UncertaintyCorrelation.Shared
                ? page.In(
                    "相关性：共用同一因子、同一计量源或同一命名组的各项同向偏离，按代数和相加；各组之间按方和根合成（I-099）。",
                    "Correlation: terms that share a factor, a source's meter or a named group are off together and add up with their signs; groups combine in quadrature (I-099)."
                )
                : page.In(
                    "相关性：按各项相互独立处理，逐项方和根合成（--correlation none，I-099）。",
                    "Correlation: every term is taken as independent and combined in quadrature (--correlation none, I-099)."
                ),
            TextStyle.Quiet,
            indent: 1
        );
    }

    private void WriteIntervals(StatementUncertainty uncertainty)
    {
        var nets = statement.Method.Columns.Select(column => column.Net).Append(statement.Method.NetLine).ToHashSet();
        page.Table(
            [
                new(page.In("项目", "Line")),
                new("t CO₂e", IsFigure: true),
                new("± t CO₂e", IsFigure: true),
                new("± %", IsFigure: true),
                new(page.In("下限", "Low"), IsFigure: true),
                new(page.In("上限", "High"), IsFigure: true),
            ],
            uncertainty
                .Lines.Where(item => nets.Contains(item.Line.Id) && item.Line.Figure.Kind == FigureKind.Carbon)
                .Select(item =>
                    new[]
                    {
                        page.In(item.Line.Label),
                        Words.Tonnes(item.Budget.Value),
                        Words.Tonnes(item.Budget.HalfWidth),
                        Words.Percent(item.Budget.Relative),
                        Words.Tonnes(item.Budget.Low),
                        Words.Tonnes(item.Budget.High),
                    }
                )
        );
    }

    // Only a claim of neutrality is about zero.
    private void WriteMeaning(UncertaintyBudget net)
    {
        if (statement.Method.Claim != StatementClaim.Neutrality)
        {
            return;
        }

        var meaning =
            net.IsZeroInside!.Value
                ? page.In(
                    "零在区间之内：以现有数据，净排放量与零不可区分。检验的结论不因此改变，但声明应与区间一并给出。",
                    "Zero lies inside the interval: with this data the net cannot be told from zero. The verdict of the test stands, and a claim should give the interval with it."
                )
            : net.Value.IsNegative
                ? page.In(
                    "零在区间之外：净排放量低于零，超出其不确定度。",
                    "Zero lies outside the interval: the net is below zero by more than its uncertainty."
                )
            : page.In(
                "零在区间之外：净排放量高于零，超出其不确定度。",
                "Zero lies outside the interval: the net is above zero by more than its uncertainty."
            );
        page.Line(
            net is { IsZeroInside: false, IsLowerBound: true }
                ? meaning
                    + page.In(
                        "区间只含已记录的部分，完整的区间可能包含零。",
                        " The interval holds what is recorded alone; the whole one may reach zero."
                    )
                : meaning,
            net.IsZeroInside.Value ? TextStyle.Caution : TextStyle.Plain,
            indent: 1
        );
    }

    private void WriteCoverage(UncertaintyBudget net)
    {
        page.Line(
            page.In(
                $"已评估（占各项绝对值之和）：活动数据 {Words.Percent(net.AssessedActivity)} %，因子 {Words.Percent(net.AssessedFactors)} %。",
                $"Assessed, of the sum of the terms without their signs: activity {Words.Percent(net.AssessedActivity)} %, factors {Words.Percent(net.AssessedFactors)} %."
            ),
            indent: 1
        );
        if (!net.IsLowerBound)
        {
            return;
        }

        var greatest = string.Join(
            page.In("；", "; "),
            net.Unassessed.Take(Shown).Select(item => $"{item.Term.Name} ({Words.Percent(item.Share)} %)")
        );
        var more = net.Unassessed.Count > Shown ? page.In(" 等", ", …") : "";
        page.Line(
            page.In(
                $"半宽是下限：{net.Unassessed.Count} 项缺少不确定度：{greatest}{more}。",
                $"The half-width is a lower bound: {net.Unassessed.Count} {(net.Unassessed.Count == 1 ? "term lacks" : "terms lack")} an uncertainty: {greatest}{more}."
            ),
            TextStyle.Caution,
            indent: 1
        );
    }

    private void WriteContributions(UncertaintyBudget net)
    {
        var greatest = net.Contributions.Where(item => item.ShareOfVariance != Rational.Zero).Take(Shown).ToList();
        if (greatest.Count == 0)
        {
            return;
        }

        page.Table(
            [
                new(page.In("最大的来源", "Greatest contributions")),
                new(page.In("种类", "Kind")),
                new("± t CO₂e", IsFigure: true),
                new(page.In("占方差 %", "Of the variance, %"), IsFigure: true),
            ],
            greatest.Select(item =>
                new[]
                {
                    item.Group.Term.Length == 0 ? item.Group.Name : item.Group.Term,
                    page.In(KindOf(item.Group.Kind).Zh, KindOf(item.Group.Kind).En),
                    Words.Tonnes(item.Amount.IsNegative ? -item.Amount : item.Amount),
                    Words.Percent(item.ShareOfVariance),
                }
            )
        );
    }

    private static (string Zh, string En) KindOf(UncertaintyGroupKind kind) =>
        kind switch
        {
            UncertaintyGroupKind.Activity => ("活动数据", "activity"),
            UncertaintyGroupKind.Factor => ("因子", "factor"),
            _ => ("命名组", "named group"),
        };
}
