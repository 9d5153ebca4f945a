using System.Security.Cryptography;

namespace ParkCarbon.Rules.Files;

/// <summary>A file of rules, cases, factors or methods, with its name for messages.</summary>
/// <param name="Name">The path, with forward slashes, such as "rules/methods/t-ceca-g-2023.json".</param>
/// <param name="Content">The bytes.</param>
public sealed record RuleFile(string Name, ReadOnlyMemory<byte> Content)
{
    /// <summary>The SHA-256 of the bytes, in lower-case hexadecimal digits.</summary>
    public string Sha256 => Convert.ToHexStringLower(SHA256.HashData(Content.Span));

    /// <summary>The SHA-256 over several files: over each name and digest, in order of the names.</summary>
    /// <param name="files">The files, in any order.</param>
    public static string DigestOf(IEnumerable<RuleFile> files) =>
        Convert.ToHexStringLower(
            SHA256.HashData(
                System.Text.Encoding.UTF8.GetBytes(
                    string.Join(
                        '\n',
                        files
                            .OrderBy(file => file.Name, StringComparer.Ordinal)
                            .Select(file => $"{file.Sha256}  {file.Name}")
                    )
                )
            )
        );
}
