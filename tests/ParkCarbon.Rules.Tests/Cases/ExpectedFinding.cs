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

    /// <summary>The grade proposed, "minor" or "major".</summary>
    public string? Grade { get; init; }

    public IReadOnlyList<string>? Shortfalls { get; init; }

    /// <summary>Kind and id of each witness.</summary>
    public IReadOnlyList<string>? Witnesses { get; init; }

    public IReadOnlyList<string>? Evidence { get; init; }

    /// <summary>Whether findings are what a case expects of a requirement.</summary>
    public static bool Fit(JsonNode expected, IReadOnlyList<Finding> findings)
    {
        var wanted = Read(expected);
        return findings.Count == wanted.Count
            && wanted.Zip(findings).All(pair => !pair.First.Differences(pair.Second).Any());
    }

    /// <summary>What differs in a finding, each in a line.</summary>
    public IEnumerable<string> Differences(Finding finding)
    {
        if (Verdict != NameOf(finding.Verdict))
        {
            yield return $"verdict: expected {Verdict}, found {NameOf(finding.Verdict)}";
        }

        if (Subject is not null && Subject != SubjectOf(finding))
        {
            yield return $"subject: expected {Subject}, found {SubjectOf(finding)}";
        }

        if (Grade is not null && Grade != finding.Grade?.ToString().ToLowerInvariant())
        {
            yield return $"grade: expected {Grade}, found {finding.Grade?.ToString().ToLowerInvariant() ?? "none"}";
        }

        (string Name, IReadOnlyList<string>? Expected, IReadOnlyList<string> Found)[] lists =
        [
            ("shortfalls", Shortfalls, finding.Shortfalls),
            ("witnesses", Witnesses, WitnessesOf(finding)),
            ("evidence", Evidence, finding.Evidence),
        ];
        foreach (var (name, expected, found) in lists)
        {
            if (expected is not null && !expected.SequenceEqual(found))
            {
                yield return $"{name}: expected {List(expected)}, found {List(found)}";
            }
        }
    }

    public static string NameOf(Verdict verdict) => JsonNamingPolicy.CamelCase.ConvertName(verdict.ToString());

    public static string SubjectOf(Finding finding) =>
        $"{JsonNamingPolicy.CamelCase.ConvertName(finding.Subject.Kind.ToString())} {finding.Subject.Id}";

    public static IReadOnlyList<string> WitnessesOf(Finding finding) =>
        [.. finding.Witnesses.Select(witness => $"{witness.Kind} {witness.Id}")];

    /// <summary>Reads what a case expects: a verdict, an object, or a list with one item for each subject.</summary>
    public static IReadOnlyList<ExpectedFinding> Read(JsonNode expected) =>
        expected switch
        {
            JsonArray list => [.. list.SelectMany(item => Read(item!))],
            JsonValue => [new ExpectedFinding { Verdict = (string)expected! }],
            _ => [expected.Deserialize<ExpectedFinding>(CaseDocument.Options)!],
        };

    public static string List(IEnumerable<string> items) => $"[{string.Join(", ", items)}]";
}
