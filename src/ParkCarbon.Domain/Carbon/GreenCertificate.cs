using NodaTime;
using ParkCarbon.Domain.Quantities;
using ParkCarbon.Domain.Standard;

namespace ParkCarbon.Domain.Carbon;

/// <summary>Green electricity certificates with consecutive serials (可再生能源绿色电力证书, 绿证, 3.2.13).</summary>
/// <remarks>
/// <para>One certificate stands for 1000 kWh. It proves where electricity came from and so changes the factor of the
/// electricity it covers; it is never a tonne of offset.</para>
/// <para>Two entries with the same serial are a fact about the park (a double claim) and for the rules to find; a certificate
/// sold after its retirement cannot exist.</para>
/// </remarks>
[Clause("3.2.13")]
public sealed record GreenCertificate
{
    private readonly IReadOnlyList<Transfer> _transfers = ValueList<Transfer>.Empty;

    /// <summary>The electricity that one certificate stands for, 1000 kWh (3.2.13).</summary>
    public static Quantity<Energy> EnergyPerCertificate { get; } =
        Quantity<Energy>.From(1000m, Quantities.Energy.KilowattHour);

    /// <summary>The serial numbers.</summary>
    public required SerialRange Serials { get; init; }

    /// <summary>The month in which the electricity was generated.</summary>
    public required YearMonth Generated { get; init; }

    /// <summary>How the electricity was generated: wind, solar, hydro …</summary>
    public string? Technology { get; init; }

    /// <summary>The plant or project that generated, by the name under which credits and generation records name it.</summary>
    public string? Plant { get; init; }

    /// <summary>Whether it may be traded; unset where the record does not say. Certificates for self-used electricity may not.</summary>
    public bool? Tradable { get; init; }

    /// <summary>The day of issue.</summary>
    [CountsFrom]
    public LocalDate? IssuedOn { get; init; }

    /// <summary>Changes of holder, in order of time.</summary>
    /// <exception cref="ArgumentException">One of them lies after the retirement.</exception>
    public IReadOnlyList<Transfer> Transfers
    {
        get => _transfers;
        init => _transfers = Transfer.InOrder(value, Retirement);
    }

    /// <summary>The claim for which the certificates were retired; unset while they are held.</summary>
    public Retirement? Retirement
    {
        get;
        init
        {
            _ = Transfer.InOrder(_transfers, value);
            field = value;
        }
    }

    /// <summary>The electricity that the certificates stand for.</summary>
    public Quantity<Energy> Electricity => EnergyPerCertificate * Serials.Count;
}
