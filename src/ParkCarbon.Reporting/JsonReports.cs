using ParkCarbon.Domain.Quantities;
using ParkCarbon.Json;
using ParkCarbon.Reporting.Json;
using ParkCarbon.Rules.Assessment;
using ParkCarbon.Rules.Methods;
using ParkCarbon.Rules.Methods.Comparisons;
using ParkCarbon.Rules.Packs;
using ParkCarbon.Rules.Trends;
using ParkCarbon.Verification;

namespace ParkCarbon.Reporting;

/// <summary>Reports as JSON for tools: exact, unrounded, the same bytes for the same data.</summary>
/// <remarks>
/// <para>Numbers are written digit by digit and never pass through floating point; a figure that could not be computed is
/// null, never zero. Masses are in the unit that stands beside them.</para>
/// <para>Documents are UTF-8 without byte order mark, indented by two spaces, and end in a line feed. Their schemas are in
/// <c>rules/schema/</c>.</para>
/// </remarks>
public static class JsonReports
{
    /// <summary>Writes a neutrality statement (3.2.10).</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="digests">The SHA-256 of the sets that the account drew on, by their ids; sets not in it stand without one.</param>
    public static byte[] Neutrality(NeutralityStatement statement, IReadOnlyDictionary<string, string>? digests = null)
    {
        ArgumentNullException.ThrowIfNull(statement);
        return StatementSeal.Add(
            JsonPage.Write(page => NeutralityJson.Write(page, statement, digests ?? JsonPage.NoDigests))
        );
    }

    /// <summary>Writes several methods side by side: <c>rules/schema/comparison.schema.json</c> describes the members.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="digests">The SHA-256 of the sets that the account drew on, by their ids; sets not in it stand without one.</param>
    public static byte[] Comparison(MethodComparison comparison, IReadOnlyDictionary<string, string>? digests = null)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        return JsonPage.Write(page => ComparisonJson.Write(page, comparison, digests ?? JsonPage.NoDigests));
    }

    /// <summary>Writes several years against a base year, with what changed between them.</summary>
    /// <param name="trend">The trend.</param>
    /// <param name="digests">The SHA-256 of the sets that the accounts drew on, by their ids; sets not in it stand without one.</param>
    public static byte[] Trend(Trend trend, IReadOnlyDictionary<string, string>? digests = null)
    {
        ArgumentNullException.ThrowIfNull(trend);
        return JsonPage.Write(page => TrendJson.Write(page, trend, digests ?? JsonPage.NoDigests));
    }

    /// <summary>Writes a conformity report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="dossier">What the dossier was read from.</param>
    /// <param name="digests">The SHA-256 of the sets that the account drew on, by their ids; sets not in it stand without one.</param>
    public static byte[] Check(
        ConformityReport report,
        DossierDigest dossier,
        IReadOnlyDictionary<string, string>? digests = null
    )
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(dossier);
        return JsonPage.Write(page => CheckJson.Write(page, report, dossier, digests ?? JsonPage.NoDigests));
    }

    /// <summary>Writes what became of each requirement of the standard (适用性声明).</summary>
    /// <param name="report">The report.</param>
    /// <param name="dossier">What the dossier was read from.</param>
    public static byte[] Applicability(ConformityReport report, DossierDigest dossier)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(dossier);
        return JsonPage.Write(page => ApplicabilityJson.Write(page, report, dossier));
    }

    /// <summary>Writes the rules of a pack.</summary>
    /// <param name="pack">The pack.</param>
    public static byte[] Rules(RulePack pack)
    {
        ArgumentNullException.ThrowIfNull(pack);
        return JsonPage.Write(page => RulesJson.Write(page, pack));
    }

    /// <summary>Writes what a requirement asks and how it is judged, with the findings where a dossier was judged.</summary>
    /// <param name="explanation">The explanation.</param>
    public static byte[] Explanation(RequirementExplanation explanation)
    {
        ArgumentNullException.ThrowIfNull(explanation);
        return JsonPage.Write(page => ExplanationJson.Write(page, explanation));
    }

    /// <summary>Writes a conversion between units.</summary>
    /// <param name="conversion">The conversion.</param>
    public static byte[] Conversion(UnitConversion conversion)
    {
        ArgumentNullException.ThrowIfNull(conversion);
        return JsonPage.Write(page => ConversionJson.Write(page, conversion));
    }

    /// <summary>Writes what came of checking a statement.</summary>
    /// <param name="check">The check.</param>
    public static byte[] Verification(StatementCheck check)
    {
        ArgumentNullException.ThrowIfNull(check);
        return JsonPage.Write(page => VerificationJson.Write(page, check));
    }

    /// <summary>Writes the problems that stand in the way of a report.</summary>
    /// <param name="problems">The problems.</param>
    public static byte[] Problems(ProblemReport problems)
    {
        ArgumentNullException.ThrowIfNull(problems);
        return JsonPage.Write(page => ProblemsJson.Write(page, problems));
    }
}
