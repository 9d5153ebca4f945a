using System.Text.Json.Nodes;

namespace ParkCarbon.Json;

/// <summary>What a converter tells about the values it reads, for messages and for the schema.</summary>
/// <remarks>A converter that implements this gets its kinds checked before it is called.</remarks>
public interface IJsonLeaf
{
    /// <summary>The kinds of JSON value the converter reads.</summary>
    JsonKinds Kinds { get; }

    /// <summary>What a value looks like, to follow “expected”: <c>a date such as "2025-03-31"</c>.</summary>
    BilingualText Form { get; }

    /// <summary>Creates the JSON Schema of a value: its type, pattern, examples.</summary>
    JsonObject CreateSchema();
}
