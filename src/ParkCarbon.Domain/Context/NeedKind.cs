using ParkCarbon.Domain.Standard;

namespace ParkCarbon.Domain.Context;

/// <summary>How strong a need is.</summary>
[Clause("4.2/1.b")]
public enum NeedKind
{
    /// <summary>A requirement (要求): law, contract or the park's word makes it binding.</summary>
    Requirement,

    /// <summary>An expectation (期望).</summary>
    Expectation,
}
