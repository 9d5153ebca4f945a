namespace ParkCarbon.Domain.Carbon;

/// <summary>What the activity of a source does to the entity's account.</summary>
public enum SourceRole
{
    /// <summary>Emits: direct emissions, or the indirect emissions of what is bought or used.</summary>
    Emission,

    /// <summary>Delivers electricity, heat, steam, cold or a service to another entity or across the park's boundary (输出).</summary>
    /// <remarks>Deducted from the entity's total where its accounting specification deducts exports, otherwise only counted.</remarks>
    Export,

    /// <summary>Fixes carbon in a product, so that it does not reach the air (固碳产品); deducted.</summary>
    CarbonFixed,

    /// <summary>Recovers a greenhouse gas for use or delivery (回收利用); deducted.</summary>
    Recovery,

    /// <summary>Removes a greenhouse gas from the air: a sink (温室气体汇, 3.2.3); kept apart from emissions.</summary>
    Removal,
}
