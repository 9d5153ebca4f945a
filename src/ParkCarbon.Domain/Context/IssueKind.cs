using ParkCarbon.Domain.Standard;

namespace ParkCarbon.Domain.Context;

/// <summary>On which side of the park's fence an issue lies (外部因素、内部因素).</summary>
[Clause("4.1/1")]
public enum IssueKind
{
    /// <summary>An external issue: policy, law, supply of green power, technology, nature.</summary>
    External,

    /// <summary>An internal issue: kind of park, resources, the enterprises' will, assets and purchases.</summary>
    Internal,
}
