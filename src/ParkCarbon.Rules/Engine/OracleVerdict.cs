namespace ParkCarbon.Rules.Engine;

/// <summary>What RulesEngine says of one rule; a message together with no success means that it could not judge.</summary>
internal sealed record OracleVerdict(string RuleName, bool IsSuccess, string? ExceptionMessage, string? SuccessEvent)
{
    public bool CouldNotJudge => !string.IsNullOrEmpty(ExceptionMessage);
}
