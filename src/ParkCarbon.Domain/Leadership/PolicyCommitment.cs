using ParkCarbon.Domain.Standard;

namespace ParkCarbon.Domain.Leadership;

/// <summary>A promise in the text of a policy.</summary>
[Clause("5.2/1.c")]
[Clause("5.2/1.d")]
[Clause("5.2/1.e")]
public sealed record PolicyCommitment
{
    /// <summary>What is promised.</summary>
    public required PolicyCommitmentKind Kind { get; init; }

    /// <summary>The words of the policy that promise it, as they stand in its statement.</summary>
    public required string Wording { get; init; }
}
