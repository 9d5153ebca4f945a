using ParkCarbon.Domain.Quantities;
using ParkCarbon.Reporting.Text;
using ParkCarbon.Rules.Assessment;
using ParkCarbon.Rules.Methods;
using ParkCarbon.Rules.Methods.Comparisons;
using ParkCarbon.Rules.Packs;
using ParkCarbon.Rules.Trends;
using ParkCarbon.Verification;

namespace ParkCarbon.Reporting;

/// <summary>Reports as text for people, in Chinese or English: masses rounded to kilograms, columns aligned.</summary>
/// <remarks>Text is UTF-8 without byte order mark and ends in a line feed; the same data gives the same bytes.</remarks>
public static class TextReports
{
    /// <summary>Writes a neutrality statement (3.2.10): the answer first, then how it comes about.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="layout">The layout.</param>
    public static byte[] Neutrality(NeutralityStatement statement, TextLayout layout)
    {
        ArgumentNullException.ThrowIfNull(statement);
        ArgumentNullException.ThrowIfNull(layout);
        return TextPage.Write(layout, page => new NeutralityText(page, statement).Write());
    }

    /// <summary>Writes several methods side by side: the table first, then the verdicts, and why rows and entries differ.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="layout">The layout.</param>
    public static byte[] Comparison(MethodComparison comparison, TextLayout layout)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        ArgumentNullException.ThrowIfNull(layout);
        return TextPage.Write(layout, page => new ComparisonText(page, comparison).Write());
    }

    /// <summary>Writes several years against a base year: the change first, then the years, then what changed between them.</summary>
    /// <param name="trend">The trend.</param>
    /// <param name="layout">The layout.</param>
    public static byte[] Trend(Trend trend, TextLayout layout)
    {
        ArgumentNullException.ThrowIfNull(trend);
        ArgumentNullException.ThrowIfNull(layout);
        return TextPage.Write(layout, page => new TrendText(page, trend).Write());
    }

    /// <summary>Writes a conformity report: the summary first, then shortfalls with witnesses and remedy, then the rest.</summary>
    /// <param name="report">The report.</param>
    /// <param name="dossier">What the dossier was read from.</param>
    /// <param name="layout">The layout.</param>
    public static byte[] Check(ConformityReport report, DossierDigest dossier, TextLayout layout)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(dossier);
        ArgumentNullException.ThrowIfNull(layout);
        return TextPage.Write(layout, page => new CheckText(page, report, dossier).Write());
    }

    /// <summary>Writes what became of each requirement of the standard, clause by clause (适用性声明).</summary>
    /// <param name="report">The report.</param>
    /// <param name="layout">The layout.</param>
    public static byte[] Applicability(ConformityReport report, TextLayout layout)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(layout);
        return TextPage.Write(layout, page => ApplicabilityText.Write(page, report));
    }

    /// <summary>Writes the rules of a pack.</summary>
    /// <param name="pack">The pack.</param>
    /// <param name="layout">The layout.</param>
    public static byte[] Rules(RulePack pack, TextLayout layout)
    {
        ArgumentNullException.ThrowIfNull(pack);
        ArgumentNullException.ThrowIfNull(layout);
        return TextPage.Write(layout, page => RulesText.Write(page, pack));
    }

    /// <summary>Writes what a requirement asks and how it is judged, with the findings where a dossier was judged.</summary>
    /// <param name="explanation">The explanation.</param>
    /// <param name="layout">The layout.</param>
    public static byte[] Explanation(RequirementExplanation explanation, TextLayout layout)
    {
        ArgumentNullException.ThrowIfNull(explanation);
        ArgumentNullException.ThrowIfNull(layout);
        return TextPage.Write(layout, page => ExplanationText.Write(page, explanation));
    }

    /// <summary>Writes a conversion between units, and says whether it was rounded.</summary>
    /// <param name="conversion">The conversion.</param>
    /// <param name="layout">The layout.</param>
    public static byte[] Conversion(UnitConversion conversion, TextLayout layout)
    {
        ArgumentNullException.ThrowIfNull(conversion);
        ArgumentNullException.ThrowIfNull(layout);
        return TextPage.Write(layout, page => ConversionText.Write(page, conversion));
    }

    /// <summary>Writes what came of checking a statement: the answer first, then what is wrong, where and what was expected.</summary>
    /// <param name="check">The check.</param>
    /// <param name="layout">The layout.</param>
    public static byte[] Verification(StatementCheck check, TextLayout layout)
    {
        ArgumentNullException.ThrowIfNull(check);
        ArgumentNullException.ThrowIfNull(layout);
        return TextPage.Write(layout, page => VerificationText.Write(page, check));
    }

    /// <summary>Writes the problems that stand in the way of a report, one a line, with their number at the end.</summary>
    /// <param name="problems">The problems.</param>
    /// <param name="layout">The layout; lines are not broken, whatever its width.</param>
    public static byte[] Problems(ProblemReport problems, TextLayout layout)
    {
        ArgumentNullException.ThrowIfNull(problems);
        ArgumentNullException.ThrowIfNull(layout);
        return TextPage.Write(layout, page => ProblemsText.Write(page, problems));
    }
}
