namespace ParkCarbon.Domain.Leadership;

/// <summary>What top management charges the neutrality team with (5.3).</summary>
public enum MandateKind
{
    /// <summary>To establish, implement, maintain and improve the system.</summary>
    System,

    /// <summary>To ensure that the system conforms to the standard.</summary>
    Conformity,

    /// <summary>To carry out action plans that improve performance.</summary>
    ActionPlans,

    /// <summary>To report the performance of the system to top management.</summary>
    Reporting,
}
