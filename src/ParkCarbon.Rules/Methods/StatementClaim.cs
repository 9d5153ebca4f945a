namespace ParkCarbon.Rules.Methods;

/// <summary>What a method's statement comes to.</summary>
public enum StatementClaim
{
    /// <summary>Whether the park is carbon neutral.</summary>
    Neutrality,

    /// <summary>Whether targets are met.</summary>
    Targets,

    /// <summary>An inventory, without a verdict.</summary>
    Inventory,
}
