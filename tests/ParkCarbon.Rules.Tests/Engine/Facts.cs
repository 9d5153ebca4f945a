using NodaTime;

namespace ParkCarbon.Rules.Tests.Engine;

/// <summary>A small made-up fact model: enough of everything that a rule may meet.</summary>
public enum SourceCategory
{
    Direct,
    ImportedEnergy,
    Transport,
}

public readonly record struct Tonnes(decimal Value) : IComparable<Tonnes>
{
    [RulePredicate]
    public Tonnes Plus(Tonnes other) => new(Value + other.Value);

    public int CompareTo(Tonnes other) => Value.CompareTo(other.Value);

    public static bool operator <(Tonnes left, Tonnes right) => left.Value < right.Value;

    public static bool operator >(Tonnes left, Tonnes right) => left.Value > right.Value;

    public static bool operator <=(Tonnes left, Tonnes right) => left.Value <= right.Value;

    public static bool operator >=(Tonnes left, Tonnes right) => left.Value >= right.Value;

    public override string ToString() => Value.ToString(System.Globalization.CultureInfo.InvariantCulture) + " t";
}

public sealed record DocumentFacts
{
    public required string Id { get; init; }

    public LocalDate? ApprovedOn { get; init; }

    public LocalDate IssuedOn { get; init; }

    public DateInterval? Validity { get; init; }

    public string? Owner { get; init; }

    [RulePredicate]
    public bool IsApprovedBy(LocalDate date) => ApprovedOn is { } on && on <= date;
}

public sealed record SourceFacts
{
    public required string Id { get; init; }

    public SourceCategory Category { get; init; }

    public SourceCategory? ReportedCategory { get; init; }

    public decimal Activity { get; init; }

    public decimal? Factor { get; init; }

    public Tonnes Mass { get; init; }

    public Tonnes? ReportedMass { get; init; }
}

public sealed record EntityFacts
{
    public required string Id { get; init; }

    public string? Name { get; init; }

    public int Staff { get; init; }

    public bool IsInScope { get; init; }

    public DocumentFacts? Report { get; init; }

    public IReadOnlyList<SourceFacts> Sources { get; init; } = [];

    public IReadOnlyList<DocumentFacts>? Documents { get; init; }

    /// <summary>Throws for an entity without staff, as a careless getter would.</summary>
    public decimal MassPerHead => Sources.Sum(source => source.Mass.Value) / Staff;
}

public sealed record ParkFacts
{
    public string? Name { get; init; }

    public int Founded { get; init; }

    public int? Audits { get; init; }

    public long Area { get; init; }

    public bool HasPolicy { get; init; }

    public bool? IsCertified { get; init; }

    public LocalDate AsOf { get; init; }

    public LocalDate? ReviewedOn { get; init; }

    public LocalDate? NextReviewOn { get; init; }

    public YearMonth Month { get; init; }

    public YearMonth ReportedMonth { get; init; }

    public DateInterval Period { get; init; } = new(new LocalDate(2025, 1, 1), new LocalDate(2025, 12, 31));

    public EntityFacts? Lead { get; init; }

    public IReadOnlyList<EntityFacts> Entities { get; init; } = [];

#pragma warning disable CA1002, CA1819 // The engine writes loops of their own for lists and arrays.
    public List<string> Members { get; init; } = [];

    public LocalDate[] Meetings { get; init; } = [];
#pragma warning restore CA1002, CA1819

    public IEnumerable<int> Scores { get; init; } = [];

    public decimal Target { get; init; }

    public Dictionary<string, decimal> Kpis { get; init; } = [];

    public object? Anything { get; init; }

    public double Ratio { get; init; }

    public Func<bool>? Hook { get; init; }

    /// <summary>Counts the calls that must never happen.</summary>
    public int Approvals { get; private set; }

    /// <summary>A method that a rule must not reach: it changes the facts.</summary>
    public bool Approve() => ++Approvals > 0;

    [RulePredicate]
    public bool Covers(string? id) => Entities.Any(entity => entity.Id == id);

    [RulePredicate]
    public bool Fails() => throw new InvalidOperationException("The predicate broke.");
}

public sealed record Tolerances
{
    public decimal NearZero { get; init; }

    public int MinimumStaff { get; init; }

    public decimal Zero { get; init; }
}
