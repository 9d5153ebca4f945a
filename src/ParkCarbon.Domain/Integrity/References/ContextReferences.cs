using ParkCarbon.Domain.Context;

namespace ParkCarbon.Domain.Integrity;

/// <summary>Follows the ids in the records of context.</summary>
internal static class ContextReferences
{
    public static void Check(ParkDossier dossier, References references)
    {
        references.Each(dossier.Issues, nameof(dossier.Issues), Check);
        references.Each(dossier.InterestedParties, nameof(dossier.InterestedParties), Check);
        references.Each(dossier.Needs, nameof(dossier.Needs), Check);
        references.Each(dossier.Obligations, nameof(dossier.Obligations), Check);
        references.Each(dossier.ObligationApplications, nameof(dossier.ObligationApplications), Check);
        references.Each(dossier.ScopeItems, nameof(dossier.ScopeItems), Check);
        references.Each(dossier.Processes, nameof(dossier.Processes), Check);
    }

    private static void Check(ContextIssue record, DossierPath at, References references)
    {
        references.All(record.Evidence, at, nameof(record.Evidence));
    }

    private static void Check(InterestedParty record, DossierPath at, References references)
    {
        references.All(record.Evidence, at, nameof(record.Evidence));
    }

    private static void Check(Need record, DossierPath at, References references)
    {
        references.One(record.Party, at, nameof(record.Party));
        references.All(record.Evidence, at, nameof(record.Evidence));
    }

    private static void Check(ComplianceObligation record, DossierPath at, References references)
    {
        references.All(record.AppliesTo, at, nameof(record.AppliesTo));
        references.One(record.Document, at, nameof(record.Document));
    }

    private static void Check(ObligationApplication record, DossierPath at, References references)
    {
        references.One(record.Obligation, at, nameof(record.Obligation));
        references.One(record.Entity, at, nameof(record.Entity));
        references.One(record.Document, at, nameof(record.Document));
    }

    private static void Check(ScopeItem record, DossierPath at, References references)
    {
        references.One(record.Entity, at, nameof(record.Entity));
        references.All(record.Sources, at, nameof(record.Sources));
        references.All(record.Processes, at, nameof(record.Processes));
        references.Part(record.OutOfScope, at, nameof(record.OutOfScope), SharedReferences.Check);
    }

    private static void Check(SystemProcess record, DossierPath at, References references)
    {
        references.One(record.Owner, at, nameof(record.Owner));
        references.All(record.InteractsWith, at, nameof(record.InteractsWith));
        references.Parts(record.Criteria, at, nameof(record.Criteria), Check);
        references.Part(record.Review, at, nameof(record.Review), SharedReferences.Check);
        references.One(record.Document, at, nameof(record.Document));
    }

    private static void Check(ControlCriterion record, DossierPath at, References references)
    {
        references.One(record.Indicator, at, nameof(record.Indicator));
    }
}
