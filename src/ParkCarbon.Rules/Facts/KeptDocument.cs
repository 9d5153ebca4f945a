using ParkCarbon.Domain;
using ParkCarbon.Domain.Support;

namespace ParkCarbon.Rules.Facts;

/// <summary>A document that is kept for a requirement.</summary>
/// <param name="Document">The document.</param>
/// <param name="Entity">The entity that keeps it, or whose record cites it; unset for the park, which keeps it for all.</param>
internal sealed record KeptDocument(DocumentedInformation Document, Id<ParkEntity>? Entity)
{
    /// <summary>Whether it serves an entity.</summary>
    public bool IsKeptFor(Id<ParkEntity> entity) => Entity is null || Entity == entity;
}
