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
            var deciding = Tests.Where(test => test.Weight == TestWeight.Core).ToList();
            return deciding.Exists(test => test.Verdict == Verdict.Nonconformity) ? false
                : deciding.Count > 0 && deciding.TrueForAll(test => test.Verdict == Verdict.Conforms) ? true
                : null;
        }
    }

    /// <summary>The lines that are sums, as sums: of every line but ratios.</summary>
    public IReadOnlyList<LineComposition> LinesAsSums => Compositions.Value;

    /// <summary>The lines for each entity alone; empty where the method gives none.</summary>
    public IReadOnlyList<EntityLines> EntityLines => ByEntity.Value;

    /// <summary>Whether what terms share moves them together, in the uncertainty of the statement.</summary>
    public UncertaintyCorrelation Correlation { get; init; }

    /// <summary>The uncertainty of the net and of each line that is a sum; worked out when it is asked for.</summary>
    public StatementUncertainty Uncertainty => StatementUncertainty.Of(this, Correlation);

    internal Lazy<IReadOnlyList<LineComposition>> Compositions { get; init; } = new(() => []);

    internal Lazy<IReadOnlyList<EntityLines>> ByEntity { get; init; } = new(() => []);
}
