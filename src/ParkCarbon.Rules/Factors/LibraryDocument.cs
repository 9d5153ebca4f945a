namespace ParkCarbon.Rules.Factors;

/// <summary>A document that a factor set was read from, identified so that a report can be repeated and compared.</summary>
/// <param name="Name">The name of the document: <c>rules/factors/cn-heat.json</c>, or what the host calls its file.</param>
/// <param name="Sha256">The SHA-256 of its bytes, 64 lower-case hexadecimal digits.</param>
public sealed record LibraryDocument(string Name, string Sha256)
{
    /// <summary>The id of the set it holds; null where it holds several things or could not be read.</summary>
    public string? SetId { get; init; }
}
