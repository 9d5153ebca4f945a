using ParkCarbon.Rules.Assessment;
using ParkCarbon.Rules.Methods;
using ParkCarbon.Rules.Trends;

namespace ParkCarbon.Cli;

/// <summary>What the tool tells the shell.</summary>
internal static class ExitCode
{
    /// <summary>No nonconformity; or neutral, targets met, an inventory complete.</summary>
    public const int Success = 0;

    /// <summary>A nonconformity; or not neutral, targets not met, or neither can be said.</summary>
    public const int Shortfall = 1;

    /// <summary>The input, or the command line, cannot be used.</summary>
    public const int Unusable = 2;

    /// <summary>A rule broke, or the tool did: nothing is said about the park.</summary>
    public const int Faulted = 3;

    public static int Of(ConformityReport report) =>
        report.Count(Verdict.Faulted) > 0 ? Faulted
        : report.Count(Verdict.Nonconformity) > 0 ? Shortfall
        : Success;

    public static int Of(NeutralityStatement statement) =>
        statement.Outcome switch
        {
            StatementOutcome.Neutral or StatementOutcome.TargetsMet => Success,
            // An inventory has no verdict: it is there, or it is not.
            StatementOutcome.Inventory when statement.Net is not null => Success,
            _ => Shortfall,
        };

    public static int Of(Trend trend) =>
        trend.Years.All(year => year.Line.Figure.IsSet) && trend.Bridges.All(bridge => bridge.Effects is not null)
            ? Success
            : Shortfall;
}
