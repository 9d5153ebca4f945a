using NodaTime;
using ParkCarbon.Domain.Standard;

namespace ParkCarbon.Domain.Planning;

/// <summary>How far an entity is with its energy or carbon management system (能源管理体系, 碳管理体系).</summary>
[Clause("6.2/1.c")]
[Clause("6.3/2.a")]
[Clause("6.5/3.b")]
public sealed record ManagementSystemStatus
{
    /// <summary>How far it is.</summary>
    public required ManagementSystemState State { get; init; }

    /// <summary>The standard that it follows, such as "GB/T 23331-2020".</summary>
    public string? Standard { get; init; }

    /// <summary>The last day of the certificate, where there is one.</summary>
    public LocalDate? CertifiedUntil { get; init; }
}
