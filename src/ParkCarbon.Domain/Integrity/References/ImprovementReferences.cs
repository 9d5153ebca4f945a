using ParkCarbon.Domain.Improvement;

namespace ParkCarbon.Domain.Integrity;

/// <summary>Follows the ids in the records of improvement.</summary>
internal static class ImprovementReferences
{
    public static void Check(ParkDossier dossier, References references)
    {
        references.Each(dossier.Nonconformities, nameof(dossier.Nonconformities), Check);
        references.Each(dossier.Improvements, nameof(dossier.Improvements), Check);
    }

    private static void Check(Nonconformity record, DossierPath at, References references)
    {
        references.One(record.Entity, at, nameof(record.Entity));
        references.One(record.Audit, at, nameof(record.Audit));
        references.Part(record.Correction, at, nameof(record.Correction), Check);
        references.Part(record.Consequences, at, nameof(record.Consequences), SharedReferences.Check);
        references.Part(record.Review, at, nameof(record.Review), SharedReferences.Check);
        references.Part(record.Cause, at, nameof(record.Cause), Check);
        references.Part(record.Similar, at, nameof(record.Similar), Check);
        references.Parts(record.Actions, at, nameof(record.Actions), Check);
        references.Part(record.Effectiveness, at, nameof(record.Effectiveness), SharedReferences.Check);
        references.Part(record.Change, at, nameof(record.Change), Check);
        references.All(record.Evidence, at, nameof(record.Evidence));
    }

    private static void Check(Correction record, DossierPath at, References references)
    {
        references.One(record.By, at, nameof(record.By));
        references.One(record.Document, at, nameof(record.Document));
    }

    private static void Check(CauseAnalysis record, DossierPath at, References references)
    {
        references.One(record.By, at, nameof(record.By));
    }

    private static void Check(SimilarCases record, DossierPath at, References references)
    {
        references.All(record.Entities, at, nameof(record.Entities));
    }

    private static void Check(CorrectiveAction record, DossierPath at, References references)
    {
        references.One(record.Owner, at, nameof(record.Owner));
        references.Part(record.Done, at, nameof(record.Done), SharedReferences.Check);
    }

    private static void Check(SystemChangeDecision record, DossierPath at, References references)
    {
        references.One(record.Change, at, nameof(record.Change));
    }

    private static void Check(ImprovementAction record, DossierPath at, References references)
    {
        references.One(record.Decision, at, nameof(record.Decision));
        references.One(record.Owner, at, nameof(record.Owner));
        references.Part(record.Done, at, nameof(record.Done), SharedReferences.Check);
        references.Part(record.Result, at, nameof(record.Result), SharedReferences.Check);
        references.One(record.Document, at, nameof(record.Document));
    }
}
