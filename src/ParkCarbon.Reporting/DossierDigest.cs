using System.Security.Cryptography;
using System.Text;

namespace ParkCarbon.Reporting;

/// <summary>What identifies the documents that a dossier was read from, so that a report can be repeated and compared.</summary>
/// <remarks>It does not depend on the names of the documents or on their order.</remarks>
public sealed record DossierDigest
{
    private DossierDigest(string sha256, IReadOnlyList<string> parts)
    {
        Sha256 = sha256;
        Parts = parts;
    }

    /// <summary>The SHA-256 of the document; of several, that over their digests, sorted, a line each.</summary>
    public string Sha256 { get; }

    /// <summary>The SHA-256 of each document, sorted.</summary>
    public IReadOnlyList<string> Parts { get; }

    /// <summary>Joins the digests of documents.</summary>
    /// <param name="parts">The SHA-256 of each document in hexadecimal digits, one or more, in any order.</param>
    /// <exception cref="ArgumentException">There is no document.</exception>
    public static DossierDigest Of(IEnumerable<string> parts)
    {
        var sorted = parts.Order(StringComparer.Ordinal).ToList();
        return sorted switch
        {
            [] => throw new ArgumentException("A dossier has one document at least.", nameof(parts)),
            [var only] => new DossierDigest(only, sorted),
            _ => new DossierDigest(
                Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(string.Join('\n', sorted) + "\n"))),
                sorted
            ),
        };
    }
}
