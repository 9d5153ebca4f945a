using ParkCarbon.Domain.Carbon.Accounts;
using ParkCarbon.Domain.Carbon.Supply;

namespace ParkCarbon.Domain.Carbon.Trends;

/// <summary>Recalculates a dossier with factors that were restated afterwards (因子修订后的重算).</summary>
/// <remarks>
/// A reference is restated where it is written as the restatement writes it, or names the same factor. What takes its place
/// does so whatever days it is valid for. A factor that was restated twice ends at the last.
/// </remarks>
public sealed class FactorRestatements
{
    private readonly ValueList<FactorRestatement> _restatements;
    private readonly FactorBook _home;
    private readonly IReadOnlyList<FactorSet> _sets;

    /// <summary>Takes restatements from the dossier that records them.</summary>
    /// <param name="home">The dossier; its own factors may take the place of others.</param>
    /// <param name="library">The factor sets.</param>
    public FactorRestatements(ParkDossier home, AccountingLibrary library)
    {
        ArgumentNullException.ThrowIfNull(home);
        ArgumentNullException.ThrowIfNull(library);
        _restatements = ValueList<FactorRestatement>.Copy((home.Restatements ?? []).OrderBy(item => item.Id));
        _sets = library.FactorSets;
        _home = new FactorBook(_sets, home.Factors ?? []);
    }

    /// <summary>The restatements, in order of their ids.</summary>
    public IReadOnlyList<FactorRestatement> Restatements => _restatements;

    /// <summary>Recalculates a dossier.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <returns>The dossier with the restated factors, and the restatements that it met, in order of their ids.</returns>
    public (ParkDossier Dossier, IReadOnlyList<FactorRestatement> Met) Apply(ParkDossier dossier)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        if (_restatements.Count == 0)
        {
            return (dossier, []);
        }

        var run = new Run(this, new FactorBook(_sets, dossier.Factors ?? []));
        var restated = dossier with
        {
            Sources = dossier.Sources?.Select(source => Restate(source, run)).ToList(),
            Activities = dossier.Activities?.Select(record => Restate(record, run)).ToList(),
            Generations = dossier.Generations?.Select(generation => Restate(generation, run)).ToList(),
            EnergyContracts = dossier.EnergyContracts?.Select(contract => Restate(contract, run)).ToList(),
        };
        return (
            restated with
            {
                Factors = [.. dossier.Factors ?? [], .. run.Pinned.Factors],
            },
            [.. run.Met.OrderBy(item => item.Id)]
        );
    }

    private static EmissionSource Restate(EmissionSource source, Run run) =>
        source with
        {
            Factor = run.Restated(source.Factor),
            ResidualFactor = run.Restated(source.ResidualFactor),
        };

    private static ActivityRecord Restate(ActivityRecord record, Run run) =>
        record.Factor is null ? record : record with { Factor = run.Restated(record.Factor) };

    private static EnergyGeneration Restate(EnergyGeneration generation, Run run) =>
        generation with
        {
            GridFactor = run.Restated(generation.GridFactor),
        };

    private static EnergyContract Restate(EnergyContract contract, Run run) =>
        contract with
        {
            Factor = run.Restated(contract.Factor)!,
        };

    private sealed class Run(FactorRestatements owner, FactorBook book)
    {
        private readonly Dictionary<FactorReference, FactorReference> _known = [];

        public PinnedFactors Pinned { get; } = new();

        public HashSet<FactorRestatement> Met { get; } = [];

        public FactorReference? Restated(FactorReference? reference)
        {
            if (reference is null)
            {
                return null;
            }

            if (!_known.TryGetValue(reference, out var restated))
            {
                _known[reference] = restated = LastOf(reference);
            }

            return restated;
        }

        // Each restatement is followed once, so that two that point at each other come to an end.
        private FactorReference LastOf(FactorReference reference)
        {
            var followed = new HashSet<FactorRestatement>();
            var last = reference;
            var where = book;
            while (
                owner._restatements.FirstOrDefault(item => !followed.Contains(item) && Names(item, last, where))
                    is { } next
            )
            {
                followed.Add(next);
                last = next.To;
                where = owner._home;
            }

            Met.UnionWith(followed);
            return followed.Count == 0 ? reference
                : owner._home.Named(last).Take(2).ToList() is [var factor] ? Pinned.Pin(factor, "restated " + last)
                : last;
        }

        private bool Names(FactorRestatement item, FactorReference reference, FactorBook where) =>
            item.From == reference
            || (
                where.Named(reference).Take(2).ToList() is [var used]
                && owner._home.Named(item.From).Concat(book.Named(item.From)).Any(from => from.Equals(used))
            );
    }
}
