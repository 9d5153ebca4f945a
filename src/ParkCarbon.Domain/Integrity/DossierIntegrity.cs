using ParkCarbon.Domain.Carbon.Accounts;

namespace ParkCarbon.Domain.Integrity;

/// <summary>Finds what cannot be, or does not hold together, in a dossier as a whole.</summary>
/// <remarks>
/// The types refuse what is impossible in one value; this refuses what is impossible between values: an id that is there
/// twice or names nothing, kilowatt-hours for a factor per tonne, a certificate sold after it was retired.
/// </remarks>
public static class DossierIntegrity
{
    /// <summary>Checks a dossier.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="library">The factor sets, warming potentials and specifications that the dossier may name.</param>
    /// <returns>All problems, in the order of the dossier's sections and their items; empty where the dossier is whole.</returns>
    public static IReadOnlyList<IntegrityProblem> Check(ParkDossier dossier, AccountingLibrary library)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        ArgumentNullException.ThrowIfNull(library);
        var problems = new Problems();
        var index = new DossierIndex(dossier, library, problems);
        ReferenceCheck.Run(index, problems);
        FactorCheck.Run(index, problems);
        SourceCheck.Run(index, problems);
        ActivityCheck.Run(index, problems);
        UncertaintyCheck.Run(index, problems);
        FlowCheck.Run(index, problems);
        InstrumentCheck.Run(index, problems);
        FactCheck.Run(index, problems);
        return problems.InOrder();
    }
}
