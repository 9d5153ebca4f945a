using NodaTime;
using ParkCarbon.Domain.Carbon;
using ParkCarbon.Domain.Context;
using ParkCarbon.Domain.Operation;
using ParkCarbon.Domain.Support;

namespace ParkCarbon.Domain;

/// <summary>Everything that is recorded of a park: what is assessed, and from what its carbon account is made.</summary>
/// <remarks>
/// A section that is unset was not recorded, which differs from one that is recorded and empty: the first leaves a
/// requirement undetermined, the second is judged.
/// </remarks>
public sealed record ParkDossier
{
    /// <summary>A remark for readers, such as that the park is made up.</summary>
    public BilingualText? Note { get; init; }

    /// <summary>The park.</summary>
    public required Park Park { get; init; }

    /// <summary>The period that is accounted, first and last day included.</summary>
    public required DateInterval Period { get; init; }

    /// <summary>The set of warming potentials that the account uses; needed as soon as a gas other than CO₂ occurs.</summary>
    public Id<GwpSet>? GwpSet { get; init; }

    /// <summary>What the park chose where the accounting method leaves a choice.</summary>
    public NeutralityChoice? Neutrality { get; init; }

    /// <summary>The entities of the park, its authority among them.</summary>
    public required IReadOnlyList<ParkEntity> Entities
    {
        get;
        init => field = ValueList<ParkEntity>.Copy(value);
    }

    /// <summary>The scope of the management system (4.3).</summary>
    public SystemScope? Scope { get; init; }

    /// <summary>Accounting specifications beyond those that ParkCarbon ships.</summary>
    public IReadOnlyList<AccountingSpecification>? Specifications
    {
        get;
        init => field = ValueList<AccountingSpecification>.CopyOrNull(value);
    }

    /// <summary>Sets of warming potentials beyond those that ParkCarbon ships.</summary>
    public IReadOnlyList<GwpSet>? GwpSets
    {
        get;
        init => field = ValueList<GwpSet>.CopyOrNull(value);
    }

    /// <summary>The dossier's own emission factors.</summary>
    public IReadOnlyList<Factor>? Factors
    {
        get;
        init => field = ValueList<Factor>.CopyOrNull(value);
    }

    /// <summary>The sources and sinks of the entities (6.4).</summary>
    public IReadOnlyList<EmissionSource>? Sources
    {
        get;
        init => field = ValueList<EmissionSource>.CopyOrNull(value);
    }

    /// <summary>The activity data (3.2.6).</summary>
    public IReadOnlyList<ActivityRecord>? Activities
    {
        get;
        init => field = ValueList<ActivityRecord>.CopyOrNull(value);
    }

    /// <summary>The flows between entities of the park.</summary>
    public IReadOnlyList<InternalFlow>? Flows
    {
        get;
        init => field = ValueList<InternalFlow>.CopyOrNull(value);
    }

    /// <summary>Green electricity certificates (3.2.13).</summary>
    public IReadOnlyList<GreenCertificate>? GreenCertificates
    {
        get;
        init => field = ValueList<GreenCertificate>.CopyOrNull(value);
    }

    /// <summary>Green power supplied (3.2.12).</summary>
    public IReadOnlyList<GreenPowerSupply>? GreenPower
    {
        get;
        init => field = ValueList<GreenPowerSupply>.CopyOrNull(value);
    }

    /// <summary>Carbon credits (3.2.8, 3.2.9).</summary>
    public IReadOnlyList<CarbonCredit>? Credits
    {
        get;
        init => field = ValueList<CarbonCredit>.CopyOrNull(value);
    }

    /// <summary>Emission allowances (3.2.8).</summary>
    public IReadOnlyList<EmissionAllowance>? Allowances
    {
        get;
        init => field = ValueList<EmissionAllowance>.CopyOrNull(value);
    }

    /// <summary>Verifications of what the sinks removed.</summary>
    public IReadOnlyList<RemovalVerification>? Removals
    {
        get;
        init => field = ValueList<RemovalVerification>.CopyOrNull(value);
    }

    /// <summary>Carbon assets (3.2.7).</summary>
    public IReadOnlyList<CarbonAsset>? Assets
    {
        get;
        init => field = ValueList<CarbonAsset>.CopyOrNull(value);
    }

    /// <summary>Carbon trades (3.2.8).</summary>
    public IReadOnlyList<CarbonTrade>? Trades
    {
        get;
        init => field = ValueList<CarbonTrade>.CopyOrNull(value);
    }

    /// <summary>Ratings of the enterprises' carbon credit standing (3.2.11).</summary>
    public IReadOnlyList<CreditStanding>? CreditStandings
    {
        get;
        init => field = ValueList<CreditStanding>.CopyOrNull(value);
    }

    /// <summary>Green finance received (3.2.14).</summary>
    public IReadOnlyList<GreenFinance>? GreenFinance
    {
        get;
        init => field = ValueList<GreenFinance>.CopyOrNull(value);
    }

    /// <summary>The entities' accountings of their emissions (8.2).</summary>
    public IReadOnlyList<GhgAccounting>? Accountings
    {
        get;
        init => field = ValueList<GhgAccounting>.CopyOrNull(value);
    }

    /// <summary>The entities' emission reports (8.2).</summary>
    public IReadOnlyList<GhgReport>? Reports
    {
        get;
        init => field = ValueList<GhgReport>.CopyOrNull(value);
    }

    /// <summary>The documented information of the system (7.5).</summary>
    public IReadOnlyList<DocumentedInformation>? Documents
    {
        get;
        init => field = ValueList<DocumentedInformation>.CopyOrNull(value);
    }
}
