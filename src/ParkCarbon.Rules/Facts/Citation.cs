using ParkCarbon.Domain;
using ParkCarbon.Domain.Support;

namespace ParkCarbon.Rules.Facts;

/// <summary>A document that a record cites for a requirement.</summary>
/// <param name="Requirement">The requirement that the citing member records.</param>
/// <param name="Document">The document.</param>
/// <param name="Entity">The entity whose record it is; unset for the park's own.</param>
internal sealed record Citation(string Requirement, Id<DocumentedInformation> Document, Id<ParkEntity>? Entity);
