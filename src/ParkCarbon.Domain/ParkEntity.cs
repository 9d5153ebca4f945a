using NodaTime;
using ParkCarbon.Domain.Carbon;
using ParkCarbon.Domain.Standard;

namespace ParkCarbon.Domain;

/// <summary>One of the bodies whose emissions together are the park's (主体, 3.2.10 note): an enterprise, or the authority.</summary>
[Clause("3.2.10")]
public sealed record ParkEntity
{
    /// <summary>The id of the entity.</summary>
    public required Id<ParkEntity> Id { get; init; }

    /// <summary>The registered name of the entity.</summary>
    public required BilingualText Name { get; init; }

    /// <summary>The entity's unified social credit code (统一社会信用代码).</summary>
    public UnifiedSocialCreditCode? CreditCode { get; init; }

    /// <summary>The industry the entity belongs to.</summary>
    public Industry? Industry { get; init; }

    /// <summary>The specification by which the entity accounts its emissions (核算规范, 6.4 note).</summary>
    [Clause("6.4/n1")]
    public Id<AccountingSpecification>? AccountingSpecification { get; init; }

    /// <summary>The first day on which the entity belongs to the park; unset where it was always there.</summary>
    public LocalDate? JoinedOn { get; init; }

    /// <summary>The last day on which the entity belongs to the park; unset while it is there.</summary>
    public LocalDate? LeftOn { get; init; }

    /// <summary>Why the entity is outside the scope of the management system; unset where it is inside.</summary>
    [Clause("4.3/3")]
    public ScopeExclusion? OutOfScope { get; init; }
}
