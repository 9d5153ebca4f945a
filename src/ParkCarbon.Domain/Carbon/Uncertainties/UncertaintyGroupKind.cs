namespace ParkCarbon.Domain.Carbon.Uncertainties;

/// <summary>What numbers have in common that are off together.</summary>
public enum UncertaintyGroupKind
{
    /// <summary>They are activity of one source.</summary>
    Activity,

    /// <summary>They are one factor.</summary>
    Factor,

    /// <summary>The dossier names them as one group.</summary>
    Named,
}
