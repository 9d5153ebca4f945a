using ParkCarbon.Domain.Standard;

namespace ParkCarbon.Domain.Carbon;

/// <summary>The six categories of emissions and removals (6.4 note; ISO 14064-1:2018).</summary>
/// <remarks>The first is direct emissions (3.2.4); the other five divide indirect emissions (间接温室气体排放, 3.2.5).</remarks>
[Clause("3.2.4")]
[Clause("3.2.5")]
[Clause("6.4/n1")]
public enum GhgCategory
{
    /// <summary>Category 1: direct emissions and removals (直接温室气体排放, 3.2.4).</summary>
    Direct,

    /// <summary>Category 2: indirect emissions from imported energy (外购能源间接排放).</summary>
    ImportedEnergy,

    /// <summary>Category 3: indirect emissions from transportation (运输间接排放).</summary>
    Transportation,

    /// <summary>Category 4: indirect emissions from products and services that the organisation uses.</summary>
    ProductsUsed,

    /// <summary>Category 5: indirect emissions from the use of the organisation's products.</summary>
    UseOfProducts,

    /// <summary>Category 6: other indirect emissions (其他间接排放).</summary>
    Other,
}
