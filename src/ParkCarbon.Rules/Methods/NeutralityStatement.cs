using NodaTime;
using ParkCarbon.Domain.Carbon.Accounts;
using ParkCarbon.Domain.Carbon.Uncertainties;
using ParkCarbon.Domain.Quantities;
using ParkCarbon.Rules.Assessment;

namespace ParkCarbon.Rules.Methods;

/// <summary>What a method makes of a park's account: its lines, its tests, and whether the park is neutral (3.2.10).</summary>
public sealed record NeutralityStatement
{
    /// <summary>The method.</summary>
    public required AccountingMethod Method { get; init; }

    /// <summary>The account that the statement is about.</summary>
    public required CarbonAccount Account { get; init; }

    /// <summary>The answers taken to the open questions.</summary>
    public required IReadOnlyList<ReadingTaken> Readings { get; init; }

    /// <summary>The numbers taken.</summary>
    public required IReadOnlyList<ParameterTaken> Parameters { get; init; }

    /// <summary>Every entry of the account with its treatment.</summary>
    public required IReadOnlyList<TreatedEntry> Entries { get; init; }

    /// <summary>The lines of the calculation, in their order.</summary>
    public required IReadOnlyList<StatementLine> Lines { get; init; }

    /// <summary>The tests.</summary>
    public required IReadOnlyList<StatementTest> Tests { get; init; }

    /// <summary>What a reader of the statement has to know: what the method does not define, what the claim may not say.</summary>
    public required IReadOnlyList<BilingualText> Remarks { get; init; }

    /// <summary>What is left; unset where a figure is missing.</summary>
    public required CarbonMass? Net { get; init; }

    /// <summary>The period, first and last day included.</summary>
    public DateInterval Period => Account.Period;

    /// <summary>Whether every test is met; unset where one could not be judged and none failed.</summary>
    public bool? IsNeutral => Method.Claim == StatementClaim.Neutrality ? IsMet : null;

    /// <summary>Whether every test that decides is met; unset where one could not be judged and none failed, and where none decides.</summary>
    public bool? IsMet
    {
        get
        {
            var deciding = Deciding.ToList();
            return deciding.Exists(test => test.Verdict == Verdict.Nonconformity) ? false
                : deciding.Count > 0 && deciding.TrueForAll(test => test.Verdict == Verdict.Conforms) ? true
                : null;
        }
    }

    /// <summary>What the statement comes to, in the words of what its method claims.</summary>
    public StatementOutcome Outcome =>
        Method.Claim switch
        {
            StatementClaim.Inventory => StatementOutcome.Inventory,
            StatementClaim.Neutrality => IsMet switch
            {
                true => StatementOutcome.Neutral,
                false => StatementOutcome.NotNeutral,
                _ => StatementOutcome.NeutralityUnknown,
            },
            _ => IsMet switch
            {
                true => StatementOutcome.TargetsMet,
                false => StatementOutcome.TargetsNotMet,
                _ when OpenTests.All(test => test is { Value.IsSet: true, Threshold.IsSet: false }) =>
                    StatementOutcome.TargetsUndefined,
                _ => StatementOutcome.TargetsUnknown,
            },
        };

    /// <summary>The tests that decide and failed; where none did, those that could not be judged.</summary>
    public IReadOnlyList<StatementTest> Obstacles =>
        IsMet == false ? [.. Deciding.Where(test => test.Verdict == Verdict.Nonconformity)] : [.. OpenTests];

    /// <summary>The numbers that nobody brought and the method does not have: figures that need them are unset.</summary>
    public IEnumerable<MethodParameter> MissingParameters =>
        Parameters.Where(taken => !taken.Value.IsSet && taken.Parameter.Steps is null).Select(taken => taken.Parameter);

    /// <summary>Whether the method is in force on every day of the period.</summary>
    public bool IsInForce => Method.IsInForce(Period);

    /// <summary>The date after which records did not count; unset where all did.</summary>
    public LocalDate? AsOf { get; init; }

    /// <summary>The lines that are sums, as sums: of every line but ratios.</summary>
    public IReadOnlyList<LineComposition> LinesAsSums => Compositions.Value;

    /// <summary>The lines for each entity alone; empty where the method gives none.</summary>
    public IReadOnlyList<EntityLines> EntityLines => ByEntity.Value;

    private IEnumerable<StatementTest> Deciding => Tests.Where(test => test.Weight == TestWeight.Core);

    private IEnumerable<StatementTest> OpenTests => Deciding.Where(test => test.Verdict == Verdict.Undetermined);

    /// <summary>Whether what terms share moves them together, in the uncertainty of the statement.</summary>
    public UncertaintyCorrelation Correlation { get; init; }

    /// <summary>The uncertainty of the net and of each line that is a sum; worked out when it is asked for.</summary>
    public StatementUncertainty Uncertainty => StatementUncertainty.Of(this, Correlation);

    internal Lazy<IReadOnlyList<LineComposition>> Compositions { get; init; } = new(() => []);

    internal Lazy<IReadOnlyList<EntityLines>> ByEntity { get; init; } = new(() => []);
}
