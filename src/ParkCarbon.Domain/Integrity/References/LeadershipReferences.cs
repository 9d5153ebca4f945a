using ParkCarbon.Domain.Leadership;

namespace ParkCarbon.Domain.Integrity;

/// <summary>Follows the ids in the records of leadership.</summary>
internal static class LeadershipReferences
{
    public static void Check(ParkDossier dossier, References references)
    {
        references.Part(dossier.TopManagement, DossierPath.Root, nameof(dossier.TopManagement), Check);
        references.Each(dossier.Strategies, nameof(dossier.Strategies), Check);
        references.Each(dossier.Policies, nameof(dossier.Policies), Check);
        references.Each(dossier.LeadershipActions, nameof(dossier.LeadershipActions), Check);
        references.Each(dossier.Roles, nameof(dossier.Roles), Check);
        references.Each(dossier.Teams, nameof(dossier.Teams), Check);
        references.Each(dossier.PerformanceReports, nameof(dossier.PerformanceReports), Check);
    }

    private static void Check(TopManagement record, DossierPath at, References references)
    {
        references.All(record.People, at, nameof(record.People));
    }

    private static void Check(NeutralityStrategy record, DossierPath at, References references)
    {
        references.One(record.AdoptedBy, at, nameof(record.AdoptedBy));
        references.One(record.Document, at, nameof(record.Document));
    }

    private static void Check(NeutralityPolicy record, DossierPath at, References references)
    {
        references.One(record.AdoptedBy, at, nameof(record.AdoptedBy));
        references.One(record.Strategy, at, nameof(record.Strategy));
        references.Part(record.Review, at, nameof(record.Review), SharedReferences.Check);
        references.One(record.Document, at, nameof(record.Document));
    }

    private static void Check(LeadershipAction record, DossierPath at, References references)
    {
        references.One(record.By, at, nameof(record.By));
        references.All(record.Entities, at, nameof(record.Entities));
        references.All(record.People, at, nameof(record.People));
        references.One(record.Document, at, nameof(record.Document));
    }

    private static void Check(SystemRole record, DossierPath at, References references)
    {
        references.All(record.Holders, at, nameof(record.Holders));
        references.One(record.AssignedBy, at, nameof(record.AssignedBy));
        references.One(record.Document, at, nameof(record.Document));
    }

    private static void Check(NeutralityTeam record, DossierPath at, References references)
    {
        references.One(record.Leader, at, nameof(record.Leader));
        references.All(record.Members, at, nameof(record.Members));
        references.One(record.FormedBy, at, nameof(record.FormedBy));
        references.Parts(record.Mandates, at, nameof(record.Mandates), Check);
        references.One(record.Document, at, nameof(record.Document));
    }

    private static void Check(TeamMandate record, DossierPath at, References references)
    {
        references.One(record.AssignedBy, at, nameof(record.AssignedBy));
    }

    private static void Check(PerformanceReport record, DossierPath at, References references)
    {
        references.One(record.Team, at, nameof(record.Team));
        references.All(record.To, at, nameof(record.To));
        references.One(record.Document, at, nameof(record.Document));
    }
}
