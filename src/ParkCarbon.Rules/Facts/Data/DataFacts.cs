namespace ParkCarbon.Rules.Facts;

/// <summary>What the dossier shows of the collection of data at the as-of date (6.5).</summary>
public sealed class DataFacts
{
    private readonly FactIndex _index;

    internal DataFacts(FactIndex index) => _index = index;
}
