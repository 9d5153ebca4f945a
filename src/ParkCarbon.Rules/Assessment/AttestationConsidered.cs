using ParkCarbon.Domain;
using ParkCarbon.Domain.Judgement;

namespace ParkCarbon.Rules.Assessment;

/// <summary>The attestation that was weighed for a finding, and what became of it.</summary>
/// <param name="Attestation">The attestation: who, when, what and why.</param>
/// <param name="Effect">What it did to the finding.</param>
/// <param name="Text">That in a sentence.</param>
public sealed record AttestationConsidered(Attestation Attestation, AttestationEffect Effect, BilingualText Text);
