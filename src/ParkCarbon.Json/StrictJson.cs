using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace ParkCarbon.Json;

/// <summary>Reads JSON whole or not at all, naming every problem and its place; writes JSON that is pleasant to read and compare.</summary>
public static class StrictJson
{
    private static readonly JsonWriterOptions Layout = new()
    {
        Indented = true,
        IndentSize = 2,
        NewLine = "\n",
        // Chinese and CO₂ stay readable. The output is a file, never a piece of HTML.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Reads a document.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="utf8">The bytes, with or without a byte order mark. The result's locator keeps them: do not change them later.</param>
    /// <param name="source">The name of the document for messages, usually a file name.</param>
    /// <param name="type">What the type looks like in JSON, from a source-generated context.</param>
    /// <param name="options">What is allowed; null for <see cref="JsonReadOptions.Default"/>.</param>
    /// <returns>The value or every problem found; bad input never throws.</returns>
    /// <exception cref="NotSupportedException">The type itself cannot be read by System.Text.Json.</exception>
    public static JsonReadResult<T> Read<T>(
        ReadOnlyMemory<byte> utf8,
        string source,
        JsonTypeInfo<T> type,
        JsonReadOptions? options = null
    )
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(type);
        return new DocumentReader(utf8, source, options ?? JsonReadOptions.Default).Read(type);
    }

    /// <summary>Reads a document from a stream, taking no more of it than <see cref="ReadLimits.MaxBytes"/> allows.</summary>
    /// <inheritdoc cref="Read{T}(ReadOnlyMemory{byte}, string, JsonTypeInfo{T}, JsonReadOptions)"/>
    /// <param name="stream">The stream, read from where it stands; it is not closed.</param>
    /// <param name="source">The name of the document for messages, usually a file name.</param>
    /// <param name="type">What the type looks like in JSON, from a source-generated context.</param>
    /// <param name="options">What is allowed; null for <see cref="JsonReadOptions.Default"/>.</param>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static JsonReadResult<T> Read<T>(
        Stream stream,
        string source,
        JsonTypeInfo<T> type,
        JsonReadOptions? options = null
    )
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(stream);
        options ??= JsonReadOptions.Default;
        using var taken = new MemoryStream();
        var buffer = new byte[81920];
        // One byte past the limit is enough for the reader to say that the document is too large.
        for (int count; taken.Length <= options.Limits.MaxBytes && (count = stream.Read(buffer)) > 0; )
        {
            taken.Write(buffer, 0, count);
        }

        return Read(taken.GetBuffer().AsMemory(0, (int)taken.Length), source, type, options);
    }

    /// <summary>Writes a value as UTF-8: indented by two spaces, line feeds, no byte order mark, a line feed at the end.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="type">What the type looks like in JSON, from a source-generated context.</param>
    /// <returns>The bytes; the same value gives the same bytes on every machine.</returns>
    public static byte[] Write<T>(T value, JsonTypeInfo<T> type)
    {
        ArgumentNullException.ThrowIfNull(type);
        var buffer = new System.Buffers.ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Layout))
        {
            JsonSerializer.Serialize(writer, value, type);
        }

        return Finish(buffer);
    }

    internal static byte[] Write(System.Text.Json.Nodes.JsonNode node)
    {
        var buffer = new System.Buffers.ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Layout))
        {
            node.WriteTo(writer);
        }

        return Finish(buffer);
    }

    private static byte[] Finish(System.Buffers.ArrayBufferWriter<byte> buffer) => [.. buffer.WrittenSpan, (byte)'\n'];
}
