using NodaTime;
using ParkCarbon.Domain.Carbon.Supply;
using ParkCarbon.Domain.Quantities;

namespace ParkCarbon.Domain.Carbon.Accounts;

/// <summary>On-site generation whose attribute went to somebody else: the park may use the electricity, but not its being green.</summary>
/// <remarks>
/// <para>Credits take the whole of a record whose days they credit: how many tonnes a MWh gave is not recorded, and half a
/// record cannot be taken without a guess. Certificates take 1 MWh each of the generation of their month.</para>
/// <para>What is exported leaves the park anyway; it is what sold certificates take first.</para>
/// </remarks>
internal sealed class SoldAttributes
{
    private readonly AccountingBasis _basis;
    private readonly List<AccountEntry> _entries = [];
    private readonly List<AccountingIssue> _issues = [];

    public SoldAttributes(AccountingBasis basis)
    {
        _basis = basis;
        var plants = (basis.Dossier.Generations ?? [])
            .Where(IsAccounted)
            .OrderBy(generation => generation.Period.Start)
            .ThenBy(generation => generation.Id)
            .GroupBy(generation => generation.Plant!, StringComparer.Ordinal);
        foreach (var plant in plants)
        {
            var uses = plant.Select(generation => new GenerationUse(generation)).ToList();
            TakeCredits(plant.Key, uses);
            TakeCertificates(plant.Key, uses);
        }
    }

    public IReadOnlyList<AccountEntry> Entries => _entries;

    public IReadOnlyList<AccountingIssue> Issues => _issues;

    private bool IsAccounted(EnergyGeneration generation) =>
        generation is { Plant: not null, Carrier: EnergyCarrier.Electricity }
        && _basis.Period.Contains(generation.Period)
        && _basis.IsInPark(generation.Entity);

    private void TakeCredits(string plant, List<GenerationUse> uses)
    {
        var credits = (_basis.Dossier.Credits ?? [])
            .Where(credit => credit.Crediting?.Plant == plant && credit.IsIssued)
            .OrderBy(credit => credit.Programme, StringComparer.Ordinal)
            .ThenBy(credit => credit.Serials);
        foreach (var credit in credits)
        {
            foreach (
                var use in uses.Where(use => use.Generation.Period.Intersection(credit.Crediting!.Months) is not null)
            )
            {
                var taken = use.TakeAll();
                Add(use.Generation, taken, credit.Serials, credit);
            }
        }
    }

    private void TakeCertificates(string plant, List<GenerationUse> uses)
    {
        var sold = (_basis.Dossier.GreenCertificates ?? [])
            .Where(certificate => certificate.Plant == plant && HasLeft(certificate))
            .OrderBy(certificate => certificate.Generated.ToDateInterval().Start)
            .ThenBy(certificate => certificate.Serials);
        foreach (var certificate in sold)
        {
            var month = certificate.Generated.ToDateInterval();
            var left = certificate.Electricity;
            foreach (var use in uses.Where(use => use.Generation.Period.Intersection(month) is not null))
            {
                left -= use.TakeExported(left);
            }

            foreach (var use in uses.Where(use => use.Generation.Period.Intersection(month) is not null))
            {
                var taken = use.Take(left);
                left -= taken;
                Add(use.Generation, taken, certificate.Serials, null);
            }
        }
    }

    private bool HasLeft(GreenCertificate certificate) =>
        certificate.Transfers is [.., var last] && (last.To is not { } holder || !_basis.IsInPark(holder));

    private void Add(EnergyGeneration generation, Quantity<Energy> taken, SerialRange serials, CarbonCredit? credit)
    {
        if (taken == Quantity<Energy>.Zero)
        {
            return;
        }

        var price = generation.GridFactor is { } reference
            ? FactorPrice.Of(_basis, reference, generation.Period)
            : null;
        var value = price?.Of(taken);
        if (value is null)
        {
            _issues.Add(GenerationIssues.WithoutGridFactor(generation, price));
        }

        _entries.Add(
            new AccountEntry
            {
                Kind = EntryKind.AttributeSold,
                Entity = generation.Entity,
                Carrier = generation.Carrier,
                Quantity = taken,
                Energy = taken,
                Technology = generation.Technology,
                Factor = price?.Factor,
                Value = value ?? CarbonMass.Zero,
                IsUnpriced = value is null,
                Serials = serials,
                Credit = credit,
                Proved = true,
            }
        );
    }

    /// <summary>How much of a record of generation is still the park's own to use, and how much left by the line.</summary>
    private sealed class GenerationUse
    {
        private Quantity<Energy> _exported;
        private Quantity<Energy> _used;

        public GenerationUse(EnergyGeneration generation)
        {
            Generation = generation;
            var all = generation.Quantity.As<Energy>();
            var exported = generation.Exported is { } amount ? amount.As<Energy>() : Quantity<Energy>.Zero;
            _exported = exported < all ? exported : all;
            _used = all - _exported;
        }

        public EnergyGeneration Generation { get; }

        public Quantity<Energy> TakeAll() => Take(_used);

        public Quantity<Energy> Take(Quantity<Energy> wanted) => Take(ref _used, wanted);

        public Quantity<Energy> TakeExported(Quantity<Energy> wanted) => Take(ref _exported, wanted);

        private static Quantity<Energy> Take(ref Quantity<Energy> from, Quantity<Energy> wanted)
        {
            var taken = wanted < from ? wanted : from;
            from -= taken;
            return taken;
        }
    }
}
