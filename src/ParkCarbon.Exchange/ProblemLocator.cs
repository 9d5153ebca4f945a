using ParkCarbon.Domain.Integrity;
using ParkCarbon.Json;
using Text = ParkCarbon.Domain.BilingualText;

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

    private JsonProblem Locate(int part, IntegrityProblem problem)
    {
        var document = documents[part];
        return document.Problem(
            problem.Path.ToString(),
            problem.Code,
            Convert(problem.Found),
            Convert(problem.Expected),
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
            ? Convert(problem.Remedy)
            : new($"{problem.Remedy.Zh}另见 {list}。", $"{problem.Remedy.En} See also {list}.");
    }

    private static BilingualText Convert(Text text) => new(text.Zh, text.En);
}
