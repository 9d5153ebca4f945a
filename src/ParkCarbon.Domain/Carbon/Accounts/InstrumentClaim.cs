using NodaTime;
using ParkCarbon.Domain.Carbon.Ledgers;
using ParkCarbon.Domain.Carbon.Supply;
using ParkCarbon.Domain.Quantities;

namespace ParkCarbon.Domain.Carbon.Accounts;

/// <summary>A claim that green power, a certificate, a contract, a credit or an allowance makes on an account.</summary>
internal sealed record InstrumentClaim
{
    /// <summary>
    /// Direct supply covers first, then trades, certificates and contracts; among themselves claims come by name, so that
    /// nothing depends on the order of the records.
    /// </summary>
    public static readonly Comparer<InstrumentClaim> Order = Comparer<InstrumentClaim>.Create(
        (left, right) =>
        {
            var order = left.Kind.CompareTo(right.Kind);
            order = order != 0 ? order : string.CompareOrdinal(left.Name, right.Name);
            order = order != 0 ? order : string.CompareOrdinal(left.Registry, right.Registry);
            order = order != 0 ? order : left.Entity.CompareTo(right.Entity);
            order = order != 0 ? order : left.Period.Start.CompareTo(right.Period.Start);
            order = order != 0 ? order : left.Period.End.CompareTo(right.Period.End);
            order = order != 0 ? order : string.CompareOrdinal(left.Source?.ToString(), right.Source?.ToString());
            order = order != 0 ? order : left.Proved.CompareTo(right.Proved);
            return order != 0 ? order : Nullable.Compare(left.RetiredOn, right.RetiredOn);
        }
    );

    public required EntryKind Kind { get; init; }

    public required Id<ParkEntity> Entity { get; init; }

    /// <summary>What the claim calls itself in messages, and how claims of one kind are ordered.</summary>
    public required string Name { get; init; }

    /// <summary>The days that the claim is about; claims outside the period only matter for their serials.</summary>
    public required DateInterval Period { get; init; }

    public required bool Proved { get; init; }

    public Id<EmissionSource>? Source { get; init; }

    public SerialRange? Serials { get; init; }

    /// <summary>The serials that no other claim names.</summary>
    public IReadOnlyList<SerialRange> Counted { get; init; } = [];

    /// <summary>Who numbers the serials: two registries may give out the same number.</summary>
    public string Registry { get; init; } = "";

    /// <summary>What happened to the certificates or credits, of a claim on them.</summary>
    public InstrumentLife? Life { get; init; }

    /// <summary>The amount without what is contested: energy, or a mass.</summary>
    public required Quantity Quantity { get; init; }

    /// <summary>What one serial stands for.</summary>
    public Quantity? PerSerial { get; init; }

    public LocalDate? RetiredOn { get; init; }

    /// <summary>The certificates, of a claim on certificates.</summary>
    public GreenCertificate? Certificate { get; init; }

    /// <summary>The supply, of a claim of green power.</summary>
    public GreenPowerSupply? Supply { get; init; }

    /// <summary>The credits, of a claim on credits.</summary>
    public CarbonCredit? Credit { get; init; }

    /// <summary>How the electricity was generated, where that is known and the claim is proved.</summary>
    public GenerationTechnology? Technology { get; init; }

    /// <summary>The contract, of a claim that energy was bought with emissions of its own.</summary>
    public EnergyContract? Contract { get; init; }

    /// <summary>Whether the claim covers bought energy, and is not a mass in a ledger of its own.</summary>
    public bool CoversEnergy => Quantity.Dimension == Energy.Dimension;

    /// <summary>Whether a source is one whose energy such a claim can cover: contracts any energy, green power electricity.</summary>
    public bool Suits(EmissionSource source) =>
        source is { Category: GhgCategory.ImportedEnergy, Role: SourceRole.Emission }
        && (Contract is null ? source.Carrier == EnergyCarrier.Electricity : EnergyCarrier.IsEnergy(source.Carrier));
}
