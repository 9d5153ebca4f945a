using NodaTime;
using ParkCarbon.Domain;
using ParkCarbon.Domain.Standard;
using ParkCarbon.Rules.Facts;

namespace ParkCarbon.Rules.Assessment;

/// <summary>Leaves out of a dossier what is dated after the as-of date, in one place for all rules.</summary>
/// <remarks>
/// <para>What a record says of a later day had not happened yet: an accounting was not complete, a certificate still held, a removal not
/// verified. Records say with <see cref="CountsFromAttribute"/> from which day they count.</para>
/// <para>Activity and green power without a day of their own count from the end of their periods. Documents are judged by their own dates
/// where they are cited. Sources stay: a process emits whether or not it has been identified.</para>
/// </remarks>
public static class DossierAsOf
{
    private static readonly DatedRecord Dossier = DatedRecord.Of(typeof(ParkDossier));

    /// <summary>Returns the dossier as it stood at a date.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="asOf">The date; what is dated later is left out.</param>
    public static ParkDossier Of(ParkDossier dossier, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        var known = (ParkDossier)Dossier.AsOf(dossier, asOf);
        return known with
        {
            Activities = Kept(known.Activities, record => (record.RecordedOn ?? record.Period.End) <= asOf),
            GreenPower = Kept(known.GreenPower, supply => supply.Period.End <= asOf),
        };
    }

    private static IReadOnlyList<T>? Kept<T>(IReadOnlyList<T>? records, Func<T, bool> counts) =>
        records is null || records.All(counts) ? records : [.. records.Where(counts)];
}
