using NodaTime;
using ParkCarbon.Domain.Context;
using ParkCarbon.Domain.Standard;
using ParkCarbon.Domain.Support;

namespace ParkCarbon.Domain.Planning;

/// <summary>A review of where the park stands, from which further measures are planned (园区碳中和评审).</summary>
/// <remarks>A part that is unset was not reviewed. A list that is empty, where it may also be unset, was reviewed and nothing was found. The days of a review are those of its period; where it names none, those of the dossier's.</remarks>
[Clause("6.3/1")]
public sealed record NeutralityReview
{
    /// <summary>The id of the review.</summary>
    public required Id<NeutralityReview> Id { get; init; }

    /// <summary>The day of the review.</summary>
    [CountsFrom]
    public required LocalDate On { get; init; }

    /// <summary>The days that it looked at.</summary>
    [Clause("6.3/1")]
    public DateInterval? Period { get; init; }

    /// <summary>Where each entity stands.</summary>
    [Clause("6.3/2.a")]
    public IReadOnlyList<EntityStatus> Entities
    {
        get;
        init => field = ValueList<EntityStatus>.Copy(value);
    } = ValueList<EntityStatus>.Empty;

    /// <summary>The parties that have to do with the carbon assets (碳资产相关方); empty where the review found none.</summary>
    [Clause("6.3/2.a")]
    public IReadOnlyList<Id<InterestedParty>>? AssetParties
    {
        get;
        init => field = ValueList<Id<InterestedParty>>.CopyOrNull(value);
    }

    /// <summary>What the review found about the plans for the objectives.</summary>
    [Clause("6.3/2.b")]
    public IReadOnlyList<PlanAssessment> Plans
    {
        get;
        init => field = ValueList<PlanAssessment>.Copy(value);
    } = ValueList<PlanAssessment>.Empty;

    /// <summary>The people whose work affects neutrality performance.</summary>
    [Clause("6.3/2.c")]
    public IReadOnlyList<PersonInfluence> People
    {
        get;
        init => field = ValueList<PersonInfluence>.Copy(value);
    } = ValueList<PersonInfluence>.Empty;

    /// <summary>The review of emissions (对碳排放的评审).</summary>
    [Clause("6.3/2.d.1")]
    public EmissionReview? Emissions { get; init; }

    /// <summary>The review of carbon assets (对碳资产的评审).</summary>
    [Clause("6.3/2.e.1")]
    public AssetReview? Assets { get; init; }

    /// <summary>The review of carbon trading (对碳交易的评审).</summary>
    [Clause("6.3/2.f.1")]
    public TradingReview? Trading { get; init; }

    /// <summary>The review of carbon neutrality (对碳中和的评审).</summary>
    [Clause("6.3/2.g.1")]
    public StrategyReview? Neutrality { get; init; }

    /// <summary>The carbon-credit-standing ratings of the enterprises (碳资信评级情况).</summary>
    [Clause("6.3/2.h")]
    public IReadOnlyList<ReviewedRating> CreditRatings
    {
        get;
        init => field = ValueList<ReviewedRating>.Copy(value);
    } = ValueList<ReviewedRating>.Empty;

    /// <summary>The measures that were planned on its ground.</summary>
    [Clause("6.3/1")]
    public IReadOnlyList<Id<ObjectiveMeasure>> FurtherMeasures
    {
        get;
        init => field = ValueList<Id<ObjectiveMeasure>>.Copy(value);
    } = ValueList<Id<ObjectiveMeasure>>.Empty;

    /// <summary>Why no further measure is needed; unset where some are.</summary>
    [Clause("6.3/1")]
    public BilingualText? NoMeasuresBecause { get; init; }

    /// <summary>The documented information that holds it.</summary>
    [Clause("6.3/3")]
    public Id<DocumentedInformation>? Document { get; init; }
}
