using ParkCarbon.Domain.Standard;

namespace ParkCarbon.Domain.Evaluation;

/// <summary>Which way is better.</summary>
[Clause("4.4/2")]
public enum IndicatorDirection
{
    /// <summary>Lower values are better.</summary>
    Lower,

    /// <summary>Higher values are better.</summary>
    Higher,
}
