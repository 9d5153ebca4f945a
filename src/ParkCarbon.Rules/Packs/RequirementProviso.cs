namespace ParkCarbon.Rules.Packs;

/// <summary>The words by which a sentence of the standard makes a requirement conditional.</summary>
public enum RequirementProviso
{
    /// <summary>适用时: it holds for parks to which it applies.</summary>
    WhereApplicable,

    /// <summary>若可行: it holds as far as it can be done.</summary>
    WherePracticable,

    /// <summary>必要时: it holds once a need has shown itself.</summary>
    WhereNecessary,

    /// <summary>适当时: it holds as far as the case calls for it.</summary>
    WhereAppropriate,
}
