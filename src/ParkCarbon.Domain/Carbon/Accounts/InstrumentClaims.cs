using ParkCarbon.Domain.Quantities;

namespace ParkCarbon.Domain.Carbon.Accounts;

/// <summary>Reads the claims of a dossier: what was retired, surrendered or supplied.</summary>
internal static class InstrumentClaims
{
    private const string CertificateRegistry = "green certificates";

    private static readonly Quantity<Mass> OneTonne = Quantity<Mass>.From(1m, Mass.Tonne);

    public static IEnumerable<InstrumentClaim> Of(ParkDossier dossier)
    {
        foreach (var certificate in dossier.GreenCertificates ?? [])
        {
            if (certificate.Retirement is { } retirement)
            {
                yield return OfCertificate(certificate, retirement);
            }
        }

        foreach (var credit in dossier.Credits ?? [])
        {
            if (credit.Retirement is { } retirement)
            {
                yield return OfCredit(credit, retirement);
            }
        }

        foreach (var allowance in dossier.Allowances ?? [])
        {
            if (allowance.Retirement is { } retirement)
            {
                yield return OfAllowance(allowance, retirement);
            }
        }

        foreach (var supply in dossier.GreenPower ?? [])
        {
            yield return OfSupply(supply);
        }
    }

    private static InstrumentClaim OfCertificate(GreenCertificate certificate, Retirement retirement) =>
        new()
        {
            Kind = EntryKind.GreenCertificate,
            Entity = retirement.Entity,
            Name = certificate.Serials.ToString(),
            Period = retirement.Period,
            Proved = retirement.Evidence is not null,
            Source = retirement.Source,
            Serials = certificate.Serials,
            Registry = CertificateRegistry,
            OtherHolder = OtherHolder(certificate.Transfers, retirement),
            Quantity = certificate.Electricity,
            PerSerial = GreenCertificate.EnergyPerCertificate,
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
            OtherHolder = OtherHolder(credit.Transfers, retirement),
            Quantity = OneTonne * credit.Serials.Count,
            PerSerial = OneTonne,
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
        };

    private static InstrumentClaim OfSupply(GreenPowerSupply supply) =>
        new()
        {
            Kind = supply.Kind == GreenPowerKind.DirectSupply ? EntryKind.DirectSupply : EntryKind.GreenPowerTrade,
            Entity = supply.Entity,
            Name = supply.Id.ToString(),
            Period = supply.Period,
            Proved = supply is { Contract: not null, Settlement: not null },
            Source = supply.Source,
            Serials = supply.Certificates,
            Registry = CertificateRegistry,
            Quantity = supply.Quantity.As<Energy>(),
            PerSerial = GreenCertificate.EnergyPerCertificate,
        };

    // Where no transfer is recorded, the records do not contradict the claim.
    private static string? OtherHolder(IReadOnlyList<Transfer> transfers, Retirement retirement) =>
        transfers.Count == 0 || transfers[^1].To == retirement.Entity
            ? null
            : transfers[^1].To?.ToString() ?? transfers[^1].Outside ?? "somebody outside the park";
}
