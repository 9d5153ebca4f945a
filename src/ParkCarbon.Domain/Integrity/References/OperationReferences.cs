using ParkCarbon.Domain.Operation;

namespace ParkCarbon.Domain.Integrity;

/// <summary>Follows the ids in the records of operation.</summary>
internal static class OperationReferences
{
    public static void Check(ParkDossier dossier, References references)
    {
        references.Each(dossier.ProcessControls, nameof(dossier.ProcessControls), Check);
        references.Each(dossier.Changes, nameof(dossier.Changes), Check);
    }

    private static void Check(ProcessControl record, DossierPath at, References references)
    {
        references.One(record.Process, at, nameof(record.Process));
        references.One(record.Criterion, at, nameof(record.Criterion));
        references.Part(record.Action, at, nameof(record.Action), SharedReferences.Check);
        references.One(record.Document, at, nameof(record.Document));
    }

    private static void Check(SystemChange record, DossierPath at, References references)
    {
        references.All(record.Processes, at, nameof(record.Processes));
        references.Part(record.Approved, at, nameof(record.Approved), SharedReferences.Check);
        references.Part(record.Implemented, at, nameof(record.Implemented), SharedReferences.Check);
        references.Part(record.Review, at, nameof(record.Review), SharedReferences.Check);
        references.Part(record.Mitigation, at, nameof(record.Mitigation), SharedReferences.Check);
        references.One(record.Document, at, nameof(record.Document));
    }
}
