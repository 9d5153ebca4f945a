using System.Numerics;

namespace ParkCarbon.Verification;

/// <summary>What came of checking a statement.</summary>
/// <param name="Findings">What is wrong, in the order in which it was found.</param>
/// <param name="Unproved">The JSON paths of figures and verdicts that the statement gives without what they are made of: they are taken as they are.</param>
/// <param name="Entries">How many entries the account has.</param>
/// <param name="Serials">How many serials back a claim.</param>
/// <param name="Lines">How many lines the statement has.</param>
public sealed record StatementCheck(
    IReadOnlyList<StatementFinding> Findings,
    IReadOnlyList<string> Unproved,
    int Entries,
    BigInteger Serials,
    int Lines
)
{
    /// <summary>Whether the text could be read as a statement.</summary>
    public bool IsUsable => Findings.All(finding => finding.Kind != FindingKind.Unusable);

    /// <summary>Whether nothing is wrong.</summary>
    public bool IsVerified => Findings.Count == 0;
}
