using ParkCarbon.Domain.Support;

namespace ParkCarbon.Domain.Integrity;

/// <summary>Follows the ids in the records of support.</summary>
internal static class SupportReferences
{
    public static void Check(ParkDossier dossier, References references)
    {
        references.Each(dossier.People, nameof(dossier.People), Check);
        references.Each(dossier.Resources, nameof(dossier.Resources), Check);
        references.Each(dossier.Competences, nameof(dossier.Competences), Check);
        references.Each(dossier.CompetenceRecords, nameof(dossier.CompetenceRecords), Check);
        references.Each(dossier.CompetenceActions, nameof(dossier.CompetenceActions), Check);
        references.Each(dossier.Awareness, nameof(dossier.Awareness), Check);
        references.Each(dossier.CommunicationPlan, nameof(dossier.CommunicationPlan), Check);
        references.Each(dossier.Communications, nameof(dossier.Communications), Check);
        references.Each(dossier.DocumentNeeds, nameof(dossier.DocumentNeeds), Check);
    }

    private static void Check(Person record, DossierPath at, References references)
    {
        references.One(record.Entity, at, nameof(record.Entity));
    }

    private static void Check(SystemResource record, DossierPath at, References references)
    {
        references.Parts(record.Provided, at, nameof(record.Provided), Check);
    }

    private static void Check(ResourceProvision record, DossierPath at, References references)
    {
        references.One(record.ApprovedBy, at, nameof(record.ApprovedBy));
        references.One(record.Document, at, nameof(record.Document));
    }

    private static void Check(CompetenceRequirement record, DossierPath at, References references)
    {
        references.All(record.People, at, nameof(record.People));
    }

    private static void Check(CompetenceRecord record, DossierPath at, References references)
    {
        references.One(record.Person, at, nameof(record.Person));
        references.One(record.Competence, at, nameof(record.Competence));
        references.One(record.Document, at, nameof(record.Document));
    }

    private static void Check(CompetenceAction record, DossierPath at, References references)
    {
        references.One(record.Competence, at, nameof(record.Competence));
        references.All(record.People, at, nameof(record.People));
        references.Part(record.Effectiveness, at, nameof(record.Effectiveness), SharedReferences.Check);
        references.One(record.Document, at, nameof(record.Document));
    }

    private static void Check(AwarenessRecord record, DossierPath at, References references)
    {
        references.All(record.People, at, nameof(record.People));
        references.One(record.Policy, at, nameof(record.Policy));
        references.One(record.Document, at, nameof(record.Document));
    }

    private static void Check(CommunicationPlanItem record, DossierPath at, References references)
    {
        references.All(record.Parties, at, nameof(record.Parties));
    }

    private static void Check(Communication record, DossierPath at, References references)
    {
        references.One(record.PlanItem, at, nameof(record.PlanItem));
        references.All(record.Entities, at, nameof(record.Entities));
        references.All(record.Parties, at, nameof(record.Parties));
        references.All(record.People, at, nameof(record.People));
        references.One(record.Policy, at, nameof(record.Policy));
        references.All(record.Obligations, at, nameof(record.Obligations));
        references.All(record.Objectives, at, nameof(record.Objectives));
        references.All(record.Roles, at, nameof(record.Roles));
        references.Parts(record.Figures, at, nameof(record.Figures), Check);
        references.One(record.Document, at, nameof(record.Document));
    }

    private static void Check(CommunicatedFigure record, DossierPath at, References references)
    {
        references.One(record.Entity, at, nameof(record.Entity));
        references.One(record.Indicator, at, nameof(record.Indicator));
    }

    private static void Check(DocumentNeed record, DossierPath at, References references)
    {
        references.All(record.Documents, at, nameof(record.Documents));
    }
}
