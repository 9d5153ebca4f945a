using ParkCarbon.Rules.Assessment;

namespace ParkCarbon.Rules.Facts;

/// <summary>A fact that can be named in a finding.</summary>
internal interface IWitness
{
    Witness Witness { get; }
}
