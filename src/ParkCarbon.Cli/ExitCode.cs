namespace ParkCarbon.Cli;

/// <summary>What the tool tells the shell.</summary>
internal static class ExitCode
{
    /// <summary>No nonconformity; or neutral.</summary>
    public const int Success = 0;

    /// <summary>A nonconformity; or not neutral, or neutrality cannot be said.</summary>
    public const int Shortfall = 1;

    /// <summary>The input, or the command line, cannot be used.</summary>
    public const int Unusable = 2;

    /// <summary>A rule broke, or the tool did: nothing is said about the park.</summary>
    public const int Faulted = 3;
}
