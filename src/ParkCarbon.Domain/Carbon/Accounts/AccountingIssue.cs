using ParkCarbon.Domain.Carbon.Supply;

namespace ParkCarbon.Domain.Carbon.Accounts;

/// <summary>Something that stands in the way of a figure or is wrong with it, as data.</summary>
/// <remarks>An issue that <see cref="StopsTheFigure"/> leaves the totals it touches unset: what is missing is never zero.</remarks>
public sealed record AccountingIssue
{
    /// <summary>What is wrong.</summary>
    public required AccountingIssueKind Kind { get; init; }

    /// <summary>Whether totals that the issue touches are left unset.</summary>
    public required bool StopsTheFigure { get; init; }

    /// <summary>The entities concerned, in order of their ids.</summary>
    public required IReadOnlyList<Id<ParkEntity>> Entities
    {
        get;
        init => field = ValueList<Id<ParkEntity>>.Copy(value.Distinct().Order());
    }

    /// <summary>The source concerned.</summary>
    public Id<EmissionSource>? Source { get; init; }

    /// <summary>The category of the source concerned.</summary>
    public GhgCategory? Category { get; init; }

    /// <summary>The flow concerned.</summary>
    public Id<InternalFlow>? Flow { get; init; }

    /// <summary>The plant of heat and power concerned.</summary>
    public Id<Cogeneration>? Cogeneration { get; init; }

    /// <summary>The serials concerned.</summary>
    public SerialRange? Serials { get; init; }

    /// <summary>What was found, culture-free.</summary>
    public required string Found { get; init; }

    /// <summary>What was expected, culture-free.</summary>
    public required string Expected { get; init; }

    /// <summary>What is wrong, in a sentence.</summary>
    public required BilingualText Message { get; init; }

    /// <summary>What would mend it.</summary>
    public required BilingualText Remedy { get; init; }

    /// <summary>The order in which issues are listed: by kind, then by what they concern.</summary>
    internal static readonly Comparison<AccountingIssue> ListOrder = (left, right) =>
    {
        var byKind = left.Kind.CompareTo(right.Kind);
        return byKind != 0 ? byKind : string.CompareOrdinal(left.SortKey, right.SortKey);
    };

    private string SortKey =>
        $"{Source}{Cogeneration}\u0001{Flow}\u0001{Serials}\u0001{string.Join('\u0002', Entities)}\u0001{Found}\u0001{Expected}\u0001{Message.En}";
}
