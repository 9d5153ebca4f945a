namespace ParkCarbon.Domain.Integrity;

/// <summary>The problems found so far.</summary>
internal sealed class Problems
{
    private const int CandidatesShown = 5;

    private readonly List<IntegrityProblem> _found = [];

    public IReadOnlyList<IntegrityProblem> InOrder()
    {
        var sections = typeof(ParkDossier).GetProperties().Select(member => member.Name).ToList();
        return
        [
            .. _found
                .OrderBy(problem =>
                    problem.Path.Steps is [{ Member: { } section }, ..] ? sections.IndexOf(section) : -1
                )
                .ThenBy(problem => problem.Path.Steps is [_, { Member: null, Index: var index }, ..] ? index : -1),
        ];
    }

    public void Add(
        DossierPath path,
        string code,
        (string Zh, string En) found,
        (string Zh, string En) expected,
        (string Zh, string En) remedy,
        params ReadOnlySpan<DossierPath> related
    ) =>
        _found.Add(
            new IntegrityProblem
            {
                Path = path,
                Code = code,
                Found = new BilingualText(found.Zh, found.En),
                Expected = new BilingualText(expected.Zh, expected.En),
                Remedy = new BilingualText(remedy.Zh, remedy.En),
                Related = related.ToArray(),
            }
        );

    /// <summary>Lists the first few of many texts.</summary>
    public static string List(IEnumerable<string> texts)
    {
        var listed = texts.Take(CandidatesShown + 1).ToList();
        return string.Join(", ", listed.Take(CandidatesShown)) + (listed.Count > CandidatesShown ? ", …" : "");
    }

    public static (string Zh, string En) Same(string text) => (text, text);

    public static (string Zh, string En) Quoted(string text) => ($"“{text}”", $"'{text}'");
}
