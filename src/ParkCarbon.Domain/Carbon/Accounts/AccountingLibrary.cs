using ParkCarbon.Domain.Carbon.Ledgers;

namespace ParkCarbon.Domain.Carbon.Accounts;

/// <summary>What an account draws on beside the dossier: factor sets, warming potentials, accounting specifications.</summary>
public sealed record AccountingLibrary
{
    private readonly IReadOnlyList<FactorSet> _factorSets = ValueList<FactorSet>.Empty;
    private readonly IReadOnlyList<GwpSet> _gwpSets = ValueList<GwpSet>.Empty;
    private readonly IReadOnlyList<AccountingSpecification> _specifications = ValueList<AccountingSpecification>.Empty;

    /// <summary>A library with nothing in it: the dossier brings all.</summary>
    public static AccountingLibrary Empty { get; } = new();

    /// <summary>The factor sets.</summary>
    public IReadOnlyList<FactorSet> FactorSets
    {
        get => _factorSets;
        init => _factorSets = ValueList<FactorSet>.Copy(value);
    }

    /// <summary>The sets of warming potentials.</summary>
    public IReadOnlyList<GwpSet> GwpSets
    {
        get => _gwpSets;
        init => _gwpSets = ValueList<GwpSet>.Copy(value);
    }

    /// <summary>The accounting specifications.</summary>
    public IReadOnlyList<AccountingSpecification> Specifications
    {
        get => _specifications;
        init => _specifications = ValueList<AccountingSpecification>.Copy(value);
    }

    /// <summary>What is known of how green certificates live; unset where nothing is.</summary>
    public InstrumentRules? Instruments { get; init; }

    /// <summary>The specifications of the library and of a dossier, by their ids; what the dossier brings comes first.</summary>
    internal Dictionary<Id<AccountingSpecification>, AccountingSpecification> SpecificationsWith(ParkDossier dossier)
    {
        var specifications = new Dictionary<Id<AccountingSpecification>, AccountingSpecification>();
        foreach (var specification in Specifications.Concat(dossier.Specifications ?? []))
        {
            specifications[specification.Id] = specification;
        }

        return specifications;
    }
}
