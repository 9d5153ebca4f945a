using NodaTime;
using ParkCarbon.Domain.Carbon.Ledgers;
using ParkCarbon.Domain.Carbon.Supply;
using ParkCarbon.Domain.Quantities;

namespace ParkCarbon.Domain.Carbon.Accounts;

/// <summary>What became of the attribute of on-site generation: where it went to somebody else, the park uses the electricity, but not its being green.</summary>
/// <remarks>
/// <para>Credits take the whole of a record whose days they credit: how many tonnes a MWh gave is not recorded, and half a
/// record cannot be taken without a guess. Certificates take 1 MWh each of the generation of their month.</para>
/// <para>What is exported leaves the park anyway; it is what sold certificates take first.</para>
/// </remarks>
internal sealed class OnSiteAttributes
{
    private readonly AccountingBasis _basis;
    private readonly Dictionary<string, List<GenerationUse>> _plants = new(StringComparer.Ordinal);
    private readonly List<AccountEntry> _entries = [];
    private readonly List<AccountingIssue> _issues = [];

    public OnSiteAttributes(AccountingBasis basis)
    {
        _basis = basis;
        var plants = (basis.Dossier.Generations ?? [])
            .Where(IsAccounted)
            .OrderBy(generation => generation.Period.Start)
            .ThenBy(generation => generation.Id)
            .GroupBy(generation => generation.Plant!, StringComparer.Ordinal);
        foreach (var plant in plants)
        {
            var uses = _plants[plant.Key] = [.. plant.Select(generation => new GenerationUse(generation))];
            TakeCredits(plant.Key, uses);
            TakeCertificates(plant.Key, uses);
        }
    }

    public IReadOnlyList<AccountEntry> Entries => _entries;

    public IReadOnlyList<AccountingIssue> Issues => _issues;

    /// <summary>Contests certificates that are claimed although the park used their electricity itself, where it emits nothing already.</summary>
    public void Contest(IEnumerable<InstrumentClaim> claims, ContestedClaims contested)
    {
        foreach (var claim in claims)
        {
            if (claim.Certificate is not { Plant: { } plant } certificate || !_plants.TryGetValue(plant, out var all))
            {
                continue;
            }

            var used = TakeMonth(all, certificate);
            var ownUse = Quantity<Energy>.Sum([.. used.Select(part => part.Taken)]);
            if (ownUse > Quantity<Energy>.Zero)
            {
                contested.Contest(claim, ownUse);
                contested.Add(DoubleClaimIssues.OfOwnUse(claim, plant, ownUse));
            }
        }
    }

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
            .InOrder();
        foreach (var certificate in sold)
        {
            foreach (var (use, taken) in TakeMonth(uses, certificate))
            {
                Add(use.Generation, taken, certificate.Serials, null);
            }
        }
    }

    /// <summary>Takes certificates from the generation of their month: what was exported first, then what the park used.</summary>
    private static List<(GenerationUse Use, Quantity<Energy> Taken)> TakeMonth(
        List<GenerationUse> uses,
        GreenCertificate certificate
    )
    {
        var month = certificate.Generated.ToDateInterval();
        var ofMonth = uses.Where(use => use.Generation.Period.Intersection(month) is not null).ToList();
        var left = certificate.Electricity;
        foreach (var use in ofMonth)
        {
            left -= use.TakeExported(left);
        }

        var used = new List<(GenerationUse, Quantity<Energy>)>();
        foreach (var use in ofMonth)
        {
            var taken = use.Take(left);
            left -= taken;
            used.Add((use, taken));
        }

        return used;
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
