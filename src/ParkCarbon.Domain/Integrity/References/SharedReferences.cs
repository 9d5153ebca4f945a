namespace ParkCarbon.Domain.Integrity;

/// <summary>Follows the ids in the records that several clauses share.</summary>
internal static class SharedReferences
{
    public static void Check(ParkDossier dossier, References references)
    {
        references.Part(dossier.NeedsReview, DossierPath.Root, nameof(dossier.NeedsReview), Check);
    }

    public static void Check(PeriodicReview record, DossierPath at, References references)
    {
        references.Parts(record.Held, at, nameof(record.Held), Check);
    }

    public static void Check(HeldReview record, DossierPath at, References references)
    {
        references.One(record.By, at, nameof(record.By));
        references.One(record.Document, at, nameof(record.Document));
    }

    public static void Check(ScopeExclusion record, DossierPath at, References references)
    {
        references.One(record.Document, at, nameof(record.Document));
    }

    public static void Check(CompletedStep record, DossierPath at, References references)
    {
        references.One(record.By, at, nameof(record.By));
        references.One(record.Document, at, nameof(record.Document));
    }

    public static void Check(EffectivenessReview record, DossierPath at, References references)
    {
        references.One(record.By, at, nameof(record.By));
        references.One(record.Document, at, nameof(record.Document));
    }
}
