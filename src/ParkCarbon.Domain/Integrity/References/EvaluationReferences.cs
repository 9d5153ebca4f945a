using ParkCarbon.Domain.Evaluation;

namespace ParkCarbon.Domain.Integrity;

/// <summary>Follows the ids in the records of evaluation.</summary>
internal static class EvaluationReferences
{
    public static void Check(ParkDossier dossier, References references)
    {
        references.Each(dossier.Monitoring, nameof(dossier.Monitoring), Check);
        references.Each(dossier.Indicators, nameof(dossier.Indicators), Check);
        references.Each(dossier.IndicatorReadings, nameof(dossier.IndicatorReadings), Check);
        references.Each(dossier.Evaluations, nameof(dossier.Evaluations), Check);
        references.Each(dossier.ComplianceProcedures, nameof(dossier.ComplianceProcedures), Check);
        references.Each(dossier.ComplianceEvaluations, nameof(dossier.ComplianceEvaluations), Check);
        references.Each(dossier.AuditProgrammes, nameof(dossier.AuditProgrammes), Check);
        references.Each(dossier.Audits, nameof(dossier.Audits), Check);
        references.Each(dossier.ManagementReviewPlans, nameof(dossier.ManagementReviewPlans), Check);
        references.Each(dossier.ManagementReviews, nameof(dossier.ManagementReviews), Check);
        references.Each(dossier.OverallReviews, nameof(dossier.OverallReviews), Check);
    }

    private static void Check(MonitoringItem record, DossierPath at, References references)
    {
        references.One(record.Process, at, nameof(record.Process));
        references.One(record.Indicator, at, nameof(record.Indicator));
        references.One(record.Owner, at, nameof(record.Owner));
    }

    private static void Check(PerformanceIndicator record, DossierPath at, References references)
    {
        references.One(record.Process, at, nameof(record.Process));
    }

    private static void Check(IndicatorReading record, DossierPath at, References references)
    {
        references.One(record.Indicator, at, nameof(record.Indicator));
        references.One(record.Entity, at, nameof(record.Entity));
        references.One(record.Document, at, nameof(record.Document));
    }

    private static void Check(PerformanceEvaluation record, DossierPath at, References references)
    {
        references.All(record.Monitoring, at, nameof(record.Monitoring));
        references.One(record.Document, at, nameof(record.Document));
    }

    private static void Check(ComplianceProcedure record, DossierPath at, References references)
    {
        references.One(record.Process, at, nameof(record.Process));
        references.One(record.Owner, at, nameof(record.Owner));
        references.Part(record.Review, at, nameof(record.Review), SharedReferences.Check);
        references.One(record.Document, at, nameof(record.Document));
    }

    private static void Check(ComplianceEvaluation record, DossierPath at, References references)
    {
        references.One(record.Entity, at, nameof(record.Entity));
        references.One(record.By, at, nameof(record.By));
        references.Parts(record.Results, at, nameof(record.Results), Check);
        references.One(record.Document, at, nameof(record.Document));
    }

    private static void Check(ObligationResult record, DossierPath at, References references)
    {
        references.One(record.Obligation, at, nameof(record.Obligation));
        references.Part(record.Action, at, nameof(record.Action), SharedReferences.Check);
    }

    private static void Check(AuditProgramme record, DossierPath at, References references)
    {
        references.Parts(record.Importance, at, nameof(record.Importance), Check);
        references.All(record.EarlierAudits, at, nameof(record.EarlierAudits));
        references.Parts(record.Audits, at, nameof(record.Audits), Check);
        references.One(record.Document, at, nameof(record.Document));
    }

    private static void Check(ProcessImportance record, DossierPath at, References references)
    {
        references.One(record.Process, at, nameof(record.Process));
    }

    private static void Check(PlannedAudit record, DossierPath at, References references)
    {
        references.One(record.Entity, at, nameof(record.Entity));
    }

    private static void Check(InternalAudit record, DossierPath at, References references)
    {
        references.One(record.Entity, at, nameof(record.Entity));
        references.One(record.Programme, at, nameof(record.Programme));
        references.All(record.Auditors, at, nameof(record.Auditors));
        references.All(record.Processes, at, nameof(record.Processes));
        references.All(record.Findings, at, nameof(record.Findings));
        references.One(record.Document, at, nameof(record.Document));
    }

    private static void Check(ManagementReviewPlan record, DossierPath at, References references)
    {
        references.One(record.AdoptedBy, at, nameof(record.AdoptedBy));
        references.One(record.Document, at, nameof(record.Document));
    }

    private static void Check(ManagementReview record, DossierPath at, References references)
    {
        references.One(record.Entity, at, nameof(record.Entity));
        references.One(record.Chair, at, nameof(record.Chair));
        references.Parts(record.Inputs, at, nameof(record.Inputs), Check);
        references.Parts(record.Decisions, at, nameof(record.Decisions), Check);
        references.Part(record.Reported, at, nameof(record.Reported), SharedReferences.Check);
        references.One(record.Document, at, nameof(record.Document));
    }

    private static void Check(ReviewInput record, DossierPath at, References references)
    {
        references.One(record.EarlierReview, at, nameof(record.EarlierReview));
        references.One(record.Policy, at, nameof(record.Policy));
        references.All(record.Audits, at, nameof(record.Audits));
        references.All(record.Evaluations, at, nameof(record.Evaluations));
    }

    private static void Check(ReviewDecision record, DossierPath at, References references)
    {
        references.One(record.Owner, at, nameof(record.Owner));
        references.Part(record.Done, at, nameof(record.Done), SharedReferences.Check);
    }

    private static void Check(OverallReview record, DossierPath at, References references)
    {
        references.One(record.Organiser, at, nameof(record.Organiser));
        references.All(record.Participants, at, nameof(record.Participants));
        references.All(record.Reviews, at, nameof(record.Reviews));
        references.Parts(record.Decisions, at, nameof(record.Decisions), Check);
        references.One(record.Document, at, nameof(record.Document));
    }
}
