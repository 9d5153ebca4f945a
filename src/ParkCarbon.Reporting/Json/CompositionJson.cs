using ParkCarbon.Domain.Quantities;
using ParkCarbon.Rules.Methods;

namespace ParkCarbon.Reporting.Json;

/// <summary>What a line is made of: a sum over treatments, or a ratio of two lines, in the units in which they are shown.</summary>
internal static class CompositionJson
{
    private static readonly Rational JoulesPerGigajoule = 1_000_000_000L;

    public static void Write(JsonPage page, StatementLine line, NeutralityStatement statement)
    {
        page.Object(
            "sum",
            statement.LinesAsSums.FirstOrDefault(sum => sum.Line == line.Id),
            sum => WriteSum(page, sum, line, statement)
        );
        page.Object("ratio", line.Ratio, ratio => WriteRatio(page, ratio, line, statement));
    }

    private static void WriteSum(JsonPage page, LineComposition sum, StatementLine line, NeutralityStatement statement)
    {
        page.Text("constant", sum.Constant / line.Unit.Scale);
        // What no entry was treated as adds nothing, however often it is counted.
        page.Objects(
            "terms",
            sum.Terms.Where(term => statement.Entries.Any(entry => entry.Treatment == term.Treatment)),
            term =>
            {
                var perUnit = term.Aspect == FigureAspect.Energy ? JoulesPerGigajoule : Rational.One;
                page.Text("treatment", term.Treatment);
                page.Word("of", term.Aspect);
                page.Text("times", term.Coefficient * perUnit / line.Unit.Scale);
            }
        );
    }

    private static void WriteRatio(JsonPage page, LineRatio ratio, StatementLine line, NeutralityStatement statement)
    {
        var over = statement.Lines.First(item => item.Id == ratio.Over);
        var under = statement.Lines.First(item => item.Id == ratio.Under);
        page.Text("over", ratio.Over);
        page.Text("under", ratio.Under);
        page.Text("times", over.Unit.Scale / under.Unit.Scale / line.Unit.Scale);
    }
}
