namespace ParkCarbon.Rules.Trends;

/// <summary>A part of the effect of activity that is shown apart.</summary>
public enum ActivityPart
{
    /// <summary>More or less activity of the sources of entities that stayed.</summary>
    Sources,

    /// <summary>Entities that joined or left the park, with everything of theirs.</summary>
    Structure,

    /// <summary>Sinks of entities that stayed.</summary>
    Removals,

    /// <summary>Green power, certificates, contracts, credits and allowances of entities that stayed.</summary>
    Instruments,
}
