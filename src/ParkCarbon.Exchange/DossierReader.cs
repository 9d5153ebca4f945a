using ParkCarbon.Domain;
using ParkCarbon.Domain.Carbon.Accounts;
using ParkCarbon.Domain.Integrity;
using ParkCarbon.Json;

namespace ParkCarbon.Exchange;

/// <summary>Reads dossiers: whole or not at all, every problem located.</summary>
/// <remarks>
/// A document is first read as JSON. Where every document is well formed, the dossier they make up is checked as a whole
/// (<see cref="DossierIntegrity"/>), and what that finds is traced back to file, line and column.
/// </remarks>
public static class DossierReader
{
    /// <summary>Reads a dossier from bytes.</summary>
    /// <param name="utf8">The bytes, with or without a byte order mark. They are kept: do not change them later.</param>
    /// <param name="name">The name for messages, usually that of the file.</param>
    /// <param name="library">The factor sets, warming potentials and specifications that the dossier may name.</param>
    /// <param name="options">What is allowed; null for <see cref="JsonReadOptions.Default"/>.</param>
    /// <returns>The dossier, or every problem found; bad input never throws.</returns>
    public static DossierReadResult Read(
        ReadOnlyMemory<byte> utf8,
        string name,
        AccountingLibrary library,
        JsonReadOptions? options = null
    ) => Read([new DossierFile(name, utf8)], library, options);

    /// <summary>Reads a dossier from a stream, taking no more of it than the limits allow. The stream stays open.</summary>
    /// <inheritdoc cref="Read(ReadOnlyMemory{byte}, string, AccountingLibrary, JsonReadOptions?)"/>
    /// <param name="stream">The stream, read from where it stands.</param>
    /// <param name="name">The name for messages, usually that of the file.</param>
    /// <param name="library">The factor sets, warming potentials and specifications that the dossier may name.</param>
    /// <param name="options">What is allowed; null for <see cref="JsonReadOptions.Default"/>.</param>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static DossierReadResult Read(
        Stream stream,
        string name,
        AccountingLibrary library,
        JsonReadOptions? options = null
    )
    {
        options ??= JsonReadOptions.Default;
        return Read([DossierFile.Load(name, stream, options.Limits.MaxBytes)], library, options);
    }

    /// <summary>Reads a dossier from one file, or from several that each hold a part of it.</summary>
    /// <param name="paths">The paths of the files, one or more; they stand in messages as they are given.</param>
    /// <param name="library">The factor sets, warming potentials and specifications that the dossier may name.</param>
    /// <param name="options">What is allowed; null for <see cref="JsonReadOptions.Default"/>.</param>
    /// <returns>The dossier, or every problem found.</returns>
    /// <exception cref="ArgumentException">There is no path.</exception>
    /// <exception cref="IOException">A file is not there or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read.</exception>
    public static DossierReadResult ReadFiles(
        IEnumerable<string> paths,
        AccountingLibrary library,
        JsonReadOptions? options = null
    )
    {
        ArgumentNullException.ThrowIfNull(paths);
        options ??= JsonReadOptions.Default;
        return Read([.. paths.Select(path => Open(path, options.Limits.MaxBytes))], library, options);
    }

    /// <summary>Reads a dossier from documents that each hold a part of it.</summary>
    /// <param name="files">The documents, one or more; their order makes no difference.</param>
    /// <param name="library">The factor sets, warming potentials and specifications that the dossier may name.</param>
    /// <param name="options">What is allowed; null for <see cref="JsonReadOptions.Default"/>.</param>
    /// <returns>The dossier, or every problem found.</returns>
    /// <exception cref="ArgumentException">There is no document.</exception>
    public static DossierReadResult Read(
        IEnumerable<DossierFile> files,
        AccountingLibrary library,
        JsonReadOptions? options = null
    )
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(library);
        options ??= JsonReadOptions.Default;
        var ordered = files
            .OrderBy(file => file.Name, StringComparer.Ordinal)
            .ThenBy(file => file.Sha256, StringComparer.Ordinal)
            .ToList();
        if (ordered.Count == 0)
        {
            throw new ArgumentException("There is no document to read; name at least one.", nameof(files));
        }

        var read = ordered.ConvertAll(file => StrictJson.Read(file.Utf8, file.Name, DossierJson.Type, options));
        if (!read.TrueForAll(result => result.IsSuccess))
        {
            return new DossierReadResult(
                null,
                ordered,
                [.. read.SelectMany(result => result.Problems)],
                read.Exists(result => result.HasMoreProblems)
            );
        }

        var merged = DossierMerge.Of(ordered.Zip(read, (file, result) => new DossierPart(file.Name, result.Value)));
        var problems = new ProblemLocator(merged, read.ConvertAll(result => result.Locator!)).Locate(
            merged.Dossier is { } whole ? DossierIntegrity.Check(whole, library) : []
        );
        var limit = options.Limits.MaxProblems;
        return new DossierReadResult(
            problems.Count == 0 ? merged.Dossier : null,
            ordered,
            [.. problems.Take(limit)],
            problems.Count > limit
        );
    }

    private static DossierFile Open(string path, int maxBytes)
    {
        using var stream = File.OpenRead(path);
        return DossierFile.Load(path, stream, maxBytes);
    }
}
