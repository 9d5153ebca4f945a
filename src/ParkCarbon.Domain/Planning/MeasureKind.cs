using ParkCarbon.Domain.Standard;

namespace ParkCarbon.Domain.Planning;

/// <summary>What kind of thing a measure is.</summary>
[Clause("6.2/3.a")]
public enum MeasureKind
{
    /// <summary>It reduces emissions.</summary>
    Reduction,

    /// <summary>It changes what energy is used.</summary>
    EnergyStructure,

    /// <summary>It builds energy or carbon information systems.</summary>
    InformationPlatform,

    /// <summary>It buys green power or certificates.</summary>
    GreenPower,

    /// <summary>It develops carbon assets.</summary>
    AssetDevelopment,

    /// <summary>It trades.</summary>
    Trading,

    /// <summary>It is about management: systems, people, rules.</summary>
    Management,

    /// <summary>It removes greenhouse gases.</summary>
    Removal,
}
