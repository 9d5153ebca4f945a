using ParkCarbon.Domain.Carbon.Accounts;

namespace ParkCarbon.Domain.Carbon.Uncertainties;

/// <summary>The uncertainties of factors: their own, or what the dossier gives for them.</summary>
internal sealed class FactorUncertainties
{
    /// <summary>The name of a factor that an entry does not tell.</summary>
    public const string Unknown = "?";

    private readonly AccountingBasis _basis;
    private readonly Dictionary<Factor, string> _names = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, Uncertainty?> _uncertainties = new(StringComparer.Ordinal);
    private readonly Dictionary<Factor, Uncertainty> _given = new(ReferenceEqualityComparer.Instance);

    public FactorUncertainties(AccountingBasis basis)
    {
        _basis = basis;
        foreach (var item in basis.Dossier.FactorUncertainties ?? [])
        {
            foreach (var factor in basis.Factors.Named(item.Factor))
            {
                _given.TryAdd(factor, item.Uncertainty);
            }
        }
    }

    /// <summary>The name of a factor, one for however many ways of referring to it.</summary>
    public string NameOf(Factor? factor)
    {
        if (factor is null)
        {
            return Unknown;
        }

        if (!_names.TryGetValue(factor, out var name))
        {
            _names[factor] = name = _basis.Factors.NameOf(factor);
            _uncertainties.TryAdd(name, factor.Uncertainty ?? _given.GetValueOrDefault(factor));
        }

        return name;
    }

    /// <summary>The uncertainty of a named factor; null where none is recorded.</summary>
    public Uncertainty? Of(string name) => _uncertainties.GetValueOrDefault(name);
}
