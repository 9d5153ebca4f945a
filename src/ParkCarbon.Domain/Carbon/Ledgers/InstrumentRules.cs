namespace ParkCarbon.Domain.Carbon.Ledgers;

/// <summary>What is known of how green certificates live and die (绿证核发和交易规则), as data; a rule that is unset is not applied.</summary>
public sealed record InstrumentRules
{
    /// <summary>The id of the rules.</summary>
    public required Id<InstrumentRules> Id { get; init; }

    /// <summary>What the rules are of.</summary>
    public required BilingualText Title { get; init; }

    /// <summary>How long a certificate is valid.</summary>
    public CertificateValidity? Validity { get; init; }

    /// <summary>How long certificates of older electricity are valid.</summary>
    public LegacyValidity? Legacy { get; init; }

    /// <summary>That a certificate serves the consumption of the year in which its electricity was generated (证电同年核销).</summary>
    public SameYearUse? SameYear { get; init; }

    /// <summary>That the certificates of a green-power trade move with its power and are not traded again.</summary>
    public InstrumentRule? MovesWithPower { get; init; }

    /// <summary>That the certificates of power which is used where it is generated are not traded, and may only pass to its user.</summary>
    public InstrumentRule? OwnUse { get; init; }

    /// <summary>That crediting freezes, and then cancels, the certificates of the same generation that were not traded.</summary>
    public InstrumentRule? Crediting { get; init; }
}
