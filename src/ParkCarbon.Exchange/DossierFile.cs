using System.Security.Cryptography;

namespace ParkCarbon.Exchange;

/// <summary>A document that holds a dossier or a part of one.</summary>
public sealed class DossierFile
{
    /// <summary>Creates a document from its bytes.</summary>
    /// <param name="name">The name for messages, usually that of the file.</param>
    /// <param name="utf8">The bytes, with or without a byte order mark. They are kept: do not change them later.</param>
    public DossierFile(string name, ReadOnlyMemory<byte> utf8)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        Name = name;
        Utf8 = utf8;
        Sha256 = Convert.ToHexStringLower(SHA256.HashData(utf8.Span));
    }

    /// <summary>The name for messages.</summary>
    public string Name { get; }

    /// <summary>The bytes.</summary>
    public ReadOnlyMemory<byte> Utf8 { get; }

    /// <summary>The SHA-256 of the bytes, 64 lower-case hexadecimal digits.</summary>
    public string Sha256 { get; }

    /// <summary>Reads a document from a stream, which stays open.</summary>
    /// <param name="name">The name for messages.</param>
    /// <param name="stream">The stream, read from where it stands.</param>
    /// <param name="maxBytes">How many bytes are taken at most, one or more; a longer document is cut off one byte later, which the reader then refuses.</param>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static DossierFile Load(string name, Stream stream, int maxBytes)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentOutOfRangeException.ThrowIfLessThan(maxBytes, 1);
        using var taken = new MemoryStream();
        var buffer = new byte[81920];
        for (int count; taken.Length <= maxBytes && (count = stream.Read(buffer)) > 0; )
        {
            taken.Write(buffer, 0, count);
        }

        return new DossierFile(name, taken.GetBuffer().AsMemory(0, (int)Math.Min(taken.Length, (long)maxBytes + 1)));
    }
}
