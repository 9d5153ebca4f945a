using System.Text.Json;
using ParkCarbon.Verification;

namespace ParkCarbon.Cli.Commands;

/// <summary>Says where two statements differ.</summary>
internal static class StatementDifferences
{
    private const int Most = 20;

    /// <summary>Compares a statement with the one that its dossier gives.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="expected">What the dossier gives.</param>
    public static IReadOnlyList<StatementFinding> Between(ReadOnlyMemory<byte> statement, ReadOnlyMemory<byte> expected)
    {
        if (statement.Span.SequenceEqual(expected.Span))
        {
            return [];
        }

        using var left = JsonDocument.Parse(statement);
        using var right = JsonDocument.Parse(expected);
        var differences = In(left.RootElement, right.RootElement, "$").Take(Most).ToList();
        return differences.Count > 0
            ? differences
            : [new StatementFinding(FindingKind.OtherDossier, "$", "another layout", "the bytes that the tool writes")];
    }

    private static IEnumerable<StatementFinding> In(JsonElement found, JsonElement expected, string path)
    {
        if (found.ValueKind == JsonValueKind.Object && expected.ValueKind == JsonValueKind.Object)
        {
            return expected
                .EnumerateObject()
                .SelectMany(member =>
                    found.TryGetProperty(member.Name, out var value)
                        ? In(value, member.Value, $"{path}.{member.Name}")
                        : [Finding($"{path}.{member.Name}", "—", member.Value.GetRawText())]
                )
                .Concat(
                    found
                        .EnumerateObject()
                        .Where(member => !expected.TryGetProperty(member.Name, out _))
                        .Select(member => Finding($"{path}.{member.Name}", member.Value.GetRawText(), "—"))
                );
        }

        if (found.ValueKind == JsonValueKind.Array && expected.ValueKind == JsonValueKind.Array)
        {
            var length = found.GetArrayLength();
            return length == expected.GetArrayLength()
                ? Enumerable.Range(0, length).SelectMany(i => In(found[i], expected[i], $"{path}[{i}]"))
                : [Finding(path, $"{length} items", $"{expected.GetArrayLength()} items")];
        }

        return found.GetRawText() == expected.GetRawText()
            ? []
            : [Finding(path, found.GetRawText(), expected.GetRawText())];
    }

    private static StatementFinding Finding(string path, string found, string expected) =>
        new(FindingKind.OtherDossier, path, Short(found), Short(expected));

    private static string Short(string text) => text.Length > 200 ? text[..200] + "…" : text;
}
