namespace ParkCarbon.Domain.Quantities;

/// <summary>What a dimension's marker type says about itself, so that <c>Quantity&lt;Energy&gt;</c> knows its units.</summary>
public interface IDimension
{
    /// <summary>The dimension with its units.</summary>
    static abstract Dimension Dimension { get; }
}
