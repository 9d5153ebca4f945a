using ParkCarbon.Domain;

namespace ParkCarbon.ExampleMaker.ManagementSystem;

/// <summary>Adds the records of the management system to a park with its accounts.</summary>
internal static class WholeSystem
{
    /// <summary>Adds clauses 4 to 10; later clauses use what earlier ones recorded.</summary>
    public static ParkDossier Add(ParkDossier dossier)
    {
        Func<ParkDossier, ParkDossier>[] clauses =
        [
            Staff.Add,
            Context.Add,
            Leadership.Add,
            Planning.Add,
            ParkReview.Add,
            DataCollection.Add,
            Support.Add,
            Operation.Add,
            Monitoring.Add,
            Compliance.Add,
            Audits.Add,
            Reviews.Add,
            Improvement.Add,
            Judgements.Add,
        ];
        return clauses.Aggregate(dossier, (park, add) => add(park));
    }
}
