using System.Text.Encodings.Web;
using System.Text.Json;

namespace ParkCarbon.ExampleMaker.ManagementSystem;

/// <summary>Writes what an assessment has to find in the park of the first-stage audit.</summary>
internal static class ExpectedShortfalls
{
    /// <summary>The date at which the example is judged.</summary>
    private const string AsOf = "2026-08-31";

    /// <summary>The contents of <c>stage-1.expected.json</c>.</summary>
    public static byte[] Write()
    {
        using var stream = new MemoryStream();
        var options = new JsonWriterOptions
        {
            Indented = true,
            NewLine = "\n",
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        };
        using (var writer = new Utf8JsonWriter(stream, options))
        {
            writer.WriteStartObject();
            writer.WriteString("asOf", AsOf);
            writer.WriteStartArray("shortfalls");
            foreach (var shortfall in Shortfalls.All)
            {
                Write(writer, shortfall);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    private static void Write(Utf8JsonWriter writer, Shortfall shortfall)
    {
        writer.WriteStartObject();
        writer.WriteStartObject("what");
        writer.WriteString("zh", shortfall.What.Zh);
        writer.WriteString("en", shortfall.What.En);
        writer.WriteEndObject();
        writer.WriteString("verdict", shortfall.Verdict);
        Write(writer, "findings", shortfall.Findings);
        Write(writer, "witnesses", shortfall.Witnesses);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, string name, IEnumerable<string> values)
    {
        writer.WriteStartArray(name);
        foreach (var value in values)
        {
            writer.WriteStringValue(value);
        }

        writer.WriteEndArray();
    }
}
