using ParkCarbon.Domain.Standard;

namespace ParkCarbon.Domain.Operation;

/// <summary>Whether a change was meant.</summary>
[Clause("8.1/2")]
public enum ChangeKind
{
    /// <summary>A planned change (策划的变更).</summary>
    Planned,

    /// <summary>An unplanned change (非策划变更).</summary>
    Unplanned,
}
