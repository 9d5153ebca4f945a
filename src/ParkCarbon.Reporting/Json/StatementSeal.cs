using System.Security.Cryptography;
using System.Text;

namespace ParkCarbon.Reporting.Json;

/// <summary>Ends a statement with the SHA-256 of everything before it, so that no byte of it can be changed unnoticed.</summary>
internal static class StatementSeal
{
    private static readonly byte[] End = "\n}\n"u8.ToArray();

    /// <summary>Adds the member <c>seal</c>: the SHA-256 of the bytes that stand before the name of the member.</summary>
    /// <param name="page">A JSON object with one member at least, as <see cref="JsonPage"/> writes it.</param>
    public static byte[] Add(byte[] page)
    {
        byte[] sealedPart = [.. page.AsSpan(0, page.Length - End.Length), .. ",\n  "u8];
        var digest = Convert.ToHexStringLower(SHA256.HashData(sealedPart));
        return [.. sealedPart, .. Encoding.ASCII.GetBytes($"\"seal\": \"{digest}\""), .. End];
    }
}
