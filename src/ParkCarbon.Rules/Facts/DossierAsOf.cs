using NodaTime;
using ParkCarbon.Domain;
using ParkCarbon.Domain.Carbon;

namespace ParkCarbon.Rules.Facts;

/// <summary>Leaves out of a dossier what is dated after the as-of date, in one place for all rules.</summary>
/// <remarks>
/// What a record says of a later day had not happened yet: an accounting was not complete, a certificate still held, a removal not
/// verified. A record without a date of its own counts from the end of its period; documents are judged by their own dates where
/// they are cited. Sources stay: a process emits whether or not it has been identified.
/// </remarks>
internal static class DossierAsOf
{
    public static ParkDossier Of(ParkDossier dossier, LocalDate asOf) =>
        dossier with
        {
            Entities =
            [
                .. dossier.Entities.Select(entity =>
                    entity.OutOfScope?.ApprovedOn > asOf ? entity with { OutOfScope = null } : entity
                ),
            ],
            Activities = Kept(dossier.Activities, record => (record.RecordedOn ?? record.Period.End) <= asOf),
            Accountings = Kept(dossier.Accountings, accounting => accounting.CompletedOn <= asOf),
            Reports = Kept(dossier.Reports, report => report.IssuedOn <= asOf),
            GreenPower = Kept(dossier.GreenPower, supply => supply.Period.End <= asOf),
            Removals = Kept(dossier.Removals, verification => verification.VerifiedOn <= asOf),
            GreenCertificates = Kept(dossier.GreenCertificates, item => item.IssuedOn is not { } day || day <= asOf)
                ?.Select(item =>
                    item with
                    {
                        Retirement = By(item.Retirement, asOf),
                        Transfers = By(item.Transfers, asOf),
                    }
                )
                .ToList(),
            Credits = dossier
                .Credits?.Select(item =>
                    item with
                    {
                        Retirement = By(item.Retirement, asOf),
                        Transfers = By(item.Transfers, asOf),
                    }
                )
                .ToList(),
            Allowances = dossier
                .Allowances?.Select(item => item with { Retirement = By(item.Retirement, asOf) })
                .ToList(),
        };

    private static List<T>? Kept<T>(IReadOnlyList<T>? records, Func<T, bool> counts) => records?.Where(counts).ToList();

    private static Retirement? By(Retirement? retirement, LocalDate asOf) => retirement?.On <= asOf ? retirement : null;

    private static List<Transfer> By(IReadOnlyList<Transfer> transfers, LocalDate asOf) =>
        [.. transfers.Where(transfer => transfer.On <= asOf)];
}
