namespace ParkCarbon.Rules.Assessment;

/// <summary>What somebody put into a dossier to settle a requirement.</summary>
public enum UnheededKind
{
    /// <summary>An attestation (认定).</summary>
    Attestation,

    /// <summary>An exclusion (排除).</summary>
    Exclusion,
}
