using ParkCarbon.Domain;
using ParkCarbon.Domain.Improvement;
using ParkCarbon.Rules.Assessment;

namespace ParkCarbon.Rules.Facts;

/// <summary>What the dossier shows of a nonconformity at the as-of date (10.2).</summary>
public sealed class NonconformityFacts : IWitness
{
    private readonly Nonconformity _nonconformity;

    internal NonconformityFacts(Nonconformity nonconformity) => _nonconformity = nonconformity;

    /// <summary>The id of the nonconformity.</summary>
    public string Id => _nonconformity.Id.ToString();

    /// <summary>What it is called in findings: what was found, or its id where that is not recorded.</summary>
    internal BilingualText Name => _nonconformity.Description ?? new BilingualText(Id);

    Witness IWitness.Witness => new("nonconformity", Id, Name);
}
