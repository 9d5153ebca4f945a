namespace ParkCarbon.Rules.Facts;

/// <summary>What the dossier shows of processes and changes at the as-of date (8.1).</summary>
public sealed class OperationFacts
{
    private readonly FactIndex _index;

    internal OperationFacts(FactIndex index) => _index = index;
}
