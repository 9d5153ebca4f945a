namespace ParkCarbon.Domain.Carbon.Claims;

/// <summary>What the project behind a carbon credit does.</summary>
/// <remarks>Rules differ by it: how long after the emissions a credit may still be retired, and whether it must come from a removal.</remarks>
public enum CreditActivity
{
    /// <summary>It emits less than the baseline (减排).</summary>
    Reduction,

    /// <summary>Its trees take up carbon (林业碳汇).</summary>
    Forestry,

    /// <summary>It removes carbon in another way (其他移除).</summary>
    OtherRemoval,
}
