using NodaTime;
using ParkCarbon.Domain.Standard;
using ParkCarbon.Domain.Support;

namespace ParkCarbon.Domain.Context;

/// <summary>An issue that bears on the purpose of the park and on the intended results of its system (内外部因素).</summary>
[Clause("4.1/1")]
public sealed record ContextIssue
{
    /// <summary>The id of the issue.</summary>
    public required Id<ContextIssue> Id { get; init; }

    /// <summary>Whether it is external or internal.</summary>
    [Clause("4.1/1")]
    public required IssueKind Kind { get; init; }

    /// <summary>What the issue is.</summary>
    public required BilingualText Description { get; init; }

    /// <summary>How it bears on the purpose and the intended results.</summary>
    [Clause("4.1/1")]
    public BilingualText? Effect { get; init; }

    /// <summary>The day on which it was determined.</summary>
    [CountsFrom]
    public LocalDate? DeterminedOn { get; init; }

    /// <summary>The documented information that holds it.</summary>
    [Clause("4.1/2")]
    public IReadOnlyList<Id<DocumentedInformation>> Evidence
    {
        get;
        init => field = ValueList<Id<DocumentedInformation>>.Copy(value);
    } = ValueList<Id<DocumentedInformation>>.Empty;
}
