using ParkCarbon.Domain.Carbon.Ledgers;
using ParkCarbon.Domain.Carbon.Supply;
using ParkCarbon.Domain.Quantities;

namespace ParkCarbon.Domain.Carbon.Accounts;

/// <summary>Reads the claims of a dossier: what was retired, surrendered, supplied or contracted.</summary>
internal sealed class InstrumentClaims
{
    private static readonly Quantity<Mass> OneTonne = Quantity<Mass>.From(1m, Mass.Tonne);

    private readonly ParkDossier _dossier;
    private readonly InstrumentLives _lives;
    private readonly PlantTechnologies _technologies;

    private InstrumentClaims(ParkDossier dossier, InstrumentLives lives)
    {
        _dossier = dossier;
        _lives = lives;
        _technologies = new PlantTechnologies(dossier.Generations ?? []);
    }

    /// <summary>The claims, in an order that does not depend on that of the records.</summary>
    public static List<InstrumentClaim> Of(ParkDossier dossier, InstrumentLives lives) =>
        [.. new InstrumentClaims(dossier, lives).All().Order(InstrumentClaim.Order)];

    private IEnumerable<InstrumentClaim> All() =>
        (
            from certificate in _dossier.GreenCertificates ?? []
            where certificate.Retirement is not null
            select OfCertificate(certificate, certificate.Retirement!)
        )
            .Concat(
                from credit in _dossier.Credits ?? []
                where credit.Retirement is not null
                select OfCredit(credit, credit.Retirement!)
            )
            .Concat(
                from allowance in _dossier.Allowances ?? []
                where allowance.Retirement is not null
                select OfAllowance(allowance, allowance.Retirement!)
            )
            .Concat((_dossier.GreenPower ?? []).Select(OfSupply))
            .Concat((_dossier.EnergyContracts ?? []).Select(OfContract));

    private InstrumentClaim OfCertificate(GreenCertificate certificate, Retirement retirement) =>
        new()
        {
            Kind = EntryKind.GreenCertificate,
            Entity = retirement.Entity,
            Name = certificate.Serials.ToString(),
            Period = retirement.Period,
            Proved = retirement.Evidence is not null,
            Source = retirement.Source,
            Serials = certificate.Serials,
            Registry = InstrumentLives.CertificateRegistry,
            Certificate = certificate,
            Life = _lives.Of(certificate),
            Quantity = certificate.Electricity,
            PerSerial = GreenCertificate.EnergyPerCertificate,
            RetiredOn = retirement.On,
            Technology = retirement.Evidence is null
                ? null
                : PlantTechnologies.Named(certificate.Technology) ?? _technologies.Of(certificate.Plant),
        };

    private static InstrumentClaim OfCredit(CarbonCredit credit, Retirement retirement) =>
        new()
        {
            Kind = EntryKind.Credit,
            Entity = retirement.Entity,
            Name = credit.Serials.ToString(),
            Period = retirement.Period,
            Proved = retirement.Evidence is not null,
            Serials = credit.Serials,
            Registry = credit.Programme,
            Life = InstrumentLives.Of(credit),
            Quantity = OneTonne * credit.Serials.Count,
            PerSerial = OneTonne,
            RetiredOn = retirement.On,
            Credit = credit,
        };

    private static InstrumentClaim OfAllowance(EmissionAllowance allowance, Retirement retirement) =>
        new()
        {
            Kind = EntryKind.Allowance,
            Entity = retirement.Entity,
            Name = allowance.Id.ToString(),
            Period = retirement.Period,
            Proved = retirement.Evidence is not null,
            Quantity = allowance.Quantity.As<Mass>(),
            RetiredOn = retirement.On,
        };

    private InstrumentClaim OfSupply(GreenPowerSupply supply)
    {
        var proved = supply is { Contract: not null, Settlement: not null };
        return new()
        {
            Kind = supply.Kind == GreenPowerKind.DirectSupply ? EntryKind.DirectSupply : EntryKind.GreenPowerTrade,
            Entity = supply.Entity,
            Name = supply.Id.ToString(),
            Period = supply.Period,
            Proved = proved,
            Source = supply.Source,
            Supply = supply,
            Serials = supply.Certificates,
            Registry = InstrumentLives.CertificateRegistry,
            Quantity = supply.Quantity.As<Energy>(),
            PerSerial = GreenCertificate.EnergyPerCertificate,
            Technology = proved ? _technologies.Of(supply.Plant) : null,
        };
    }

    private static InstrumentClaim OfContract(EnergyContract contract) =>
        new()
        {
            Kind = EntryKind.EnergyContract,
            Entity = contract.Entity,
            Name = contract.Id.ToString(),
            Period = contract.Period,
            Proved = contract is { Contract: not null, Settlement: not null },
            Source = contract.Source,
            Quantity = contract.Quantity.As<Energy>(),
            Contract = contract,
        };
}
