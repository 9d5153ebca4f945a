namespace ParkCarbon.Domain.Carbon.Ledgers;

/// <summary>Why an event that is recorded had no effect.</summary>
public enum InstrumentRefusal
{
    /// <summary>What the instrument stands for had not come about.</summary>
    NotGenerated,

    /// <summary>It had not been issued.</summary>
    NotIssued,

    /// <summary>It was frozen.</summary>
    Frozen,

    /// <summary>It was cancelled.</summary>
    Cancelled,

    /// <summary>Its validity had ended.</summary>
    Expired,

    /// <summary>It was used up already.</summary>
    Retired,

    /// <summary>It may not be traded.</summary>
    NotTradable,

    /// <summary>Somebody else held it.</summary>
    NotHeld,

    /// <summary>It had been traded, which crediting does not undo.</summary>
    Traded,
}
