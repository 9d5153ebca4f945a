namespace ParkCarbon.Rules.Methods;

/// <summary>How a test compares its line with its threshold.</summary>
public enum TestComparison
{
    /// <summary>It is met up to the threshold and at it.</summary>
    AtMost,

    /// <summary>It is met at the threshold and above it.</summary>
    AtLeast,

    /// <summary>It is met below the threshold.</summary>
    Below,

    /// <summary>It is met above the threshold.</summary>
    Above,
}
