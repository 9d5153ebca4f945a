using NodaTime;
using ParkCarbon.Domain.Standard;
using ParkCarbon.Domain.Support;

namespace ParkCarbon.Domain.Evaluation;

/// <summary>An evaluation of whether obligations are fulfilled (合规性评价).</summary>
[Clause("9.1.2/2.b")]
public sealed record ComplianceEvaluation
{
    /// <summary>The id of the evaluation.</summary>
    public required Id<ComplianceEvaluation> Id { get; init; }

    /// <summary>The entity that evaluated itself; unset for the park's own view of all.</summary>
    [Clause("9.1.2/2.b")]
    public Id<ParkEntity>? Entity { get; init; }

    /// <summary>The day.</summary>
    [CountsFrom]
    public required LocalDate On { get; init; }

    /// <summary>Who evaluated.</summary>
    public Id<Person>? By { get; init; }

    /// <summary>What it came to, obligation by obligation.</summary>
    [Clause("9.1.2/2.b")]
    [Clause("9.1.2/2.c")]
    public IReadOnlyList<ObligationResult> Results
    {
        get;
        init => field = ValueList<ObligationResult>.Copy(value);
    } = ValueList<ObligationResult>.Empty;

    /// <summary>What it says of the compliance status as a whole.</summary>
    [Clause("9.1.2/2.c")]
    public BilingualText? Conclusion { get; init; }

    /// <summary>The documented information that holds it.</summary>
    [Clause("9.1.2/3")]
    public Id<DocumentedInformation>? Document { get; init; }
}
