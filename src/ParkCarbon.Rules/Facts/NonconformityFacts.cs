using ParkCarbon.Domain;
using ParkCarbon.Rules.Assessment;

namespace ParkCarbon.Rules.Facts;

/// <summary>What the dossier shows of a nonconformity at the as-of date (10.2).</summary>
public sealed class NonconformityFacts : IWitness
{
    internal NonconformityFacts(string id, BilingualText name)
    {
        Id = id;
        Name = name;
    }

    /// <summary>The id of the nonconformity.</summary>
    public string Id { get; }

    /// <summary>What it is called in findings.</summary>
    internal BilingualText Name { get; }

    Witness IWitness.Witness => new("nonconformity", Id, Name);
}
