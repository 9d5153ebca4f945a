using NodaTime;
using ParkCarbon.Domain.Standard;

namespace ParkCarbon.Domain.Support;

/// <summary>Something done so that people become competent (获得能力的措施).</summary>
[Clause("7.2/1.c")]
public sealed record CompetenceAction
{
    /// <summary>The id of the action.</summary>
    public required Id<CompetenceAction> Id { get; init; }

    /// <summary>The competence to be gained.</summary>
    public required Id<CompetenceRequirement> Competence { get; init; }

    /// <summary>Who is to gain it.</summary>
    public IReadOnlyList<Id<Person>> People
    {
        get;
        init => field = ValueList<Id<Person>>.Copy(value);
    } = ValueList<Id<Person>>.Empty;

    /// <summary>What was done: training, guidance, hiring.</summary>
    public required BilingualText What { get; init; }

    /// <summary>The day on which it was done.</summary>
    [CountsFrom]
    public required LocalDate On { get; init; }

    /// <summary>The day by which its effectiveness is to be evaluated.</summary>
    [Clause("7.2/1.c")]
    public LocalDate? EvaluateBy { get; init; }

    /// <summary>What the evaluation came to.</summary>
    [Clause("7.2/1.c")]
    public EffectivenessReview? Effectiveness { get; init; }

    /// <summary>The documented information that shows it.</summary>
    [Clause("7.2/2")]
    public Id<DocumentedInformation>? Document { get; init; }
}
