namespace ParkCarbon.Domain.Carbon;

/// <summary>Where energy comes from that is made, bought or delivered.</summary>
public enum EnergyOrigin
{
    /// <summary>From fossil fuel.</summary>
    Fossil,

    /// <summary>From renewable or nuclear sources (非化石能源).</summary>
    NonFossil,
}
