namespace ParkCarbon.Rules.Methods;

/// <summary>Whether a test decides the statement.</summary>
public enum TestWeight
{
    /// <summary>The statement stands or falls with it.</summary>
    Core,

    /// <summary>It is reported and decides nothing; where it objectively does not apply it may be excluded with a reason.</summary>
    Guiding,
}
