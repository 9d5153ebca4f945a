using System.Text.Json;
using System.Text.Json.Nodes;
using ParkCarbon.Rules.Assessment;

namespace ParkCarbon.Rules.Tests.Cases;

/// <summary>What a case expects of a finding; what it leaves unset may be anything.</summary>
internal sealed record ExpectedFinding
{
    public required string Verdict { get; init; }

    /// <summary>The subject, as in "entity e".</summary>
    public string? Subject { get; init; }

    public IReadOnlyList<string>? Shortfalls { get; init; }

    /// <summary>Kind and id of each witness.</summary>
    public IReadOnlyList<string>? Witnesses { get; init; }

    public IReadOnlyList<string>? Evidence { get; init; }

    /// <summary>Says where findings differ from what a case expects of a requirement; null where they do not.</summary>
    public static string? Difference(JsonNode expected, IReadOnlyList<Finding> findings)
    {
        var wanted = Read(expected);
        return findings.Count != wanted.Count
            ? $"{wanted.Count} findings expected, {findings.Count} found: {string.Join("; ", findings.Select(Text))}"
            : wanted
                .Zip(findings)
                .Where(pair => !pair.First.Fits(pair.Second))
                .Select(pair => $"expected {pair.First}, found {Text(pair.Second)}")
                .FirstOrDefault();
    }

    public bool Fits(Finding finding) =>
        Verdict == NameOf(finding.Verdict)
        && (Subject is null || Subject == SubjectOf(finding))
        && (Shortfalls is null || Shortfalls.SequenceEqual(finding.Shortfalls))
        && (Witnesses is null || Witnesses.SequenceEqual(finding.Witnesses.Select(NameOf)))
        && (Evidence is null || Evidence.SequenceEqual(finding.Evidence));

    public override string ToString() => JsonSerializer.Serialize(this, CaseDocument.Options);

    public static string NameOf(Verdict verdict) => JsonNamingPolicy.CamelCase.ConvertName(verdict.ToString());

    /// <summary>Reads what a case expects: a verdict, an object, or a list with one item for each subject.</summary>
    public static IReadOnlyList<ExpectedFinding> Read(JsonNode expected) =>
        expected switch
        {
            JsonArray list => [.. list.SelectMany(item => Read(item!))],
            JsonValue => [new ExpectedFinding { Verdict = (string)expected! }],
            _ => [expected.Deserialize<ExpectedFinding>(CaseDocument.Options)!],
        };

    private static string SubjectOf(Finding finding) =>
        $"{JsonNamingPolicy.CamelCase.ConvertName(finding.Subject.Kind.ToString())} {finding.Subject.Id}";

    private static string NameOf(Witness witness) => $"{witness.Kind} {witness.Id}";

    private static string Text(Finding finding) =>
        $"{NameOf(finding.Verdict)} {SubjectOf(finding)} [{string.Join(", ", finding.Shortfalls)}] "
        + $"[{string.Join(", ", finding.Witnesses.Select(NameOf))}] [{string.Join(", ", finding.Evidence)}] {finding.Message.En}";
}
