namespace ParkCarbon.Domain.Carbon.Ledgers;

/// <summary>Puts certificates in an order that does not depend on that of the records, even where two have the same serials.</summary>
internal static class CertificateOrder
{
    public static IOrderedEnumerable<GreenCertificate> InOrder(this IEnumerable<GreenCertificate> certificates) =>
        certificates
            .OrderBy(certificate => certificate.Generated.ToDateInterval().Start)
            .ThenBy(certificate => certificate.Serials)
            .ThenBy(certificate => certificate.Plant, StringComparer.Ordinal)
            .ThenBy(certificate => string.Join('\u0001', certificate.Transfers), StringComparer.Ordinal)
            .ThenBy(certificate => certificate.Retirement?.ToString(), StringComparer.Ordinal);
}
