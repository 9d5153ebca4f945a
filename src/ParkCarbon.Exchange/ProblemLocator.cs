using ParkCarbon.Domain;
using ParkCarbon.Domain.Integrity;
using ParkCarbon.Json;

namespace ParkCarbon.Exchange;

/// <summary>Traces problems of a dossier back to the documents it was read from.</summary>
internal sealed class ProblemLocator(MergedDossier merged, IReadOnlyList<JsonLocator> documents)
{
    /// <summary>Returns all problems of the merge and of the whole, in the order of the documents.</summary>
    public IReadOnlyList<JsonProblem> Locate(IEnumerable<IntegrityProblem> problems) =>
        [
            .. merged
                .Problems.Select(problem => (problem.Part, Problem: Locate(problem.Part, problem.Problem)))
                .Concat(
                    problems.Select(problem =>
                    {
                        var (part, path) = merged.OriginOf(problem.Path);
                        return (part, Locate(part, problem with { Path = path }));
                    })
                )
                .OrderBy(located => located.Item1)
                .ThenBy(located => located.Item2.Line)
                .ThenBy(located => located.Item2.Column)
                .Select(located => located.Item2),
        ];

    /// <summary>Returns file, line and column of a fact that stands in one document.</summary>
    public string PlaceOf(string section, string path)
    {
        var (part, _) = merged.OriginOf(DossierPath.Root.Member(section));
        var document = documents[part];
        return $"{document.Source}:{document.Locate(path)}";
    }

    /// <summary>Returns file, line and column of a fact in an item of a list, and its path there.</summary>
    public (string Place, string Path) PlaceOf(string section, int index, string within)
    {
        var (part, path) = merged.OriginOf(DossierPath.Root.Member(section).Item(index));
        var document = documents[part];
        return ($"{document.Source}:{document.Locate(path + within)}", path + within);
    }

    private JsonProblem Locate(int part, IntegrityProblem problem)
    {
        var document = documents[part];
        return document.Problem(
            problem.Path.ToString(),
            problem.Code,
            problem.Found,
            problem.Expected,
            Related(problem)
        );
    }

    // A message is about one document; where the other place lies in another, it is named with line and column.
    private BilingualText Related(IntegrityProblem problem)
    {
        var places = problem.Related.Select(path =>
        {
            var (part, inner) = merged.OriginOf(path);
            var document = documents[part];
            return $"{document.Source}:{document.Locate(inner.ToString())}";
        });
        var list = string.Join(", ", places);
        return list.Length == 0
            ? problem.Remedy
            : new($"{problem.Remedy.Zh}另见 {list}。", $"{problem.Remedy.En} See also {list}.");
    }
}
