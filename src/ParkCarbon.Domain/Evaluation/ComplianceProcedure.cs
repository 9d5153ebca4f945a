using NodaTime;
using ParkCarbon.Domain.Context;
using ParkCarbon.Domain.Standard;
using ParkCarbon.Domain.Support;

namespace ParkCarbon.Domain.Evaluation;

/// <summary>How the park evaluates whether obligations are fulfilled (合规性评价过程).</summary>
[Clause("9.1.2/1")]
public sealed record ComplianceProcedure
{
    /// <summary>The id of the procedure.</summary>
    public required Id<ComplianceProcedure> Id { get; init; }

    /// <summary>How it is done.</summary>
    public required BilingualText Description { get; init; }

    /// <summary>The day from which it is carried out.</summary>
    [CountsFrom]
    public LocalDate? EstablishedOn { get; init; }

    /// <summary>The day from which it is replaced; unset while it is in force.</summary>
    public LocalDate? WithdrawnOn { get; init; }

    /// <summary>The process of the system that it belongs to.</summary>
    [Clause("9.1.2/1")]
    public Id<SystemProcess>? Process { get; init; }

    /// <summary>How often compliance is evaluated.</summary>
    [Clause("9.1.2/2.a")]
    public Period? Every
    {
        get;
        init => field = value is null ? null : Require.Interval(value, nameof(Every));
    }

    /// <summary>Who answers for it.</summary>
    public Id<Person>? Owner { get; init; }

    /// <summary>The reviews that keep it up to date.</summary>
    [Clause("9.1.2/1")]
    public PeriodicReview? Review { get; init; }

    /// <summary>The documented information that holds it.</summary>
    public Id<DocumentedInformation>? Document { get; init; }
}
