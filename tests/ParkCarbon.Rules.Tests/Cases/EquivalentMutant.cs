using System.Text.Json;

namespace ParkCarbon.Rules.Tests.Cases;

/// <summary>A mutant that comes to the same as its rule whatever the dossier, with the reason.</summary>
internal sealed record EquivalentMutant
{
    public const string Folder = "tests/ParkCarbon.Rules.Tests/Cases/equivalent-mutants";

    /// <summary>The requirement whose rule is changed.</summary>
    public required string Rule { get; init; }

    /// <summary>The mutant as the test names it: "accounted: entity.PeriodsDue.Any(due => due.IsAccounted)", "asOf: a day early".</summary>
    public required string Mutant { get; init; }

    public required string Reason { get; init; }

    /// <summary>The equivalent mutants of a file of rules, such as "6.4"; none where they have no file.</summary>
    public static IReadOnlyList<EquivalentMutant> Of(string stem)
    {
        var path = $"{Folder}/{stem}.json";
        return File.Exists(Repository.PathOf(path))
            ? JsonSerializer.Deserialize<IReadOnlyList<EquivalentMutant>>(Repository.Read(path), CaseDocument.Options)!
            : [];
    }
}
