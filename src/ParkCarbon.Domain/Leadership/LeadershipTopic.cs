namespace ParkCarbon.Domain.Leadership;

/// <summary>One of the sixteen things by which top management shows that it leads (领导作用和承诺, 5.1).</summary>
public enum LeadershipTopic
{
    /// <summary>Scope and boundary of the system are set.</summary>
    ScopeAndBoundary,

    /// <summary>Policy and objectives are made and carried out.</summary>
    PolicyAndObjectives,

    /// <summary>A neutrality team is formed.</summary>
    Team,

    /// <summary>Entities are led to take stock of their emissions and to reduce them.</summary>
    EmissionInventory,

    /// <summary>Entities are led to better energy structures and energy information platforms.</summary>
    EnergyTransition,

    /// <summary>Entities are led to reduce, to develop assets, to trade and to act for neutrality.</summary>
    ReductionAndTrading,

    /// <summary>Entities are led to buy green power or certificates.</summary>
    GreenPower,

    /// <summary>Entities are led to advance their neutrality management.</summary>
    NeutralityManagement,

    /// <summary>Resources for the system are made available.</summary>
    Resources,

    /// <summary>The system reaches what it is for.</summary>
    IntendedResults,

    /// <summary>People are directed and supported to contribute.</summary>
    Contribution,

    /// <summary>Carbon and energy management systems are promoted.</summary>
    ManagementSystems,

    /// <summary>Digital systems are promoted.</summary>
    DigitalSystems,

    /// <summary>Others are supported to lead where they are responsible.</summary>
    OtherLeaders,

    /// <summary>Continual improvement is promoted.</summary>
    Improvement,

    /// <summary>Changes that affect the system are found and answered.</summary>
    Changes,
}
