using NodaTime;

namespace ParkCarbon.Domain.Carbon.Accounts;

/// <summary>The factors that references can name: the factor sets, and the dossier's own.</summary>
public sealed class FactorBook
{
    private readonly Dictionary<string, FactorSet> _sets;
    private readonly IReadOnlyList<Factor> _own;

    /// <summary>Creates a book.</summary>
    /// <param name="sets">The factor sets, each id once.</param>
    /// <param name="own">The dossier's own factors.</param>
    /// <exception cref="ArgumentException">Two sets have the same id.</exception>
    public FactorBook(IEnumerable<FactorSet> sets, IEnumerable<Factor> own)
    {
        _sets = sets.ToDictionary(set => set.Id.ToString(), StringComparer.Ordinal);
        _own = ValueList<Factor>.Copy(own);
    }

    private FactorBook(Dictionary<string, FactorSet> sets, IReadOnlyList<Factor> own)
    {
        _sets = sets;
        _own = own;
    }

    /// <summary>Looks a factor up.</summary>
    /// <param name="reference">The reference.</param>
    /// <param name="period">The days for which the factor is wanted.</param>
    /// <returns>The factor where exactly one fits; otherwise why none or more than one does.</returns>
    public FactorLookup Find(FactorReference reference, DateInterval period)
    {
        ArgumentNullException.ThrowIfNull(reference);
        ArgumentNullException.ThrowIfNull(period);
        if (Candidates(reference) is not { } candidates)
        {
            return FactorLookup.None(_sets.Keys.OrderBy(id => NearestName.Distance(id, reference.Set!)));
        }

        var named = Named(candidates, reference.Item);
        var dated = named.Where(factor => IsDated(factor, reference)).ToList();
        var valid = dated.Where(factor => IsValid(factor, period)).ToList();
        return valid switch
        {
            [var factor] => FactorLookup.One(factor),
            [] when dated.Count > 0 => FactorLookup.OutOfDate(dated.Select(factor => Name(reference.Set, factor))),
            [] when named.Count > 0 => FactorLookup.None(
                named.Select(factor => Name(reference.Set, factor)).Order(StringComparer.Ordinal)
            ),
            [] => FactorLookup.None(
                candidates
                    .OrderBy(factor => Distance(factor, reference.Item))
                    .ThenBy(factor => Name(reference.Set, factor), StringComparer.Ordinal)
                    .Select(factor => Name(reference.Set, factor))
            ),
            _ => FactorLookup.Several(valid.Select(factor => Name(reference.Set, factor))),
        };
    }

    /// <summary>The book with more factors beside the dossier's own.</summary>
    internal FactorBook With(IEnumerable<Factor> more)
    {
        var added = more.ToList();
        return added.Count == 0 ? this : new(_sets, ValueList<Factor>.Copy(_own.Concat(added)));
    }

    /// <summary>The factors that a reference names, whatever days they are valid for.</summary>
    internal IEnumerable<Factor> Named(FactorReference reference) =>
        Named(Candidates(reference) ?? [], reference.Item).Where(factor => IsDated(factor, reference));

    /// <summary>The reference that finds a factor of the book, and the bare id of one that is not in it.</summary>
    internal string NameOf(Factor factor)
    {
        foreach (var (id, set) in _sets)
        {
            if (set.Factors.Any(item => ReferenceEquals(item, factor)))
            {
                return Name(id, factor);
            }
        }

        return Name(null, factor);
    }

    private IReadOnlyList<Factor>? Candidates(FactorReference reference) =>
        reference.Set is null ? _own
        : _sets.TryGetValue(reference.Set, out var set) ? set.Factors
        : null;

    // An id comes before a name: a factor's id may be another one's English name.
    private static List<Factor> Named(IReadOnlyList<Factor> candidates, string item)
    {
        var byId = candidates.Where(factor => factor.Id.ToString() == item).ToList();
        return byId.Count > 0 ? byId : [.. candidates.Where(factor => IsNamed(factor, item))];
    }

    private static bool IsDated(Factor factor, FactorReference reference) =>
        reference.DataYear is null || factor.DataYear == reference.DataYear;

    private static bool IsNamed(Factor factor, string item) =>
        factor.Name.Zh == item
        || string.Equals(factor.Name.En, item, StringComparison.OrdinalIgnoreCase)
        || factor.Names.Contains(item, StringComparer.OrdinalIgnoreCase);

    private static bool IsValid(Factor factor, DateInterval period) =>
        (factor.ValidFrom is null || factor.ValidFrom <= period.Start)
        && (factor.ValidUntil is null || period.End <= factor.ValidUntil);

    private static int Distance(Factor factor, string item) =>
        factor
            .Names.Append(factor.Id.ToString())
            .Append(factor.Name.Zh)
            .Append(factor.Name.En)
            .Min(name => NearestName.Distance(name, item));

    private static string Name(string? set, Factor factor) =>
        (set is null ? "" : set + ":") + factor.Id + (factor.DataYear is { } year && set is not null ? $"@{year}" : "");
}
