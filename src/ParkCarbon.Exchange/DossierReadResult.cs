using System.Diagnostics.CodeAnalysis;
using ParkCarbon.Domain;
using ParkCarbon.Json;

namespace ParkCarbon.Exchange;

/// <summary>What reading a dossier gave: a whole dossier, or the problems that stand in its way. Never both.</summary>
public sealed class DossierReadResult
{
    private readonly ProblemLocator? _locator;

    internal DossierReadResult(
        ParkDossier? dossier,
        IReadOnlyList<DossierFile> files,
        IReadOnlyList<JsonProblem> problems,
        bool hasMoreProblems,
        ProblemLocator? locator = null
    )
    {
        _locator = locator;
        Dossier = dossier;
        Files = files;
        Problems = problems;
        HasMoreProblems = hasMoreProblems;
    }

    /// <summary>Whether the dossier was read whole.</summary>
    [MemberNotNullWhen(true, nameof(Dossier))]
    public bool IsSuccess => Dossier is not null;

    /// <summary>The dossier; null where there are problems.</summary>
    public ParkDossier? Dossier { get; }

    /// <summary>The documents that were read, with the SHA-256 of each, in order of their names.</summary>
    public IReadOnlyList<DossierFile> Files { get; }

    /// <summary>The problems, document by document and in the order of each; empty where the dossier was read whole.</summary>
    public IReadOnlyList<JsonProblem> Problems { get; }

    /// <summary>Whether more problems were found than the limit lets be listed.</summary>
    public bool HasMoreProblems { get; }

    /// <summary>Returns where in the documents a fact stands, as "file:line:column", for checks that come after reading.</summary>
    /// <param name="section">The member of the dossier in which the fact lies, other than a list: <c>nameof(ParkDossier.Neutrality)</c>.</param>
    /// <param name="path">The JSON path of the fact, such as <c>$.neutrality.method</c>.</param>
    /// <returns>The place of the fact or, where the document lacks it, of its nearest enclosing value; null where the dossier was not read.</returns>
    public string? PlaceOf(string section, string path) => _locator?.PlaceOf(section, path);

    /// <summary>Returns where in the documents a fact in an item of a list stands, as "file:line:column", and its JSON path there.</summary>
    /// <param name="section">The list: <c>nameof(ParkDossier.MethodChoices)</c>.</param>
    /// <param name="index">The place of the item in the dossier, zero or more.</param>
    /// <param name="within">The path of the fact in the item, such as <c>.readings[0].choice</c>.</param>
    /// <returns>The place of the fact or, where the document lacks it, of its nearest enclosing value; null where the dossier was not read.</returns>
    public (string Place, string Path)? PlaceOf(string section, int index, string within) =>
        _locator?.PlaceOf(section, index, within);
}
