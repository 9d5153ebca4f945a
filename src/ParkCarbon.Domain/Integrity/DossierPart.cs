namespace ParkCarbon.Domain.Integrity;

/// <summary>A dossier that is a part of a larger one: the records of an entity, of a quarter, of a department.</summary>
/// <param name="Name">The name of the part for messages, usually that of a file.</param>
/// <param name="Dossier">What the part records. Its park and period are those of the whole.</param>
public sealed record DossierPart(string Name, ParkDossier Dossier);
