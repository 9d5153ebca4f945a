using System.Text;
using ParkCarbon.Domain.Standard;

namespace ParkCarbon.Rules.Tests.Traceability;

/// <summary>Writes docs/traceability.md: from each requirement to its records, its rule and its cases.</summary>
internal static class TraceabilityPage
{
    public const string Path = "docs/traceability.md";

    public static byte[] Write()
    {
        var text = new StringBuilder();
        Line(text, "# Traceability");
        Line(text);
        Line(
            text,
            "From each requirement of T/CECA-G (2023) to the types that record it, the rule that judges it and the cases that test the rule."
        );
        Line(
            text,
            "Written from `rules/catalogue.json`, the `[Clause]` marks of the types, the rules and the cases; a test fails where it is not up to date."
        );
        Line(
            text,
            "After a change write it anew: `PARKCARBON_UPDATE=1 dotnet run --project tests/ParkCarbon.Rules.Tests -- -class \"*TraceabilityTests\"`."
        );
        Line(text);
        Line(
            text,
            $"{Trace.All.Count} requirements; {Count(trace => trace.Records.Count > 0)} have records, {Count(trace => trace.Rules.Count > 0)} rules, {Count(trace => trace.Cases.Count > 0)} cases."
        );
        foreach (var clause in Trace.All.GroupBy(trace => trace.Clause))
        {
            Line(text);
            Line(text, $"## {clause.Key}");
            Line(text);
            Line(
                text,
                "| requirement | what it is about | strength | records | rule: conditions | facts that it reads | cases |"
            );
            Line(text, "| --- | --- | --- | --- | --- | --- | --- |");
            foreach (var trace in clause)
            {
                Line(text, $"| {string.Join(" | ", Cells(trace))} |");
            }
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static IEnumerable<string> Cells(Trace trace)
    {
        var requirement = trace.Requirement;
        yield return Code(requirement.Id) + (requirement.Citation == trace.Clause ? "" : $"<br>{requirement.Citation}");
        yield return $"{requirement.Title.Zh}<br>{requirement.Title.En}";
        yield return requirement.Modality switch
        {
            Modality.Shall => "应 shall",
            Modality.Should => "宜 should",
            Modality.May => "可 may",
            _ => "能 can",
        };
        yield return Lines(trace.Records.Select(record => Code(record.Name)));
        yield return Lines(
            trace.Rules.Select(rule =>
                $"[{NameOf(rule.File)}](../{rule.File}) {rule.Subject}: "
                + string.Join(
                    ", ",
                    rule.Conditions.Select(condition => condition.Name == requirement.Id ? "one" : Code(condition.Name))
                )
            )
        );
        yield return Lines(trace.Rules.SelectMany(rule => rule.Reads).Distinct().Select(Code));
        yield return Lines(
            trace.Cases.Select(pair => $"{pair.Count} in [{NameOf(pair.File.Path)}](../{pair.File.Path})")
        );
    }

    private static int Count(Func<Trace, bool> has) => Trace.All.Count(has);

    private static string Code(string text) => $"`{text}`";

    private static string Lines(IEnumerable<string> lines) =>
        string.Join("<br>", lines) is { Length: > 0 } text ? text : "–";

    private static string NameOf(string path) => path[(path.LastIndexOf('/') + 1)..];

    private static void Line(StringBuilder text, string line = "") => text.Append(line).Append('\n');
}
