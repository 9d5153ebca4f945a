namespace ParkCarbon.Rules.Trends;

/// <summary>What a part of a change comes from.</summary>
public enum ContributorKind
{
    /// <summary>An emission source: its emissions and deductions.</summary>
    Source,

    /// <summary>What flows inside the park, and is taken out of the sum of the entities.</summary>
    InternalFlow,

    /// <summary>A sink.</summary>
    Removal,

    /// <summary>Green power, certificates, contracts, credits, allowances.</summary>
    Instrument,

    /// <summary>What the line has beside the account: a number of the method.</summary>
    Constant,
}
