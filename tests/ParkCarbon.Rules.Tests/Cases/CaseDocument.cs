using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace ParkCarbon.Rules.Tests.Cases;

/// <summary>A file of cases: a dossier that conforms, and what changes when something in it does.</summary>
internal sealed record CaseDocument
{
    public static JsonSerializerOptions Options { get; } =
        new()
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
            AllowDuplicateProperties = false,
            RespectNullableAnnotations = true,
        };

    /// <summary>The as-of date of cases that have none of their own; unset in cases of methods.</summary>
    public string? AsOf { get; init; }

    public required JsonObject Base { get; init; }

    public required IReadOnlyList<RuleCase> Cases { get; init; }

    /// <summary>The cases of a file in the repository.</summary>
    /// <param name="path">The path, such as "rules/t-ceca-g-2023/6.4.cases.json".</param>
    public static IReadOnlyList<LoadedCase> Load(string path)
    {
        try
        {
            var document = JsonSerializer.Deserialize<CaseDocument>(Repository.Read(path), Options)!;
            return [.. document.Cases.Select(item => LoadedCase.Of(path, document, item))];
        }
        catch (JsonException broken)
        {
            throw new InvalidOperationException($"{path} is not a file of cases: {broken.Message}", broken);
        }
    }
}

/// <summary>One case as its file has it.</summary>
internal sealed record RuleCase
{
    public required string Name { get; init; }

    /// <summary>What is put over the base: members join, null removes, a list takes the place of a list unless given as an object by id.</summary>
    public required JsonObject Given { get; init; }

    public string? AsOf { get; init; }

    public required JsonObject Expect { get; init; }
}
