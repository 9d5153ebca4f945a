namespace ParkCarbon.Verification;

/// <summary>What is wrong with a statement.</summary>
public enum FindingKind
{
    /// <summary>The text is no JSON, or no statement of neutrality: nothing could be checked.</summary>
    Unusable,

    /// <summary>A member is missing, or is not of the type that belongs there.</summary>
    Malformed,

    /// <summary>Something that is there once is there twice: a member, an id, an entry, a source.</summary>
    Repeated,

    /// <summary>A figure is not what the figures that it is made of come to.</summary>
    WrongFigure,

    /// <summary>What is listed is not what the entries have: categories, gases, the sides of a flow.</summary>
    WrongList,

    /// <summary>A flow is not booked once by its seller and once by its buyer.</summary>
    UnmatchedFlow,

    /// <summary>A serial backs two claims, or a claim says more than its serials.</summary>
    ContestedSerial,

    /// <summary>A verdict or flag is not what the figures say.</summary>
    WrongVerdict,

    /// <summary>The dossier gives another statement.</summary>
    OtherDossier,

    /// <summary>The seal is not that of the statement: something was changed after it was made.</summary>
    BrokenSeal,
}
