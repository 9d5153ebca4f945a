using ParkCarbon.Domain;
using ParkCarbon.Reporting.Text;
using ParkCarbon.Rules.Methods;
using ParkCarbon.Rules.Methods.Comparisons;
using ParkCarbon.Rules.Trends;

namespace ParkCarbon.Reporting;

/// <summary>Reports as GitHub-flavoured Markdown, in Chinese or English, with the content of the text reports.</summary>
/// <remarks>
/// Markdown is UTF-8 without byte order mark and ends in a line feed; the same data gives the same bytes. What a dossier says is
/// escaped: no name becomes markup, HTML or a link.
/// </remarks>
public static class MarkdownReports
{
    /// <summary>Writes a neutrality statement (3.2.10).</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="language">The language.</param>
    public static byte[] Neutrality(NeutralityStatement statement, Language language)
    {
        ArgumentNullException.ThrowIfNull(statement);
        return MarkdownPage.Write(language, page => new NeutralityText(page, statement).Write());
    }

    /// <summary>Writes several methods side by side.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="language">The language.</param>
    public static byte[] Comparison(MethodComparison comparison, Language language)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        return MarkdownPage.Write(language, page => new ComparisonText(page, comparison).Write());
    }

    /// <summary>Writes several years against a base year, with what changed between them.</summary>
    /// <param name="trend">The trend.</param>
    /// <param name="language">The language.</param>
    public static byte[] Trend(Trend trend, Language language)
    {
        ArgumentNullException.ThrowIfNull(trend);
        return MarkdownPage.Write(language, page => new TrendText(page, trend).Write());
    }
}
