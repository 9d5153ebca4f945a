namespace ParkCarbon.Domain.Carbon.Trends;

/// <summary>Factors that are meant whatever days they are valid for, as own factors of a dossier.</summary>
internal sealed class PinnedFactors
{
    private const int LongestName = 80;

    private readonly Dictionary<FactorReference, Factor> _factors = [];

    /// <summary>The factors pinned so far.</summary>
    public IEnumerable<Factor> Factors => _factors.Values;

    /// <summary>Pins a factor under a name and returns the reference that finds it; one name stands for one factor.</summary>
    public FactorReference Pin(Factor factor, string name)
    {
        // A colon would name a factor set.
        var item = "\u2192" + name.Replace(':', '/');
        var reference = FactorReference.Parse(item[..Math.Min(item.Length, LongestName)].TrimEnd());
        _factors.TryAdd(
            reference,
            factor with
            {
                Id = Id<Factor>.Parse(reference.Item),
                Names = [],
                ValidFrom = null,
                ValidUntil = null,
            }
        );
        return reference;
    }

    /// <summary>Pins a factor under a name of its own.</summary>
    public FactorReference Pin(Factor factor) => Pin(factor, $"{_factors.Count}");
}
