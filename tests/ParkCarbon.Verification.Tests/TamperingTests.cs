using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace ParkCarbon.Verification.Tests;

/// <summary>
/// Whatever is changed in a statement is found: by the seal, and where a forger seals it again, by the arithmetic. What the
/// seal alone protects is listed here, with the reason.
/// </summary>
public sealed class TamperingTests
{
    private static readonly byte[] Genuine = Statements.Of(new ParkPlan(0, 5, 700, 40, 9, true).Dossier());

    /// <summary>Members that are in no sum: words, names and digests of what is outside the statement.</summary>
    private static readonly (string Path, string Why)[] SealedOnly =
    [
        (
            @"^\$\.(method\w*|period|asOf|validFrom|validUntil|inForce|gwpSet|factorSets|park|readings)\b",
            "what it was made with"
        ),
        (
            @"^\$\.(missingParameters|remarks|uncertainty|dataQuality|entityLines|cogenerations)\b",
            "made of what is not in the statement"
        ),
        (
            @"^\$\.parameters\[\d+\](\.(unit|label|reason|interpretation|isDefault|source)\b| repeated)",
            "what it was made with"
        ),
        (
            @"\.(name|label|citation|specification|rule|proved|row|column|why|unset|exclusion)\b",
            "words, and what stands in documents"
        ),
        (@"\.(factor|factorDocument|source)\b", "names: what they name is not in the statement"),
        (@"\]<(removal|undeductedExport)>\.(gas|biogenic|category)\b", "of an entry that is in no total"),
        (@"\]<biogenicCarbonDioxide>\.category\b", "of an entry that is in no total"),
        (@"\]<undeductedExport>\.(treatment|kind)\b", "treated as nothing that a line adds up"),
        (@"\]<emission>\.biogenic\b", "of a gas that counts whether from biomass or not"),
        (@"\]<\w+>\.activity\b", "a name, of one entry only"),
        (
            @"\]<(emission|removal|biogenicCarbonDioxide)>\.quantity\.unit\b",
            "an amount is what it is called where it is no energy"
        ),
        (
            @"^\$\.instruments\[\d+\]<\w+>\.(category|registry|contractValue|residualValue|counted)\b",
            "in no line of this method"
        ),
        (@"^\$\.instruments\[\d+\]<uncoveredPurchase>\.treatment\b", "treated as nothing that a line adds up"),
        (@"^\$\.instruments\[\d+\]<\w+>\.id\b", "a name"),
        (@"\.lossTolerance\b", "what the parties agreed"),
        (@"\.carrier\b", "a name"),
        (@"^\$\.inventory\.unit\b", "a name"),
        (@"^\$\.removals\[\d+\](<removal>)?\.\w+( |\b)", "a copy of an entry, for readers"),
        (@"^\$\.lines\[\d+\](\.(id|unit)\b| dropped)", "which lines a method has stands in the method"),
        (@"^\$\.instruments\[\d+\]<credit>\.(entity|energy)\b", "whose the credit is; no energy"),
        (@"^\$\.tests\[\d+\](\.id\b| dropped)", "which tests a method has stands in the method"),
        (@"^\$\.tests\[1\]\.(unit|value|threshold|verdict)\b", "a test that weighs no figure"),
    ];

    [Fact]
    public void Changes_OfAnyByteOfAnyValue_BreakTheSeal()
    {
        var changed = Changes(Genuine).Where((_, index) => index % 5 == 0).ToList();

        Assert.All(
            changed,
            change =>
            {
                var statement = Statements.Json(Genuine);
                var seal = (string)statement["seal"]!;
                change.Apply(statement);
                var forged = Statements.Json(Statements.Sealed(statement));
                forged["seal"] = seal;
                var text = forged.ToJsonString(Statements.Layout) + "\n";
                Assert.False(StatementChecker.Check(System.Text.Encoding.UTF8.GetBytes(text)).IsVerified, change.Name);
            }
        );
    }

    [Fact]
    public void Changes_SealedAnew_AreFoundByTheArithmetic()
    {
        var missed = Changes(Genuine)
            .Where(change => !IsFound(change))
            .Select(change => change.Name)
            .Where(name => !IsSealedOnly(name))
            .ToList();

        Assert.True(missed.Count == 0, $"{missed.Count} missed:\n{string.Join('\n', missed.Take(400))}");
    }

    [Fact]
    public void Numbers_Exchanged_AreFound()
    {
        var figures = Changes(Genuine)
            .Where(change => Regex.IsMatch(change.Name, @" -?[0-9][0-9.]* → ") && !IsSealedOnly(change.Name))
            .ToList();
        var paths = figures.Select(change => change.Steps).DistinctBy(steps => string.Join('/', steps)).ToList();
        var random = new Random(7);
        for (var count = 0; count < 300; count++)
        {
            var (one, other) = (paths[random.Next(paths.Count)], paths[random.Next(paths.Count)]);
            var statement = Statements.Json(Genuine);
            var (left, right) = (At(statement, one)!.DeepClone(), At(statement, other)!.DeepClone());
            if (left.ToJsonString() == right.ToJsonString())
            {
                continue;
            }

            Set(statement, one, right);
            Set(statement, other, left);
            Assert.False(
                StatementChecker.Check(Statements.Sealed(statement)).IsVerified,
                $"{string.Join('.', one)} ↔ {string.Join('.', other)}"
            );
        }
    }

    [Fact]
    public void Exemptions_AreAllNeeded()
    {
        var missed = Changes(Genuine).Where(change => !IsFound(change)).Select(change => change.Name).ToList();

        Assert.All(SealedOnly, exempt => Assert.Contains(missed, name => Regex.IsMatch(name, exempt.Path)));
    }

    private static bool IsSealedOnly(string name) => SealedOnly.Any(exempt => Regex.IsMatch(name, exempt.Path));

    private static bool IsFound(Change change)
    {
        var statement = Statements.Json(Genuine);
        change.Apply(statement);
        return !StatementChecker.Check(Statements.Sealed(statement)).IsVerified;
    }

    private static List<Change> Changes(byte[] statement) => [.. Visit(Statements.Json(statement), "$", [])];

    private static IEnumerable<Change> Visit(JsonNode? node, string path, object[] steps) =>
        node switch
        {
            JsonObject members => members
                .Where(member => path != "$" || member.Key != "seal")
                .SelectMany(member =>
                    Visit(member.Value, $"{path}.{member.Key}", [.. steps, member.Key])
                        .Prepend(
                            new Change(
                                $"{path}.{member.Key} dropped",
                                root => At(root, steps)!.AsObject().Remove(member.Key)
                            )
                        )
                ),
            JsonArray items => items.SelectMany(
                (item, i) =>
                    Visit(item, $"{path}[{i}]{KindOf(item)}", [.. steps, i])
                        .Prepend(new Change($"{path}[{i}] dropped", root => At(root, steps)!.AsArray().RemoveAt(i)))
                        .Append(
                            new Change(
                                $"{path}[{i}] repeated",
                                root => At(root, steps)!.AsArray().Add(At(root, [.. steps, i])!.DeepClone())
                            )
                        )
            ),
            null => [],
            JsonValue value => Values(value)
                .Select(other => new Change(
                    $"{path} {value.ToJsonString()} → {other.ToJsonString()}",
                    root => Set(root, steps, other.DeepClone())
                )
                {
                    Steps = steps,
                }),
            _ => throw new InvalidOperationException(path),
        };

    private static string KindOf(JsonNode? item) =>
        item is JsonObject members && members.ContainsKey("kind") ? $"<{members["kind"]}>" : "";

    private static IEnumerable<JsonNode> Values(JsonValue value)
    {
        var raw = value.ToJsonString();
        switch (value.GetValueKind())
        {
            case JsonValueKind.Number:
                yield return JsonNode.Parse(Digit(raw, raw.Length - 1))!;
                yield return JsonNode.Parse(Digit(raw, raw.StartsWith('-') ? 1 : 0))!;
                yield return JsonNode.Parse(
                    raw.StartsWith('-') ? raw[1..]
                    : raw == "0" ? "-1"
                    : "-" + raw
                )!;
                break;
            case JsonValueKind.String:
                var text = value.GetValue<string>();
                yield return JsonValue.Create(text.Length == 0 ? "x" : Digit(text, text.Length - 1));
                break;
            case JsonValueKind.True or JsonValueKind.False:
                yield return JsonValue.Create(value.GetValueKind() == JsonValueKind.False);
                break;
        }
    }

    // A digit becomes the next one, a letter another letter.
    private static string Digit(string text, int at)
    {
        var next = text[at] switch
        {
            '9' => '1',
            >= '0' and < '9' => (char)(text[at] + 1),
            'x' => 'y',
            _ => 'x',
        };
        return string.Create(CultureInfo.InvariantCulture, $"{text[..at]}{next}{text[(at + 1)..]}");
    }

    private static JsonNode? At(JsonNode root, object[] steps) =>
        steps.Aggregate((JsonNode?)root, (node, step) => step is int i ? node![i] : node![(string)step]);

    private static void Set(JsonNode root, object[] steps, JsonNode value)
    {
        var parent = At(root, steps[..^1])!;
        if (steps[^1] is int i)
        {
            parent[i] = value;
        }
        else
        {
            parent[(string)steps[^1]] = value;
        }
    }

    private sealed record Change(string Name, Action<JsonObject> Apply)
    {
        public object[] Steps { get; init; } = [];
    }
}
