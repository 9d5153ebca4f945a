namespace ParkCarbon.Rules.Trends;

/// <summary>Whether a contributor was there at both ends of a change.</summary>
public enum ContributorStanding
{
    /// <summary>At both.</summary>
    Continued,

    /// <summary>At the end only.</summary>
    Started,

    /// <summary>At the start only.</summary>
    Ended,
}
