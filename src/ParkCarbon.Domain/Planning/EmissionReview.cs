using ParkCarbon.Domain.Standard;

namespace ParkCarbon.Domain.Planning;

/// <summary>What a review found about emissions (对碳排放的评审).</summary>
[Clause("6.3/2.d.1")]
public sealed record EmissionReview
{
    /// <summary>How far each entity is with its sources.</summary>
    [Clause("6.3/2.d.1")]
    public IReadOnlyList<SourceIdentification> Sources
    {
        get;
        init => field = ValueList<SourceIdentification>.Copy(value);
    } = ValueList<SourceIdentification>.Empty;

    /// <summary>The park's emissions, past and present.</summary>
    [Clause("6.3/2.d.2")]
    public IReadOnlyList<PeriodEmissions> History
    {
        get;
        init => field = ValueList<PeriodEmissions>.Copy(value);
    } = ValueList<PeriodEmissions>.Empty;

    /// <summary>How they develop.</summary>
    [Clause("6.3/2.d.2")]
    public BilingualText? Trend { get; init; }

    /// <summary>The limits that apply to the entities.</summary>
    [Clause("6.3/2.d.3")]
    public IReadOnlyList<EntityLimit> Limits
    {
        get;
        init => field = ValueList<EntityLimit>.Copy(value);
    } = ValueList<EntityLimit>.Empty;

    /// <summary>Why no limit applies to any entity; unset where some do.</summary>
    [Clause("6.3/2.d.3")]
    public BilingualText? NoLimitBecause { get; init; }

    /// <summary>The comparisons with other parks.</summary>
    [Clause("6.3/2.d.4")]
    public IReadOnlyList<ParkComparison> Comparisons
    {
        get;
        init => field = ValueList<ParkComparison>.Copy(value);
    } = ValueList<ParkComparison>.Empty;

    /// <summary>Why there is nothing to compare with, at home, abroad or both; unset where there is.</summary>
    [Clause("6.3/2.d.4")]
    public BilingualText? NoComparisonBecause { get; init; }

    /// <summary>The green power and certificates bought; empty where the review found none.</summary>
    [Clause("6.3/2.d.5")]
    public IReadOnlyList<GreenPurchase>? Purchases
    {
        get;
        init => field = ValueList<GreenPurchase>.CopyOrNull(value);
    }

    /// <summary>The surveys that say how willing the entities are to reduce and what they need for it.</summary>
    [Clause("6.3/2.d.6")]
    public IReadOnlyList<Id<EntityProfile>> Surveys
    {
        get;
        init => field = ValueList<Id<EntityProfile>>.Copy(value);
    } = ValueList<Id<EntityProfile>>.Empty;

    /// <summary>What affects reduction markedly.</summary>
    [Clause("6.3/2.d.7")]
    public IReadOnlyList<ReductionDriver> Drivers
    {
        get;
        init => field = ValueList<ReductionDriver>.Copy(value);
    } = ValueList<ReductionDriver>.Empty;

    /// <summary>What could be improved, ranked.</summary>
    [Clause("6.3/2.d.8")]
    public IReadOnlyList<ReductionOpportunity> Opportunities
    {
        get;
        init => field = ValueList<ReductionOpportunity>.Copy(value);
    } = ValueList<ReductionOpportunity>.Empty;

    /// <summary>The emissions expected.</summary>
    [Clause("6.3/2.d.9")]
    public IReadOnlyList<PeriodEmissions> Forecast
    {
        get;
        init => field = ValueList<PeriodEmissions>.Copy(value);
    } = ValueList<PeriodEmissions>.Empty;

    /// <summary>On what the forecast rests.</summary>
    [Clause("6.3/2.d.9")]
    public BilingualText? ForecastBasis { get; init; }
}
