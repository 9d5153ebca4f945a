using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;
using ParkCarbon.Domain;
using ParkCarbon.Exchange;
using ParkCarbon.Rules.Factors;

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
        var document = JsonSerializer.Deserialize<CaseDocument>(Repository.Read(path), Options)!;
        return [.. document.Cases.Select(item => LoadedCase.Of(path, document, item))];
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

/// <summary>A case whose dossier was read.</summary>
internal sealed record LoadedCase(string File, string Name, ParkDossier Dossier, LocalDate AsOf, JsonObject Expect)
{
    public static LoadedCase Of(string path, CaseDocument document, RuleCase item)
    {
        var merged = CasePatch.Apply(document.Base, item.Given);
        var read = DossierReader.Read(
            JsonSerializer.SerializeToUtf8Bytes(merged),
            $"{path}: {item.Name}",
            ShippedLibrary.Load()
        );
        var asOf = item.AsOf ?? document.AsOf ?? "9999-12-31";
        return read.IsSuccess
            ? new LoadedCase(path, item.Name, read.Dossier, LocalDatePattern.Iso.Parse(asOf).Value, item.Expect)
            : throw new InvalidOperationException(string.Join(Environment.NewLine, read.Problems));
    }

    public override string ToString() => Name;
}
