using ParkCarbon.Domain.Planning;

namespace ParkCarbon.Domain.Integrity;

/// <summary>Follows the ids in the records of planning.</summary>
internal static class PlanningReferences
{
    public static void Check(ParkDossier dossier, References references)
    {
        references.Each(dossier.Risks, nameof(dossier.Risks), Check);
        references.Each(dossier.Objectives, nameof(dossier.Objectives), Check);
        references.Each(dossier.EntityProfiles, nameof(dossier.EntityProfiles), Check);
        references.Each(dossier.Measures, nameof(dossier.Measures), Check);
        references.Each(dossier.NeutralityReviews, nameof(dossier.NeutralityReviews), NeutralityReviewReferences.Check);
        references.Each(dossier.DataPlans, nameof(dossier.DataPlans), Check);
        references.Each(dossier.CollectedData, nameof(dossier.CollectedData), Check);
    }

    private static void Check(RiskOrOpportunity record, DossierPath at, References references)
    {
        references.All(record.Issues, at, nameof(record.Issues));
        references.All(record.Needs, at, nameof(record.Needs));
        references.Parts(record.Actions, at, nameof(record.Actions), Check);
        references.One(record.Document, at, nameof(record.Document));
    }

    private static void Check(RiskAction record, DossierPath at, References references)
    {
        references.One(record.Owner, at, nameof(record.Owner));
        references.All(record.Processes, at, nameof(record.Processes));
        references.Part(record.Done, at, nameof(record.Done), SharedReferences.Check);
        references.Part(record.Effectiveness, at, nameof(record.Effectiveness), SharedReferences.Check);
    }

    private static void Check(Objective record, DossierPath at, References references)
    {
        references.One(record.Entity, at, nameof(record.Entity));
        references.All(record.Profiles, at, nameof(record.Profiles));
        references.One(record.Policy, at, nameof(record.Policy));
        references.One(record.Indicator, at, nameof(record.Indicator));
        references.All(record.Obligations, at, nameof(record.Obligations));
        references.One(record.Owner, at, nameof(record.Owner));
        references.Part(record.Review, at, nameof(record.Review), SharedReferences.Check);
        references.One(record.Document, at, nameof(record.Document));
    }

    private static void Check(EntityProfile record, DossierPath at, References references)
    {
        references.One(record.Entity, at, nameof(record.Entity));
        references.One(record.Document, at, nameof(record.Document));
    }

    private static void Check(ObjectiveMeasure record, DossierPath at, References references)
    {
        references.All(record.Objectives, at, nameof(record.Objectives));
        references.All(record.Resources, at, nameof(record.Resources));
        references.One(record.Owner, at, nameof(record.Owner));
        references.All(record.Entities, at, nameof(record.Entities));
        references.All(record.Processes, at, nameof(record.Processes));
        references.Part(record.Done, at, nameof(record.Done), SharedReferences.Check);
        references.Part(record.Result, at, nameof(record.Result), SharedReferences.Check);
        references.One(record.Document, at, nameof(record.Document));
    }

    private static void Check(DataCollectionPlan record, DossierPath at, References references)
    {
        references.Parts(record.Lines, at, nameof(record.Lines), Check);
        references.Part(record.Analysis, at, nameof(record.Analysis), SharedReferences.Check);
        references.Part(record.Review, at, nameof(record.Review), SharedReferences.Check);
        references.Parts(record.DigitalSteps, at, nameof(record.DigitalSteps), Check);
        references.One(record.Document, at, nameof(record.Document));
    }

    private static void Check(DataPlanLine record, DossierPath at, References references)
    {
        references.All(record.Sources, at, nameof(record.Sources));
        references.All(record.Entities, at, nameof(record.Entities));
        references.One(record.Responsible, at, nameof(record.Responsible));
    }

    private static void Check(DigitalStep record, DossierPath at, References references)
    {
        references.All(record.Lines, at, nameof(record.Lines));
    }

    private static void Check(CollectedData record, DossierPath at, References references)
    {
        references.One(record.Line, at, nameof(record.Line));
        references.One(record.Entity, at, nameof(record.Entity));
        references.One(record.Document, at, nameof(record.Document));
    }
}
