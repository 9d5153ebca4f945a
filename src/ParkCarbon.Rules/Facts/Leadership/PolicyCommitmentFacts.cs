using ParkCarbon.Domain;
using ParkCarbon.Domain.Leadership;
using ParkCarbon.Rules.Assessment;

namespace ParkCarbon.Rules.Facts;

/// <summary>What the dossier shows of a promise in a policy (5.2 c to e).</summary>
public sealed class PolicyCommitmentFacts : IWitness
{
    private readonly PolicyCommitment _commitment;
    private readonly NeutralityPolicy _policy;

    internal PolicyCommitmentFacts(PolicyCommitment commitment, NeutralityPolicy policy) =>
        (_commitment, _policy) = (commitment, policy);

    /// <summary>What is promised.</summary>
    public PolicyCommitmentKind Kind => _commitment.Kind;

    /// <summary>Whether the words that promise it stand in the text of the policy, in either language; white space does not matter.</summary>
    public bool StandsInPolicy =>
        Words(_commitment.Wording) is { Length: > 0 } wording
        && (
            Words(_policy.Statement.Zh).Contains(wording, StringComparison.Ordinal)
            || Words(_policy.Statement.En).Contains(wording, StringComparison.Ordinal)
        );

    private static string Words(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));

    Witness IWitness.Witness =>
        new(
            "commitment",
            $"{_policy.Id} {Kind}",
            new BilingualText(
                $"方针 {_policy.Id} 的承诺措辞：“{_commitment.Wording}”",
                $"policy {_policy.Id}, wording of the commitment: \"{_commitment.Wording}\""
            )
        );
}
