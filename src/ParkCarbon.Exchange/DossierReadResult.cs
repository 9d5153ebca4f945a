using System.Diagnostics.CodeAnalysis;
using ParkCarbon.Domain;
using ParkCarbon.Json;

namespace ParkCarbon.Exchange;

/// <summary>What reading a dossier gave: a whole dossier, or the problems that stand in its way. Never both.</summary>
public sealed class DossierReadResult
{
    internal DossierReadResult(
        ParkDossier? dossier,
        IReadOnlyList<DossierFile> files,
        IReadOnlyList<JsonProblem> problems,
        bool hasMoreProblems
    )
    {
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
}
