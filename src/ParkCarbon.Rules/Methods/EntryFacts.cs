using ParkCarbon.Domain.Carbon;
using ParkCarbon.Domain.Carbon.Accounts;
using ParkCarbon.Domain.Carbon.Claims;
using ParkCarbon.Domain.Carbon.Supply;

namespace ParkCarbon.Rules.Methods;

/// <summary>What a treatment rule sees of an entry of the account.</summary>
public sealed class EntryFacts
{
    private readonly AccountEntry _entry;
    private readonly CarbonAccount _account;

    internal EntryFacts(AccountEntry entry, CarbonAccount account) => (_entry, _account) = (entry, account);

    /// <summary>What the entry is.</summary>
    public EntryKind Kind => _entry.Kind;

    /// <summary>Whether the entry is part of an entity's total.</summary>
    public bool IsInventory => _entry.IsInventory;

    /// <summary>The category, for entries of the inventory.</summary>
    public GhgCategory? Category => _entry.Category;

    /// <summary>What flows, as the source says.</summary>
    public string? Carrier => _entry.Carrier;

    /// <summary>The code of the gas.</summary>
    public string? Gas => _entry.Gas?.Code;

    /// <summary>Whether the gas comes from biomass.</summary>
    public bool Biogenic => _entry.Biogenic;

    /// <summary>Whether the entry belongs to a flow between entities of the park.</summary>
    public bool IsInternalFlow => _entry.Flow is not null;

    /// <summary>By what kind of activity the source emits, where it says so.</summary>
    public SourceType? Type => _entry.Type;

    /// <summary>Whether the energy is recorded as coming from non-fossil sources.</summary>
    public bool IsNonFossil => _entry.Origin == EnergyOrigin.NonFossil || IsNonFossilBy(_entry.Technology);

    /// <summary>Whether its origin is not recorded and its entity generates such energy from non-fossil sources inside the park.</summary>
    /// <remarks>What such an entity delivers may be that energy; what it only passes on is not.</remarks>
    public bool MayBeNonFossil =>
        _entry is { Origin: null, Resold: false }
        && (_account.Inventory.Dossier.Generations ?? []).Any(generation =>
            generation.Entity == _entry.Entity
            && generation.Carrier == _entry.Carrier
            && IsNonFossilBy(generation.Technology)
        );

    /// <summary>How on-site energy is generated.</summary>
    public GenerationTechnology? Technology => _entry.Technology;

    /// <summary>Whether the carrier is electricity.</summary>
    public bool IsElectricity => _entry.Carrier == EnergyCarrier.Electricity;

    /// <summary>Whether the carrier is electricity, heat, steam, hot water or cold.</summary>
    public bool IsEnergy => EnergyCarrier.IsEnergy(_entry.Carrier);

    /// <summary>Whether all that its entity generates of such energy, in such plant, is proved by monthly records.</summary>
    public bool IsOfProvedGeneration =>
        _account.Entries.All(entry =>
            entry.Kind != EntryKind.OnSiteGeneration
            || entry.Entity != _entry.Entity
            || entry.Carrier != _entry.Carrier
            || entry.Technology != _entry.Technology
            || entry.Proved
        );

    /// <summary>Whether the carrier is natural gas, by any of its usual names.</summary>
    public bool IsNaturalGas => EnergyCarrier.IsNaturalGas(_entry.Carrier);

    /// <summary>Whether the entry is exported energy, deducted by the entity's specification or not.</summary>
    public bool IsExport => _entry.Kind is EntryKind.Export or EntryKind.UndeductedExport;

    /// <summary>Whether the account could not put a price on the entry.</summary>
    public bool IsUnpriced => _entry.IsUnpriced;

    /// <summary>Whether the gas is CO₂, given as such.</summary>
    public bool IsCarbonDioxide => _entry.Gas == GreenhouseGas.CarbonDioxide;

    /// <summary>Whether an export passes on energy that the entity bought.</summary>
    public bool Resold => _entry.Resold;

    /// <summary>Whether the credits are shown to be something.</summary>
    /// <param name="criterion">What they should be.</param>
    [RulePredicate]
    public bool Meets(CreditCriterion criterion) => _entry.Credit?.Criteria.Contains(criterion) == true;

    /// <summary>The programme that issued the credits.</summary>
    public string? Programme => _entry.Credit?.Programme;

    /// <summary>Whether the credits stand for carbon that trees took up.</summary>
    public bool IsForestry => _entry.Credit?.Activity == CreditActivity.Forestry;

    /// <summary>Whether the entry is a portion of energy bought from outside the park: covered by an instrument or a contract, or by nothing.</summary>
    public bool IsPortion =>
        _entry.Kind
            is EntryKind.DirectSupply
                or EntryKind.GreenPowerTrade
                or EntryKind.GreenCertificate
                or EntryKind.EnergyContract
                or EntryKind.UncoveredPurchase;

    /// <summary>Whether the entry is of an indirect category that was assessed and found not significant; imported energy always is.</summary>
    public bool IsNotSignificant =>
        _entry.Category is not (GhgCategory.Direct or GhgCategory.ImportedEnergy)
        && (_account.Inventory.Dossier.CategorySignificance ?? []).Any(item =>
            item.Category == _entry.Category && !item.Significant
        );

    /// <summary>Whether the instrument was retired by the day that lies so many months after the last day of the period.</summary>
    /// <param name="months">The months, a number without dimension.</param>
    [RulePredicate]
    public bool RetiredWithin(Figure months)
    {
        ArgumentNullException.ThrowIfNull(months);
        return _entry.RetiredOn is { } day
            && months.Value is { IsWhole: true } count
            && day <= _account.Period.End.PlusMonths((int)count.Numerator);
    }

    /// <summary>Whether what the entry claims is proved.</summary>
    public bool Proved => _entry.Proved;

    internal static bool IsNonFossilBy(GenerationTechnology? technology) =>
        technology
            is GenerationTechnology.Solar
                or GenerationTechnology.SolarThermal
                or GenerationTechnology.Wind
                or GenerationTechnology.OffshoreWind
                or GenerationTechnology.Hydro
                or GenerationTechnology.Biomass
                or GenerationTechnology.Geothermal
                or GenerationTechnology.Ocean
                or GenerationTechnology.Nuclear;
}
