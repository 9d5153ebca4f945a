namespace ParkCarbon.Domain.Integrity;

/// <summary>What merging parts gave: one dossier, or the facts on which the parts do not agree.</summary>
public sealed class MergedDossier
{
    private readonly IReadOnlyDictionary<string, IReadOnlyList<(int Part, int Index)>> _lists;
    private readonly IReadOnlyDictionary<string, int> _facts;

    internal MergedDossier(
        ParkDossier? dossier,
        IReadOnlyList<MergeProblem> problems,
        IReadOnlyDictionary<string, IReadOnlyList<(int Part, int Index)>> lists,
        IReadOnlyDictionary<string, int> facts
    )
    {
        Dossier = dossier;
        Problems = problems;
        _lists = lists;
        _facts = facts;
    }

    /// <summary>The dossier; null where the parts do not agree.</summary>
    public ParkDossier? Dossier { get; }

    /// <summary>The facts on which the parts do not agree; empty where there is a dossier.</summary>
    public IReadOnlyList<MergeProblem> Problems { get; }

    /// <summary>Returns from which part a place of the merged dossier comes, and its path there.</summary>
    /// <param name="path">A path into the merged dossier.</param>
    /// <returns>The place of the part among the parts, and the path into it.</returns>
    public (int Part, DossierPath Path) OriginOf(DossierPath path)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (path.Steps is not [{ Member: { } section }, ..])
        {
            return (0, path);
        }

        if (
            path.Steps is not [_, { Member: null, Index: var index }, ..]
            || !_lists.TryGetValue(section, out var origins)
        )
        {
            return (_facts.GetValueOrDefault(section), path);
        }

        var (part, place) = origins[index];
        return (part, Extend(DossierPath.Root.Member(section).Item(place), path.Steps.Skip(2)));
    }

    private static DossierPath Extend(DossierPath path, IEnumerable<DossierPathStep> steps) =>
        steps.Aggregate(path, (at, step) => step.Member is { } member ? at.Member(member) : at.Item(step.Index));
}
