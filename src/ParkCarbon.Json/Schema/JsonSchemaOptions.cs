using System.Text.Json.Nodes;

namespace ParkCarbon.Json;

/// <summary>What a schema says beyond the shape of its types.</summary>
public sealed record JsonSchemaOptions
{
    /// <summary>The schema's own identifier (<c>$id</c>), or null.</summary>
    public string? Id { get; init; }

    /// <summary>The schema's title, or null.</summary>
    public string? Title { get; init; }

    /// <summary>Whether the outermost object may have <c>$schema</c>, as <see cref="JsonReadOptions.AllowSchemaProperty"/>. The default is true.</summary>
    public bool AllowSchemaProperty { get; init; } = true;

    /// <summary>
    /// Gives the description of a type, or of one of its members by its C# name; null where there is none.
    /// <see cref="XmlDocumentation.Describe"/> is one.
    /// </summary>
    public Func<Type, string?, string?>? Describe { get; init; }

    /// <summary>Gives the schema of a type whose converter does not tell (see <see cref="IJsonLeaf"/>); null leaves it to the framework.</summary>
    public Func<Type, JsonObject?>? LeafSchema { get; init; }

    /// <summary>Gives the name of a type under <c>$defs</c>; null for camel case of its C# name.</summary>
    public Func<Type, string>? NameOf { get; init; }
}
