namespace ParkCarbon.Rules.Methods;

/// <summary>What a statement comes to.</summary>
public enum StatementOutcome
{
    /// <summary>The park is carbon neutral.</summary>
    Neutral,

    /// <summary>The park is not carbon neutral.</summary>
    NotNeutral,

    /// <summary>Whether the park is carbon neutral cannot be said: a figure or a record is missing.</summary>
    NeutralityUnknown,

    /// <summary>The targets that decide are met.</summary>
    TargetsMet,

    /// <summary>A target that decides is not met.</summary>
    TargetsNotMet,

    /// <summary>The method sets no target for a park like this one; its figure is there.</summary>
    TargetsUndefined,

    /// <summary>Whether the targets are met cannot be said: a figure is missing.</summary>
    TargetsUnknown,

    /// <summary>The method takes stock and gives no verdict.</summary>
    Inventory,
}
